import type { SectionIdentities } from './identity.ts';

/** Section 2.13 as text. */
export const LOCAL_INCOME: SectionIdentities = {
  section: '2.13',
  identities: {
    localIncome: {
      of: [],
      unit: 'money',
      text: 'multiplier * (committed - (localMatch - placedLocal) + lent + enterprise - formal * addedSaving)',
    },
  },
};
