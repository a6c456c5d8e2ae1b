import type { SectionIdentities } from './identity.ts';

/** Section 2.8 as text. */
export const PROPOSALS: SectionIdentities = {
  section: '2.8',
  identities: {
    weight: {
      of: ['sector'],
      unit: 'share',
      text: 'sum(sector, sector.weight) > 0 ? sector.weight / sum(sector, sector.weight) : 0',
    },
    preference: {
      of: ['sector'],
      unit: 'share',
      text: 'sum(sector, sector.preference) > 0 ? sector.preference / sum(sector, sector.preference) : 0',
    },
    diasporaShare: {
      of: ['locality'],
      unit: 'share',
      text: 'sum(locality, locality.diasporaShare) > 0 ? locality.diasporaShare / sum(locality, locality.diasporaShare) : 0',
    },
    unmet: {
      of: ['sector'],
      unit: 'share',
      text: 'sector.need > 0 ? max(0, 1 - before(funded) / sector.need) : 0',
    },
    pull: { of: ['sector'], unit: 'share', text: 'weight * unmet' },
    strengthNow: { of: [], unit: 'share', text: 'council.on and sum(sector, pull) > 0 ? council.strength : 0' },
    sectorChance: {
      of: ['sector'],
      unit: 'share',
      text: '(1 - strengthNow) * preference + (strengthNow > 0 ? strengthNow * pull / sum(sector, pull) : 0)',
    },
    drawnValue: {
      of: ['project'],
      unit: 'money',
      text: 'exp(log(sector.typicalValue) - log(1 + sector.spread ^ 2) / 2 + sqrt(log(1 + sector.spread ^ 2)) * valueLuck)',
    },
    proposedValue: {
      of: ['project'],
      unit: 'money',
      when: 'priced',
      text: 'drawnValue * (soloScale + (1 - soloScale) * (running ? phase : 0))',
    },
    cap: {
      of: ['partner'],
      unit: 'money',
      text: 'matching.capsIndexed ? partner.projectCap : partner.projectCap / (1 + place.inflation) ^ elapsed',
    },
    calendarYear: { of: [], unit: 'number', text: 'place.startYear + elapsed' },
    /** What a ratio's formula meets in the scheme's first year, when all needs are unmet. */
    openingUnmet: { of: ['sector'], unit: 'share', text: 'sector.need > 0 ? 1 : 0' },
    openingYear: { of: [], unit: 'number', text: 'place.startYear + max(0, matching.from)' },
    ratio: {
      of: ['partner', 'project'],
      unit: 'ratio',
      when: 'priced',
      text: 'partner.hasFormula ? formulaRatio : partner.ratio',
    },
    clubPart: {
      of: ['project'],
      unit: 'money',
      when: 'priced',
      text: 'running ? solve(clubPart, clubPart + sum(partner, min(ratio * clubPart, cap)), proposedValue) : proposedValue',
    },
    charge: {
      of: ['project'],
      unit: 'money',
      when: 'priced',
      text: 'running ? clubPart * (1 - matching.inKind) : clubPart',
    },
    priced: {
      of: ['partner', 'project'],
      unit: 'money',
      when: 'priced',
      text: 'running ? min(ratio * clubPart, cap) : 0',
    },
    poolLeft: { of: ['project'], unit: 'money', text: 'poolIn - placed - sum(arrivedBefore, charge)' },
    fitsPool: { of: ['project'], unit: 'yesNo', text: 'charge <= poolLeft' },
    proposed: { of: [], unit: 'projects', text: 'sum(arrived, fitsPool)' },
    isValid: {
      of: ['project'],
      unit: 'yesNo',
      when: 'priced',
      text: 'validityLuck <= min(1, valid + (preparation.on ? preparation.validRaise : 0))',
    },
    pool: {
      of: [],
      unit: 'money',
      text: 'poolIn - placed - sum(arrived, fitsPool * charge)',
      start: '0',
    },
    returning: {
      of: [],
      unit: 'money',
      text: 'sum(arrived, fitsPool * (1 - isValid) * charge) + sum(queued, refused * (1 - goesAlone) * charge)',
      start: '0',
    },
  },
};
