import { money, notFound, notLookedFor, scheme, share, split } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const morocco = {
  iso: 'MA',
  currency: 'MAD',
  region: 'mena',
  received: [
    money(115.15e9, 'MAD', '2023', 'moroccoPress'),
    money(110.7e9, 'MAD', '2022', 'moroccoPress'),
    money(95.5e9, 'MAD', '2021', 'moroccoPress'),
  ],
  shareOfGdp: [share(0.078, '2023', 'africaApi'), share(0.085, '2022', 'lumistats')],
  growth: [
    share(0.04, '2023', 'moroccoPress', { grade: 'derived' }),
    share(0.16, '2022', 'moroccoPress', { grade: 'derived' }),
  ],
  averageTransfer: notFound(),
  perHousehold: notFound(),
  householdsReceiving: notFound(),
  transferCost: [share(0.0604, '2021', 'moroccoPress', { note: { en: 'Fourth quarter.', es: 'Cuarto trimestre.' } })],
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: [split({ consumption: 0.75, housing: 0.08, saving: 0.15, business: 0.02 }, '2023', 'moroccoUses2023')],
  reports: notLookedFor(),
  schemes: [
    scheme(
      'MDM Invest',
      'mdmInvest',
      'A grant of 10 % of the migrant’s part for projects of a million dirhams or more: 22 million of grants with 233 million of investment, 2015 to mid-2018.',
      'Un subsidio del 10 % de la parte del migrante en proyectos de un millón de dírhams o más: 22 millones de subsidio con 233 millones de inversión, de 2015 a mediados de 2018.',
    ),
    scheme(
      'Migrations et Développement',
      'migrationsDeveloppement',
      'About 100 villages electrified, 32 water works and 250 village associations.',
      'Cerca de 100 pueblos electrificados, 32 obras hidráulicas y 250 asociaciones de pueblo.',
    ),
  ],
} as const satisfies CountrySheet;
