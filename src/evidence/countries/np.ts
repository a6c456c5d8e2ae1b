import { money, notFound, notLookedFor, scheme, share, split } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const nepal = {
  iso: 'NP',
  currency: 'NPR',
  region: 'sas',
  received: [money(9_293e6, 'USD', '2022', 'nepalPress')],
  shareOfGdp: [
    share(0.266, '2023', 'nepalPress', { note: { en: 'World Bank estimate.', es: 'Estimación del Banco Mundial.' } }),
    share(0.229, '2022', 'lumistats'),
  ],
  growth: notFound(),
  averageTransfer: notFound(),
  perHousehold: [money(80_436, 'NPR', '2011', 'nepalLivingStandards2011')],
  householdsReceiving: [
    share(0.558, '2010/11', 'nepalLivingStandards2011', {
      note: {
        en: 'Money from within the country included; a later text says one in three receives from abroad.',
        es: 'Incluye el dinero enviado dentro del país; un texto posterior dice que uno de cada tres recibe del exterior.',
      },
    }),
  ],
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: [
    split(
      {
        consumption: 0.239,
        housing: 0.03,
        educationAndHealth: 0.097,
        saving: 0.28,
        business: 0.011,
        events: 0.035,
        debt: 0.25,
      },
      null,
      'nepalUses',
      { note: { en: 'The parts add to 94.2 %.', es: 'Las partes suman 94.2 %.' } },
    ),
    split({ consumption: 0.79 }, '2011', 'nepalLivingStandards2011'),
  ],
  reports: notLookedFor(),
  schemes: [
    scheme(
      'Foreign Employment Saving Bond',
      'nepalDiasporaBonds',
      'A bond of the state for migrants, sold to a small part each year: 4 of 1,000 million rupees in 2010, 81.7 of 250 in 2016.',
      'Un bono del Estado para migrantes, del que cada año se vendió una parte pequeña: 4 de 1,000 millones de rupias en 2010, 81.7 de 250 en 2016.',
    ),
  ],
} as const satisfies CountrySheet;
