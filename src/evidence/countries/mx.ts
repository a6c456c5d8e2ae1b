import { between, money, notFound, scheme, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const mexico = {
  iso: 'MX',
  currency: 'MXN',
  region: 'lac',
  received: [
    money(64_745e6, 'USD', '2024', 'mexicoCemla'),
    money(63_319e6, 'USD', '2023', 'mexicoCemla'),
    money(58_497e6, 'USD', '2022', 'mexicoCemla'),
    money(51_586e6, 'USD', '2021', 'mexicoCemla'),
  ],
  shareOfGdp: [share(between(0.034, 0.037), null, 'mexicoPress')],
  growth: [
    share(0.023, '2024', 'mexicoPress'),
    share(0.082, '2023', 'mexicoPress'),
    share(0.134, '2022', 'mexicoPress'),
    share(-0.016, '2012', 'mexicoPress'),
  ],
  averageTransfer: [
    money(394, 'USD', '2024', 'mexicoPress'),
    money(393, 'USD', '2023', 'mexicoPress', {
      note: { en: '161 million transfers in that year.', es: '161 millones de envíos en ese año.' },
    }),
    money(390, 'USD', '2022', 'mexicoPress'),
  ],
  perHousehold: [
    money(10_512, 'USD', '2021', 'mexicoCemla', {
      note: {
        en: 'The income survey (ENIGH) misses 91.6 % of the money and says little about levels.',
        es: 'La encuesta de ingresos (ENIGH) no registra el 91.6 % del dinero y dice poco de los niveles.',
      },
    }),
  ],
  householdsReceiving: [
    share(0.136, '2021', 'mexicoCemla', {
      note: {
        en: '4.91 of 36.1 million households; 64 % of them in places with fewer than 15,000 inhabitants.',
        es: '4.91 de 36.1 millones de hogares; el 64 % en localidades de menos de 15,000 habitantes.',
      },
    }),
  ],
  transferCost: notFound({
    en: 'The cost from the United States in particular was not found.',
    es: 'No se encontró el costo del envío desde Estados Unidos en particular.',
  }),
  clubMembership: [
    share(0.16, '2008', 'orozco2008', {
      note: { en: 'Of Mexicans in the United States.', es: 'De los mexicanos en Estados Unidos.' },
    }),
  ],
  discountRate: [
    share(0.1, null, 'shcpDiscount', {
      grade: 'recalled',
      note: { en: 'Real; 12 % before 2014.', es: 'Real; 12 % antes de 2014.' },
    }),
  ],
  uses: notFound(),
  reports: notFound(),
  schemes: [
    scheme(
      'Programa 3x1 para Migrantes',
      'mexicoRules',
      'Clubs, municipality, state and federation put in a quarter each; the federation at most a million pesos a project. It ended in 2020.',
      'Clubes, municipio, estado y federación ponen una cuarta parte cada uno; la federación, a lo más un millón de pesos por obra. Terminó en 2020.',
    ),
  ],
} as const satisfies CountrySheet;
