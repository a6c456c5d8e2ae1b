import type { SectionIdentities } from './identity.ts';

/** Section 2.10 as text. */
export const DELIVERY: SectionIdentities = {
  section: '2.10',
  identities: {
    hazard: {
      of: ['project'],
      unit: 'share',
      text: 'min(1, 1 - (1 - abandonBase) ^ (1 / sector.buildYears) + (mayorChanged ? abandonElection * (1 - (ordinance.on ? ordinance.continuity : 0)) : 0))',
    },
    isFirstYear: { of: ['project'], unit: 'yesNo', text: 'elapsed == startedIn' },
    isLastYear: { of: ['project'], unit: 'yesNo', text: 'elapsed == startedIn + sector.buildYears - 1' },
    /** Of one project by itself, in any year: nothing before it starts and after. */
    committedOf: { of: ['project'], unit: 'money', text: 'isFirstYear ? committedValue : 0' },
    clubOf: { of: ['project'], unit: 'money', text: 'isFirstYear ? charge : 0' },
    standing: {
      of: ['project'],
      unit: 'share',
      text: 'isFirstYear ? 1 - hazard : (elapsed > startedIn ? before(standing) * (1 - hazard) : 1)',
    },
    isAbandoned: { of: ['project'], unit: 'yesNo', text: '1 - standing > fateLuck' },
    isFinished: { of: ['project'], unit: 'yesNo', text: 'not isAbandoned and isLastYear' },
    value: {
      of: ['project'],
      unit: 'money',
      text: 'isFirstYear ? committedValue : (elapsed > startedIn ? before(value) : 0)',
    },
    leakageNow: {
      of: [],
      unit: 'share',
      text: 'leakage * (audit.on ? 1 - audit.leakageCut : 1) * (seal.on ? 1 - seal.leakageCut : 1)',
    },
    overrun: {
      of: ['project'],
      unit: 'ratio',
      text: 'exp(log(overrunMean) - log(1 + overrunSpread ^ 2) / 2 + sqrt(log(1 + overrunSpread ^ 2)) * overrunLuck)',
    },
    deliveredBy: {
      of: ['project'],
      unit: 'money',
      text: 'isFinished ? value * (1 - leakageNow) / overrun : 0',
    },
    finished: { of: [], unit: 'projects', text: 'sum(works, isFinished)' },
    abandoned: { of: [], unit: 'projects', text: 'sum(works, isAbandoned)' },
    lost: { of: [], unit: 'money', text: 'sum(works, isAbandoned ? value : 0)' },
    delivered: { of: [], unit: 'money', text: 'sum(works, deliveredBy)' },
  },
};
