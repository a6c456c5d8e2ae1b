import { between, money, notFound, notLookedFor, scheme, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const ecuador = {
  iso: 'EC',
  currency: 'USD',
  region: 'lac',
  received: [
    money(6_539e6, 'USD', '2024', 'ecuadorPress'),
    money(5_447.5e6, 'USD', '2023', 'ecuadorPress'),
    money(4_743.5e6, 'USD', '2022', 'ecuadorPress'),
  ],
  shareOfGdp: [share(between(0.0525, 0.053), null, 'ecuadorPress')],
  growth: [
    share(0.201, '2024', 'ecuadorPress'),
    share(0.148, '2023', 'ecuadorPress'),
    share(0.137, '2018–2024', 'ecuadorPress', { note: { en: 'A year on average.', es: 'Promedio anual.' } }),
    share(-0.116, '2009', 'ecuadorPress'),
  ],
  averageTransfer: [
    money(315.6, 'USD', '2024', 'ecuadorPress', {
      note: { en: '20.7 million transfers in that year.', es: '20.7 millones de envíos en ese año.' },
    }),
  ],
  perHousehold: notFound(),
  householdsReceiving: notFound(),
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: [share(0.12, null, 'senpladesDiscount', { grade: 'recalled' })],
  uses: notFound(),
  reports: notLookedFor(),
  schemes: [
    scheme(
      'El Cucayo',
      'cucayoPress',
      'Seed money of 25 to 50 % for firms of returning migrants: 283 firms and 3.5 million dollars in 2009 and 2010.',
      'Capital semilla de 25 a 50 % para empresas de migrantes que regresan: 283 empresas y 3.5 millones de dólares en 2009 y 2010.',
    ),
  ],
} as const satisfies CountrySheet;
