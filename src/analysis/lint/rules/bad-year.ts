import { centralValue } from '../../../math/distribution.ts';
import { normalQuantile } from '../../../math/normal.ts';
import { conditionalDefault } from '../../../model/vasicek.ts';
import type { Rule } from '../finding.ts';

/** A year as bad as one in a hundred. */
const WORST = 0.01;

/** A fund that one bad year in a hundred would empty (Vasicek, section 2.6), in the year in which most stands under guarantee. */
export const badYear: Rule = {
  id: 'bad-year',
  look: ({ scenario: { scheme }, course: { years, defaultProbability, lossGivenDefault, behaviour } }) => {
    const { guarantee } = scheme;
    const [fullest] = [...years].sort((one, other) => other.guaranteed - one.guaranteed);
    if (guarantee === null || fullest === undefined || fullest.guaranteed <= 0) return [];
    if (!(defaultProbability > 0 && defaultProbability < 1)) return [];
    const rate = conditionalDefault(defaultProbability, behaviour.assetCorrelation, normalQuantile(WORST));
    const covered = centralValue(guarantee.cover) * fullest.guaranteed;
    const due = covered * lossGivenDefault * rate;
    const claims = Math.min(due, guarantee.stopLoss === null ? Infinity : centralValue(guarantee.stopLoss) * covered);
    if (claims <= fullest.fund) return [];
    return [
      {
        severity: 'odd',
        paths: ['scheme.guarantee.capital', 'scheme.guarantee.stopLoss'],
        values: { claims, fund: fullest.fund, rate, year: fullest.year, why: guarantee.recourse ? 'town' : 'savers' },
      },
    ];
  },
};
