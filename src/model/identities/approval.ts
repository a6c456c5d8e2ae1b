import type { SectionIdentities } from './identity.ts';

/** Section 2.9 as text. */
export const APPROVAL: SectionIdentities = {
  section: '2.9',
  identities: {
    isPresent: { of: ['partner'], unit: 'yesNo', text: 'attendanceLuck <= partner.reliability' },
    fullPot: {
      of: ['partner', 'pot'],
      unit: 'money',
      text: 'partner.yearlyBudget + (matching.carryOver ? before(potLeft) : 0)',
    },
    placed: {
      of: [],
      unit: 'money',
      text: 'running and matching.hasVehicle ? matching.toVehicle * poolIn : 0',
    },
    placedPart: {
      of: ['partner', 'pot'],
      unit: 'money',
      text: 'placed > 0 and isPresent ? min(fullPot, meanRatio * placed * (partner.perLocality ? diasporaShare : 1)) : 0',
    },
    placedBy: { of: ['partner'], unit: 'money', text: 'sum(pot, placedPart)' },
    placedMatch: { of: [], unit: 'money', text: 'sum(partner, placedBy)' },
    placedLocal: { of: [], unit: 'money', text: 'sum(partner, partner.local ? placedBy : 0)' },
    asked: {
      of: ['partner', 'project'],
      unit: 'money',
      text: 'waited ? min(before(asked), cap) : priced',
    },
    validClub: { of: [], unit: 'money', text: 'sum(queued, clubPart)' },
    heldUp: { of: ['project'], unit: 'yesNo', text: 'any(partner, asked > 0 and not isPresent)' },
    left: {
      of: ['partner', 'project'],
      unit: 'money',
      text: 'fullPot - placedPart - sum(ahead, paid)',
    },
    fits: { of: ['project'], unit: 'yesNo', text: 'all(partner, asked <= left * 1.000000000001)' },
    /** Pro rata: which part of what is asked the pot can pay. */
    shareOfPot: {
      of: ['partner', 'project'],
      unit: 'share',
      text: 'sum(sharing, heldUp ? 0 : asked) > 0 ? min(1, left / sum(sharing, heldUp ? 0 : asked)) : 1',
    },
    approvedNow: {
      of: ['project'],
      unit: 'yesNo',
      text: 'running ? (heldUp ? 0 : (matching.proRata ? 1 : fits)) : not waited',
    },
    refused: {
      of: ['project'],
      unit: 'yesNo',
      text: 'running ? (heldUp ? not matching.delayIfAbsent : not approvedNow) : waited',
    },
    goesAlone: { of: ['project'], unit: 'yesNo', text: 'refused and aloneLuck <= goAlone' },
    starts: { of: ['project'], unit: 'yesNo', text: 'approvedNow or goesAlone' },
    paid: {
      of: ['partner', 'project'],
      unit: 'money',
      text: 'running and approvedNow ? (matching.proRata ? asked * shareOfPot : min(asked, left)) : 0',
    },
    potLeft: {
      of: ['partner', 'pot'],
      unit: 'money',
      text: 'running ? fullPot - placedPart - sum(payingFromPot, paid) : before(potLeft)',
      start: '0',
    },
    committedValue: {
      of: ['project'],
      unit: 'money',
      text: 'starts ? clubPart + sum(partner, paid) : 0',
    },
    matchBy: { of: ['partner'], unit: 'money', text: 'placedBy + sum(queued, paid)' },
    match: { of: [], unit: 'money', text: 'sum(partner, matchBy)' },
    localMatch: { of: [], unit: 'money', text: 'sum(partner, partner.local ? matchBy : 0)' },
    publicMatch: { of: [], unit: 'money', text: 'sum(partner, partner.public ? matchBy : 0)' },
    approved: { of: [], unit: 'projects', text: 'sum(queued, approvedNow)' },
    club: { of: [], unit: 'money', text: 'sum(queued, starts ? charge : 0)' },
    inKind: { of: [], unit: 'money', text: 'sum(queued, starts ? clubPart - charge : 0)' },
    committed: { of: [], unit: 'money', text: 'sum(queued, committedValue)' },
    committedIn: { of: ['sector'], unit: 'money', text: 'sum(queued, inSector * committedValue)' },
    mobilisedNow: {
      of: [],
      unit: 'money',
      text: 'taken + sum(queued, sum(partner, partner.public ? paid : 0) > 0 ? committedValue - sum(partner, partner.public ? paid : 0) : 0)',
    },
  },
};
