import type { Estimate } from '../paired-difference.ts';

/** What one design has more than another in each draw: what it buys, and what it costs. */
export interface Bought {
  readonly funds: Float64Array;
  readonly cost: Float64Array;
}

/**
 * A ratio of means of paired differences with its standard error by the delta method (Cochran, Sampling Techniques, 1977,
 * section 2.11); undefined where nothing is paid more in the mean.
 */
export function perPeso({ funds, cost }: Bought): Estimate {
  const paid = mean(cost);
  if (!(paid > 0)) return { mean: null, standardError: null };
  const residuals = residualsOf({ funds, cost });
  return { mean: mean(funds) / paid, standardError: standardError(residuals) };
}

/** How far one ratio is above another, with the standard error of that: the same futures stand behind both. */
export function perPesoGap(one: Bought, other: Bought): Estimate {
  const [a, b] = [perPeso(one), perPeso(other)];
  if (a.mean === null || b.mean === null) return { mean: null, standardError: null };
  const others = residualsOf(other);
  return {
    mean: a.mean - b.mean,
    standardError: standardError(residualsOf(one).map((value, i) => value - others[i]!)),
  };
}

function residualsOf({ funds, cost }: Bought): Float64Array {
  const paid = mean(cost);
  const ratio = mean(funds) / paid;
  return funds.map((value, i) => (value - ratio * cost[i]!) / paid);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of the mean; null for a single draw. */
function standardError(values: Float64Array): number | null {
  if (values.length < 2) return null;
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
