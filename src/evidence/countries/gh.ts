import { money, notFound, notLookedFor, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const ghana = {
  iso: 'GH',
  currency: 'GHS',
  region: 'ssa',
  received: [money(4_664e6, 'USD', '2022', 'ghanaCollection')],
  shareOfGdp: [
    share(0.037, '2023', 'africaApi', {
      note: {
        en: 'The series was revised: it does not go with the figure of 2022. Check before use.',
        es: 'La serie fue revisada: no concuerda con la cifra de 2022. Verifíquela antes de usarla.',
      },
    }),
    share(0.064, '2022', 'ghanaCollection'),
  ],
  growth: notFound(),
  averageTransfer: notFound(),
  perHousehold: notFound(),
  householdsReceiving: notFound(),
  transferCost: notFound(),
  clubMembership: [
    share(0.23, '2008', 'orozco2008', {
      note: { en: 'Of Ghanaians in the United States.', es: 'De los ghaneses en Estados Unidos.' },
    }),
  ],
  discountRate: notLookedFor(),
  uses: notFound(),
  reports: notLookedFor(),
  schemes: notLookedFor(),
} as const satisfies CountrySheet;
