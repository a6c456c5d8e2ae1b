import { money, notFound, notLookedFor, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const costaRica = {
  iso: 'CR',
  currency: 'CRC',
  region: 'lac',
  received: [money(725e6, 'USD', '2024', 'costaRicaPress')],
  shareOfGdp: [share(0.0076, '2024', 'costaRicaPress')],
  growth: notFound(),
  averageTransfer: notFound(),
  perHousehold: notFound(),
  householdsReceiving: notFound(),
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: notLookedFor(),
  reports: notLookedFor(),
  schemes: notLookedFor({
    en: 'Money also leaves the country: many in Nicaragua live on what is sent from here.',
    es: 'También sale dinero del país: muchos en Nicaragua viven de lo que se envía desde aquí.',
  }),
} as const satisfies CountrySheet;
