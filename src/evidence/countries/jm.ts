import { between, money, notFound, notLookedFor, share } from './figure.ts';
import type { CountrySheet } from './types.ts';

export const jamaica = {
  iso: 'JM',
  currency: 'JMD',
  region: 'lac',
  received: [money(2.3e9, 'USD', '2017/18', 'jamaicaPress', { note: { en: 'About.', es: 'Aproximado.' } })],
  shareOfGdp: [
    share(0.179, '2024', 'jamaicaPress'),
    share(0.196, '2022', 'lumistats'),
    share(0.222, '2020', 'jamaicaPress'),
  ],
  growth: notFound(),
  averageTransfer: [
    money(250, 'USD', '2005', 'jamaicaPress', {
      note: { en: 'A survey; twenty years old.', es: 'Una encuesta; tiene veinte años.' },
    }),
  ],
  perHousehold: notFound(),
  householdsReceiving: [
    share(between(0.24, 0.27), null, 'jamaicaPress', {
      note: { en: '36 % at the highest.', es: '36 % en el punto más alto.' },
    }),
  ],
  transferCost: notFound(),
  clubMembership: notLookedFor(),
  discountRate: notLookedFor(),
  uses: notFound(),
  reports: notLookedFor(),
  schemes: notLookedFor(),
} as const satisfies CountrySheet;
