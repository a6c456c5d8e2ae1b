import type { SectionIdentities } from './identity.ts';

/** Section 2.7 as text. */
export const GIVING: SectionIdentities = {
  section: '2.7',
  identities: {
    /** A partner's ratio; of a formula its mean over preference and diaspora share at the start. */
    meanRatio: {
      of: ['partner'],
      unit: 'ratio',
      text: 'partner.hasFormula ? sum(sector, sum(locality, preference * diasporaShare * openingRatio)) : partner.ratio',
    },
    statutory: { of: [], unit: 'ratio', text: 'sum(partner, meanRatio)' },
    phase: { of: [], unit: 'share', text: 'matching.on ? min(1, statutory / 0.5) : 0' },
    running: {
      of: [],
      unit: 'yesNo',
      text: 'matching.on and elapsed >= matching.from and elapsed <= matching.to',
    },
    participationShift: {
      of: [],
      unit: 'number',
      text: 'running ? phase * betaAny + beta * log(1 + before(expectedRatio)) + phase * trustPull * log(max(0.1, before(trust))) : (matching.on and elapsed > matching.to ? -afterMatch * phase * 2 ^ (matching.to - elapsed) : 0)',
    },
    participationOf: {
      of: ['corridor'],
      unit: 'share',
      text: 'logistic(log(corridor.participation / (1 - corridor.participation)) + participationShift)',
    },
    participation: {
      of: [],
      unit: 'share',
      text: 'startMigrants > 0 ? sum(corridor, corridor.migrants * participationOf) / startMigrants : 0',
    },
    givers: {
      of: ['corridor'],
      unit: 'people',
      text: 'abroad * corridor.clubMembership * min(1, (awareness / awareness0) ^ awarenessPull * participationOf)',
    },
    gift: {
      of: ['corridor'],
      unit: 'money',
      text: 'corridor.yearlyGift * (running ? (1 + before(expectedRatio)) ^ eta : 1) * rate * shock',
    },
    givenBy: { of: ['corridor'], unit: 'money', text: 'min(givers * gift, giveCap * received)' },
    given: { of: [], unit: 'money', text: 'sum(corridor, givenBy)' },
    poolIn: { of: [], unit: 'money', text: 'before(pool) + before(returning) + given' },
    expectedRatio: {
      of: [],
      unit: 'ratio',
      text: 'running and validClub > 0 ? (match - placedMatch) / validClub : before(expectedRatio)',
      start: 'statutory',
    },
  },
};
