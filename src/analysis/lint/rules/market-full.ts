import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** Supported firms as a part of all firms that the place has room for. */
const CHECK = 0.05;
const ODD = 0.2;

/** More new firms than the local market is likely to absorb (practice of survival entrepreneurship). */
export const marketFull: Rule = {
  id: 'market-full',
  look: ({ scenario: { scheme }, course: { years, population, behaviour } }) => {
    if (scheme.enterprise === null) return [];
    const market = (population / 100) * behaviour.firmsPerHundred;
    const firms = Math.max(0, ...years.map((year) => year.firms));
    const share = firms / market;
    if (!(share >= CHECK)) return [];
    return [
      {
        severity: share >= ODD ? 'odd' : 'check',
        paths: ['scheme.enterprise.places'],
        values: { share, firms, market, places: centralValue(scheme.enterprise.places) },
      },
    ];
  },
};
