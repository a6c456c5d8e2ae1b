import { money, notFound, notLookedFor, scheme, share, split } from './figure.ts';
import type { CountrySheet } from './types.ts';
import { westAfricanUses } from './west-africa.ts';

export const senegal = {
  iso: 'SN',
  currency: 'XOF',
  region: 'ssa',
  received: [money(1_473.6e9, 'XOF', '2018', 'senegalPress'), money(2_220e6, 'USD', '2017', 'senegalPress')],
  shareOfGdp: [share(0.106, '2023', 'africaApi'), share(0.105, '2022', 'africaApi')],
  growth: notFound(),
  averageTransfer: notFound(
    {
      en: '95.1 % of those who receive regularly receive every month.',
      es: 'El 95.1 % de quienes reciben con regularidad recibe cada mes.',
    },
    'senegalPress',
  ),
  perHousehold: notFound(),
  householdsReceiving: notFound(
    {
      en: '31.2 % of those who receive have a bank account.',
      es: 'El 31.2 % de quienes reciben tiene cuenta bancaria.',
    },
    'senegalPress',
  ),
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: [
    westAfricanUses,
    split({ consumption: 0.91, saving: 0.09 }, null, 'bceaoSenegal', {
      note: { en: 'About; Senegal alone.', es: 'Aproximado; solo Senegal.' },
    }),
    split({ consumption: 0.86, investment: 0.144 }, '2011', 'senegalInvestmentSurvey2011', {
      note: {
        en: 'Investment here holds housing, education and business; the parts are rounded.',
        es: 'Aquí la inversión incluye vivienda, educación y negocios; las partes están redondeadas.',
      },
    }),
  ],
  reports: notLookedFor(),
  schemes: [
    scheme(
      'PAISD',
      'paisd2015',
      'Up to 70 % of a project from France and Senegal. 2005 to 2015: France 15.5, Senegal 1.7, the diaspora 10.5 million euros.',
      'Hasta el 70 % de una obra de Francia y Senegal. De 2005 a 2015: Francia 15.5, Senegal 1.7, la diáspora 10.5 millones de euros.',
    ),
    scheme(
      'FAISE',
      'faise',
      'Loans of 5 to 15 million francs to migrants’ firms over five years; the repayment rate was not found.',
      'Préstamos de 5 a 15 millones de francos a empresas de migrantes, a cinco años; no se encontró cuánto se devuelve.',
    ),
  ],
} as const satisfies CountrySheet;
