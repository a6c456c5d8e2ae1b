import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

const CHECK = 0.25;
const ODD = 0.75;

/** The guarantee fund's capital as a part of the first year's envelope. */
export const capitalHeavy: Rule = {
  id: 'capital-heavy',
  look: ({ scenario: { scheme, place }, course: { years } }) => {
    const { guarantee } = scheme;
    const envelope = centralValue(place.envelope);
    if (guarantee === null || envelope <= 0) return [];
    const capital = centralValue(guarantee.capital);
    const share = capital / envelope;
    if (share < CHECK) return [];
    const all = (years[0]?.outlay ?? 0) / envelope;
    return [
      {
        severity: share >= ODD ? 'odd' : 'check',
        paths: ['scheme.guarantee.capital', 'place.envelope'],
        values: { share, capital, envelope, all },
      },
    ];
  },
};
