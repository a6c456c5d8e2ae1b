import { notFound, notLookedFor, scheme, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const ethiopia = {
  iso: 'ET',
  currency: 'ETB',
  region: 'ssa',
  received: notLookedFor(),
  shareOfGdp: notLookedFor(),
  growth: notLookedFor(),
  averageTransfer: notLookedFor(),
  perHousehold: notLookedFor(),
  householdsReceiving: notLookedFor(),
  transferCost: notFound(),
  clubMembership: [
    share(0.57, '2008', 'orozco2008', {
      note: { en: 'Of Ethiopians in the United States.', es: 'De los etíopes en Estados Unidos.' },
    }),
  ],
  discountRate: notLookedFor(),
  uses: notLookedFor(),
  reports: notLookedFor(),
  schemes: [
    scheme(
      'Diaspora bond',
      'diasporaBondBlog',
      'The first one sold poorly: buyers doubted that the issuer would pay.',
      'El primero se vendió poco: los compradores dudaban de que el emisor pagara.',
    ),
  ],
} as const satisfies CountrySheet;
