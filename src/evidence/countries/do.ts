import { notFound, notLookedFor, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const dominicanRepublic = {
  iso: 'DO',
  currency: 'DOP',
  region: 'lac',
  received: notLookedFor(),
  shareOfGdp: notLookedFor(),
  growth: notLookedFor(),
  averageTransfer: notLookedFor(),
  perHousehold: notLookedFor(),
  householdsReceiving: notLookedFor(),
  transferCost: notFound(),
  clubMembership: [
    share(0.2, '2008', 'orozco2008', {
      note: { en: 'Of Dominicans in the United States.', es: 'De los dominicanos en Estados Unidos.' },
    }),
  ],
  discountRate: notLookedFor(),
  uses: notLookedFor(),
  reports: notLookedFor(),
  schemes: notLookedFor(),
} as const satisfies CountrySheet;
