import { money, notFound, notLookedFor, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const nicaragua = {
  iso: 'NI',
  currency: 'NIO',
  region: 'lac',
  received: [money(4.66e9, 'USD', '2023', 'nicaraguaPress')],
  shareOfGdp: [share(0.272, '2024', 'nicaraguaPress'), share(0.269, '2023', 'nicaraguaPress')],
  growth: notFound(),
  averageTransfer: notFound(),
  perHousehold: notFound(),
  householdsReceiving: notFound(),
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: notLookedFor(),
  reports: notLookedFor(),
  schemes: notLookedFor(),
} as const satisfies CountrySheet;
