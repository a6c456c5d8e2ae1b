import { money, notFound, notLookedFor, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const kyrgyzstan = {
  iso: 'KG',
  currency: 'KGS',
  region: 'eca',
  received: [
    money(2.5e9, 'USD', '2017', 'kyrgyzstanPress', { note: { en: 'From Russia alone.', es: 'Solo desde Rusia.' } }),
  ],
  shareOfGdp: [share(0.266, '2022', 'lumistats')],
  growth: notFound(),
  averageTransfer: notFound(),
  perHousehold: notFound(),
  householdsReceiving: notFound(),
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: notFound(
    {
      en: 'Households spend a larger share of this money on celebrations than of other income; no size was found.',
      es: 'Los hogares gastan en celebraciones una parte mayor de este dinero que de otros ingresos; no se encontró cuánto.',
    },
    'kyrgyzstanCelebrations',
  ),
  reports: notLookedFor(),
  schemes: notLookedFor(),
} as const satisfies CountrySheet;
