import { between, money, notFound, notLookedFor, scheme, share, split } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const elSalvador = {
  iso: 'SV',
  currency: 'USD',
  region: 'lac',
  received: [
    money(8_181.8e6, 'USD', '2023', 'elSalvadorPress'),
    money(7_742e6, 'USD', '2022', 'elSalvadorPress'),
    money(7_504.7e6, 'USD', '2021', 'elSalvadorPress'),
    money(5_918.6e6, 'USD', '2020', 'elSalvadorPress'),
  ],
  shareOfGdp: [
    share(0.242, '2024', 'elSalvadorPress', { note: { en: 'Second quarter.', es: 'Segundo trimestre.' } }),
    share(0.246, '2022', 'lumistats'),
    share(0.241, '2020', 'elSalvadorPress'),
  ],
  growth: [
    share(0.046, '2023', 'elSalvadorPress'),
    share(0.032, '2022', 'elSalvadorPress'),
    share(0.268, '2021', 'elSalvadorPress', { grade: 'derived' }),
    share(0.048, '2020', 'elSalvadorPress'),
  ],
  averageTransfer: [money(between(309, 317), 'USD', null, 'elSalvadorPress')],
  perHousehold: [
    money(2_436, 'USD', '2022', 'elSalvadorHouseholdSurvey', {
      grade: 'derived',
      note: {
        en: 'Twelve times the 203 dollars a month of the household survey, which misses much of the money.',
        es: 'Doce veces los 203 dólares mensuales de la encuesta de hogares, que no capta buena parte del dinero.',
      },
    }),
  ],
  householdsReceiving: [
    share(0.258, '2025', 'elSalvadorCentralBank2025'),
    share(0.236, '2022', 'elSalvadorHouseholdSurvey', {
      note: { en: '497,159 households.', es: '497,159 hogares.' },
    }),
  ],
  transferCost: notFound(),
  clubMembership: [
    share(0.04, '2008', 'orozco2008', {
      note: { en: 'Of Salvadorans in the United States.', es: 'De los salvadoreños en Estados Unidos.' },
    }),
  ],
  discountRate: notLookedFor(),
  uses: [
    split(
      { consumption: 0.176, housing: 0.181, education: 0.152, health: 0.022, business: 0.063 },
      '2024',
      'elSalvadorStudy2024',
      {
        note: {
          en: 'The parts published add to 59.4 %; consumption is goods and services without food, whose share is not stated.',
          es: 'Las partes publicadas suman 59.4 %; el consumo son bienes y servicios sin alimentos, cuya parte no se dice.',
        },
      },
    ),
    split({ consumption: 0.99, business: 0.01 }, '2022', 'elSalvadorCentralBank2022', {
      note: {
        en: 'January to September; the second part is 56 million dollars of investment.',
        es: 'De enero a septiembre; la segunda parte son 56 millones de dólares de inversión.',
      },
    }),
  ],
  reports: [
    split(
      {
        consumption: 0.773,
        education: 0.119,
        health: 0.239,
        saving: 0.028,
        debt: 0.016,
        housing: 0.023,
        investment: 0.023,
      },
      '2025',
      'elSalvadorCentralBank2025',
      {
        note: {
          en: 'Besides, 38.4 % name services and 30 % emergencies.',
          es: 'Además, el 38.4 % nombra servicios y el 30 % emergencias.',
        },
      },
    ),
    split({ consumption: 0.9, education: 0.066, health: 0.03, business: 0.004 }, '2019', 'elSalvadorHouseholdSurvey', {
      note: { en: 'The household’s main use only.', es: 'Solo el uso principal del hogar.' },
    }),
  ],
  schemes: [
    scheme(
      'Unidos por la Solidaridad (FISDL)',
      'fisdlSolidarity',
      '45 projects for 11.45 million dollars until about 2004, 2.13 million of them from hometown associations.',
      '45 obras por 11.45 millones de dólares hasta cerca de 2004, de ellos 2.13 millones de asociaciones.',
      'recalled',
    ),
  ],
} as const satisfies CountrySheet;
