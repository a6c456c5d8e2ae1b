import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** So close to the envelope that an ordinary good year exceeds it. */
const CLOSE = 0.9;

/** A year in which the town is expected to pay more than its envelope, or nearly. */
export const outlayAbove: Rule = {
  id: 'outlay-above',
  look: ({ scenario: { place }, course: { years } }) => {
    const envelope = centralValue(place.envelope);
    const [dearest] = [...years].sort((one, other) => other.outlay - one.outlay);
    if (dearest === undefined || dearest.outlay <= CLOSE * envelope) return [];
    const { year, outlay } = dearest;
    const above = years.filter((one) => one.outlay > envelope).length;
    return [
      {
        severity: above > 0 ? 'odd' : 'check',
        paths: ['place.envelope'],
        values: { year, outlay, envelope, above, why: above > 0 ? 'above' : 'close' },
      },
    ];
  },
};
