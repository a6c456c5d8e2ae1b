import { notFound, notLookedFor, scheme, share } from './figure.ts';
import type { CountrySheet } from './types.ts';
import { westAfricanUses } from './west-africa.ts';

export const mali = {
  iso: 'ML',
  currency: 'XOF',
  region: 'ssa',
  received: notFound(
    {
      en: '17.5 % of what the monetary union received, in the study of 2013.',
      es: 'El 17.5 % de lo que recibía la unión monetaria, según el estudio de 2013.',
    },
    'waemuUses2013',
  ),
  shareOfGdp: [share(0.04, '2023', 'africaApi')],
  growth: notFound(),
  averageTransfer: notFound(),
  perHousehold: notFound(),
  householdsReceiving: notFound(),
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: [westAfricanUses],
  reports: notLookedFor(),
  schemes: [
    scheme(
      'Associations of the Kayes region',
      'maliAssociations',
      'Villages with an association abroad gained schools, health centres and, less so, water points sooner (1987 to 2009; direction only).',
      'Los pueblos con una asociación en el exterior tuvieron antes escuelas, centros de salud y, en menor medida, pozos (1987 a 2009; solo el sentido).',
    ),
  ],
} as const satisfies CountrySheet;
