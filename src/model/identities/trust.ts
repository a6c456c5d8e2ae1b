import type { SectionIdentities } from './identity.ts';

/** Section 2.15 as text. */
export const TRUST: SectionIdentities = {
  section: '2.15',
  identities: {
    signal: {
      of: [],
      unit: 'index',
      text: 'finished / (finished + abandoned) * (1 - leakageNow) / ((1 - abandonBase) * (1 - leakage))',
    },
    trust: {
      of: [],
      unit: 'index',
      text: 'matching.on and phase > 0 and elapsed >= matching.from and finished + abandoned > 0 ? before(trust) + trustSpeed * (signal - before(trust)) : before(trust)',
      start: '1',
    },
  },
};
