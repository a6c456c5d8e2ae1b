import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

const CHECK = 0.1;
const ODD = 0.25;

/** A scheme that takes a large part of what the town raises itself. */
export const revenueHeavy: Rule = {
  id: 'revenue-heavy',
  look: ({ scenario: { place }, course: { years } }) => {
    const revenue = place.ownRevenue === null ? 0 : centralValue(place.ownRevenue);
    const [dearest] = [...years].sort((one, other) => other.outlay - one.outlay);
    if (revenue <= 0 || dearest === undefined) return [];
    const share = dearest.outlay / revenue;
    if (share < CHECK) return [];
    return [
      {
        severity: share >= ODD ? 'odd' : 'check',
        paths: ['place.ownRevenue', 'place.envelope'],
        values: { share, year: dearest.year, outlay: dearest.outlay, revenue },
      },
    ];
  },
};
