import { centralValue } from '../../../math/distribution.ts';
import type { Partner, Scenario } from '../../../scenario/types.ts';

/** Of what is asked of a partner, the part that falls on one of its pots, at most: projects come from where migrants do. */
export function fullestPot({ place: { localities } }: Scenario, { budgetPer }: Partner): number {
  if (budgetPer !== 'locality') return 1;
  const shares = localities.map(({ diasporaShare }) => centralValue(diasporaShare));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return all > 0 ? Math.max(...shares) / all : 1;
}
