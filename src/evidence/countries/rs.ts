import { between, money, notFound, notLookedFor, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const serbia = {
  iso: 'RS',
  currency: 'RSD',
  region: 'eca',
  received: [
    money(5_601e6, 'USD', '2022', 'serbiaPress'),
    money(4_622.7e6, 'EUR', null, 'serbiaPress', {
      note: { en: 'One year, as the national bank counts.', es: 'Un año, según el banco nacional.' },
    }),
  ],
  shareOfGdp: [share(between(0.085, 0.088), '2022', 'serbiaPress')],
  growth: notFound(),
  averageTransfer: notFound(),
  perHousehold: notFound(
    {
      en: '400 euros an inhabitant and year in 2014; about 800,000 people helped.',
      es: '400 euros por habitante y año en 2014; cerca de 800,000 personas apoyadas.',
    },
    'serbiaPress',
  ),
  householdsReceiving: notFound(),
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: notFound(
    {
      en: 'The money is about 15 % of what families spend; how it divides was not found.',
      es: 'El dinero es cerca del 15 % de lo que gastan las familias; no se encontró cómo se reparte.',
    },
    'serbiaPress',
  ),
  reports: notLookedFor(),
  schemes: notLookedFor(),
} as const satisfies CountrySheet;
