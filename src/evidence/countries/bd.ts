import { money, notFound, notLookedFor, share, split } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const bangladesh = {
  iso: 'BD',
  currency: 'BDT',
  region: 'sas',
  received: [money(27.1e9, 'USD', '2024', 'bangladeshPress'), money(21.9e9, 'USD', '2023', 'bangladeshPress')],
  shareOfGdp: [share(0.06, '2024', 'bangladeshPress')],
  growth: [share(0.223, '2024', 'bangladeshPress')],
  averageTransfer: notFound(),
  perHousehold: notFound(
    {
      en: 'The money is 78 % of the income of households that receive it (9,961 households asked).',
      es: 'El dinero es el 78 % del ingreso de los hogares que lo reciben (9,961 hogares encuestados).',
    },
    'bangladeshWorldBank',
  ),
  householdsReceiving: notFound(),
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: [
    split({ consumption: 0.39 }, '2013', 'bangladeshStatistics2013', {
      note: {
        en: 'Food and other goods; the rest is not stated.',
        es: 'Alimentos y otros bienes; el resto no se dice.',
      },
    }),
  ],
  reports: [
    split({ saving: 0.57, investment: 0.25 }, '2013', 'bangladeshStatistics2013', {
      note: {
        en: '72 % of the money invested goes into building homes.',
        es: 'El 72 % del dinero invertido va a construir viviendas.',
      },
    }),
  ],
  schemes: notLookedFor(),
} as const satisfies CountrySheet;
