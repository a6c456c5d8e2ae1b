import { notFound, notLookedFor, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const india = {
  iso: 'IN',
  currency: 'INR',
  region: 'sas',
  received: notLookedFor(),
  shareOfGdp: notLookedFor(),
  growth: notLookedFor(),
  averageTransfer: notLookedFor(),
  perHousehold: notLookedFor(),
  householdsReceiving: notLookedFor(),
  transferCost: notFound(),
  clubMembership: [
    share(0.13, '2008', 'orozco2008', {
      note: { en: 'Of Indians in the United States.', es: 'De los indios en Estados Unidos.' },
    }),
  ],
  discountRate: notLookedFor(),
  uses: notLookedFor(),
  reports: notLookedFor(),
  schemes: notLookedFor(),
} as const satisfies CountrySheet;
