import { between, money, notFound, scheme, share, split } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const philippines = {
  iso: 'PH',
  currency: 'PHP',
  region: 'eap',
  received: [
    money(35_634e6, 'USD', '2025', 'philippinesCentralBank', {
      grade: 'measured',
      note: { en: 'Cash remittances, preliminary.', es: 'Remesas en efectivo, cifra preliminar.' },
    }),
    money(34_493e6, 'USD', '2024', 'philippinesCentralBank', {
      grade: 'measured',
      note: { en: 'Cash remittances.', es: 'Remesas en efectivo.' },
    }),
    money(33_491e6, 'USD', '2023', 'philippinesCentralBank', {
      grade: 'measured',
      note: {
        en: 'Cash remittances; personal remittances were 37.2 billion.',
        es: 'Remesas en efectivo; las remesas personales sumaron 37,200 millones.',
      },
    }),
  ],
  shareOfGdp: [
    share(0.085, '2023', 'philippinesPress', { note: { en: 'National figure.', es: 'Cifra nacional.' } }),
    share(between(0.092, 0.094), '2023', 'philippinesPress', {
      note: { en: 'As the World Bank counts.', es: 'Según el Banco Mundial.' },
    }),
  ],
  growth: [
    share(between(0.029, 0.03), '2023–2024', 'philippinesCentralBank'),
    share(0.047, '2009–2024', 'philippinesCentralBank', {
      grade: 'derived',
      note: { en: 'Cash, a year on average.', es: 'En efectivo, promedio anual.' },
    }),
  ],
  averageTransfer: notFound(),
  perHousehold: notFound(),
  householdsReceiving: notFound(),
  transferCost: notFound(),
  clubMembership: notFound(
    {
      en: 'About 1,000 Filipino associations are counted; their members are not.',
      es: 'Se cuentan cerca de 1,000 asociaciones filipinas; sus miembros, no.',
    },
    'orozcoRouse2007',
  ),
  discountRate: [
    share(0.1, null, 'nedaDiscount', {
      grade: 'recalled',
      note: { en: 'Real; 15 % before 2016.', es: 'Real; 15 % antes de 2016.' },
    }),
  ],
  uses: notFound(),
  reports: [
    split(
      { consumption: 0.962, education: 0.673, health: 0.572, saving: 0.43, housing: 0.129, investment: 0.084 },
      '2023',
      'philippinesSurvey',
    ),
    split(
      {
        consumption: 0.964,
        education: 0.689,
        health: 0.498,
        saving: 0.339,
        debt: 0.231,
        housing: 0.117,
        investment: 0.076,
      },
      '2019',
      'philippinesSurvey',
    ),
  ],
  schemes: [
    scheme(
      'OFs-ReD 2x1',
      'jmdi2013',
      'A private foundation and the local government each match what associations collect; no amounts were found.',
      'Una fundación privada y el gobierno local igualan cada uno lo que reúnen las asociaciones; no se encontraron montos.',
    ),
    scheme(
      'PinoyWISE (Atikha)',
      'pinoyWise',
      'Financial education with the offer of a cooperative: almost ten million pesos placed in 15 months, to March 2012.',
      'Educación financiera junto con la oferta de una cooperativa: casi diez millones de pesos colocados en 15 meses, hasta marzo de 2012.',
    ),
    scheme(
      'LINKAPIL',
      'linkapil',
      'Channels donations from abroad to livelihood, schools, health and small works.',
      'Canaliza donaciones del exterior a sustento, escuelas, salud y obras pequeñas.',
    ),
  ],
} as const satisfies CountrySheet;
