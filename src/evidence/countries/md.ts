import { notFound, notLookedFor, scheme, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const moldova = {
  iso: 'MD',
  currency: 'MDL',
  region: 'eca',
  received: notFound(),
  shareOfGdp: [share(0.14, '2022', 'lumistats')],
  growth: notFound(),
  averageTransfer: notFound(),
  perHousehold: notFound(),
  householdsReceiving: notFound({
    en: 'Surveys of 2004 and 2007 exist; their figures could not be seen.',
    es: 'Hay encuestas de 2004 y 2007; no se pudieron ver sus cifras.',
  }),
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: notFound(),
  reports: notLookedFor(),
  schemes: [
    scheme(
      'PARE 1+1',
      'moldovaPare',
      'One leu of grant for each leu a migrant’s family invests in a firm, up to 250,000: 1,815 projects approved from 2010 to 2021.',
      'Un leu de subsidio por cada leu que la familia de un migrante invierte en una empresa, hasta 250,000: 1,815 proyectos aprobados de 2010 a 2021.',
    ),
    scheme(
      'DAR 1+3',
      'moldovaDarRule',
      'State, diaspora, local authority and donors share a local project; the state pays at most 300,000 lei.',
      'Estado, diáspora, autoridad local y donantes comparten una obra local; el Estado pone a lo más 300,000 lei.',
    ),
  ],
} as const satisfies CountrySheet;
