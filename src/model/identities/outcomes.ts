import type { SectionIdentities } from './identity.ts';

/** Section 4 as text: what comes out of a year, and over the horizon. */
export const OUTCOME_IDENTITIES: SectionIdentities = {
  section: '4',
  identities: {
    channelled: { of: [], unit: 'money', text: 'committed + lent + enterprise' },
    /** The part of placed money that the vehicle does not lend in the place is not channelled. */
    notLent: { of: [], unit: 'share', text: 'sum(vehicle, isPlacedIn ? 1 - vehicle.onLend : 0)' },
    noVehicle: { of: [], unit: 'share', text: 'matching.hasVehicle ? notLent : 1' },
    channelledLocal: {
      of: [],
      unit: 'money',
      text: 'localMatch - placedLocal * noVehicle + grants * enterprise.localShare',
    },
    channelledOthers: {
      of: [],
      unit: 'money',
      text: 'match - localMatch - (placedMatch - placedLocal) * noVehicle + grants * (1 - enterprise.localShare)',
    },
    channelledMigrants: { of: [], unit: 'money', text: 'channelled - channelledLocal - channelledOthers' },
    lentTo: { of: ['sector'], unit: 'money', text: 'sum(vehicle, lentBy * lendingMix)' },
    /** Money of one sector of the plan. */
    toSector: {
      of: ['sector'],
      unit: 'money',
      text: 'weight > 0 ? committedIn + lentTo + (isEnterpriseSector ? enterprise : 0) : 0',
    },
    toPriorities: { of: [], unit: 'money', text: 'sum(sector, toSector)' },
    toGoal: { of: ['goal'], unit: 'money', text: 'sum(sectorOfGoal, toSector)' },
    toLocality: {
      of: ['locality'],
      unit: 'money',
      text: 'sum(queued, inLocality * (weight > 0) * committedValue)',
    },
    /** Lending and firms belong to no locality. */
    toNoLocality: {
      of: [],
      unit: 'money',
      text: 'sum(sector, weight > 0 ? lentTo + (isEnterpriseSector ? enterprise : 0) : 0)',
    },
    funded: { of: ['sector'], unit: 'money', text: 'before(funded) + committedIn', start: '0' },
    fundedAt: {
      of: ['locality'],
      unit: 'money',
      text: 'before(fundedAt) + sum(queued, inLocality * committedValue)',
      start: '0',
    },
    /** Part of a locality's people who are among the poorest 40 % of all. */
    poorPart: {
      of: ['locality'],
      unit: 'share',
      text: 'locality.population > 0 ? max(0, min(1, (0.4 * population - sum(poorer, locality.population)) / locality.population)) : 0',
    },
    poorShare: { of: [], unit: 'share', text: 'sum(locality, fundedAt * poorPart) / sum(locality, fundedAt)' },
    alignment: {
      of: [],
      unit: 'share',
      text: 'sum(sector, min(funded / sum(sector, funded), weight))',
    },
    coverage: { of: ['sector'], unit: 'share', text: 'min(funded, sector.need) / sector.need' },
    needCovered: {
      of: [],
      unit: 'share',
      text: 'sum(sector, weight > 0 ? min(funded, sector.need) : 0) / sum(sector, weight > 0 ? sector.need : 0)',
    },
    migrantMoney: { of: [], unit: 'money', text: 'club + inKind + placed' },
    effectiveRatio: {
      of: [],
      unit: 'ratio',
      overYears: true,
      text: 'sum(year, match) / sum(year, migrantMoney)',
    },
    leverage: {
      of: [],
      unit: 'ratio',
      overYears: true,
      text: 'sum(year, channelledMigrants + channelledOthers) / sum(year, outlay)',
    },
    localCostPerAdditional: {
      of: [],
      unit: 'ratio',
      overYears: true,
      text: 'sum(year, outlay - without(outlay)) / sum(year, channelled - without(channelled))',
    },
    migrantPerPublic: {
      of: [],
      unit: 'ratio',
      overYears: true,
      text: 'sum(year, migrantMoney) / sum(year, publicMatch)',
    },
    publicPerMigrant: {
      of: [],
      unit: 'ratio',
      overYears: true,
      text: 'sum(year, publicMatch) / sum(year, migrantMoney)',
    },
    mobilisedOecd: { of: [], unit: 'money', overYears: true, text: 'sum(year, mobilisedNow)' },
    npvOutlay: {
      of: [],
      unit: 'money',
      overYears: true,
      text: 'sum(year, outlay / (1 + place.discountRate) ^ elapsed) - sum(lastYear, fund) / (1 + place.discountRate) ^ place.horizon',
    },
  },
};
