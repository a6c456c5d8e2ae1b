import { money, notFound, notLookedFor, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const tunisia = {
  iso: 'TN',
  currency: 'TND',
  region: 'mena',
  received: [
    money(8.5e9, 'TND', '2024', 'tunisiaPress'),
    money(8.8e9, 'TND', '2023', 'tunisiaPress', {
      note: { en: 'Another report says 7 billion.', es: 'Otra nota dice 7,000 millones.' },
    }),
  ],
  shareOfGdp: [share(0.056, '2024', 'tunisiaPress'), share(0.063, '2023', 'africaApi')],
  growth: notFound(),
  averageTransfer: [
    money(120, 'USD', null, 'tunisiaPress', {
      note: {
        en: 'A migrant and month, said the governor of the central bank, against 200 in the world.',
        es: 'Por migrante y mes, según el gobernador del banco central, contra 200 en el mundo.',
      },
    }),
  ],
  perHousehold: notFound(),
  householdsReceiving: notFound(),
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: notFound(),
  reports: notLookedFor(),
  schemes: notFound({ en: 'Not searched in depth.', es: 'No se buscó a fondo.' }),
} as const satisfies CountrySheet;
