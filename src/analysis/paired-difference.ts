import { quantile } from '../math/quantile.ts';

/** A mean over draws with the standard error of that mean; null where there is nothing to take it of. */
export interface Estimate {
  readonly mean: number | null;
  readonly standardError: number | null;
}

/** Mean over the draws in which the value is defined. */
export function estimateOf(values: Float64Array): Estimate {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return { mean: null, standardError: null };
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  if (known.length === 1) return { mean, standardError: null };
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (known.length - 1) / known.length) };
}

/** What changes from one design to another on the same luck, draw by draw; draws undefined in either are left out. */
export function pairedDifference(after: Float64Array, before: Float64Array): Estimate {
  return estimateOf(after.map((value, i) => value - before[i]!));
}

/** Is it further from nothing than so many of its standard errors? What does not scatter at all is told apart from 0. */
export function isApart({ mean, standardError }: Estimate, errors: number): boolean {
  if (mean === null || mean === 0) return false;
  return standardError === null ? false : Math.abs(mean) > errors * standardError;
}

/** What may be asked of the draws of one figure. */
export const STATISTICS = ['mean', 'p5', 'p50', 'p95'] as const;
export type Statistic = (typeof STATISTICS)[number];
const PROBABILITY = { p5: 0.05, p50: 0.5, p95: 0.95 } as const;

/** One statistic of a figure over the draws in which it is defined; `null` when it is in none. */
export function statisticOf(values: Float64Array, statistic: Statistic): number | null {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return null;
  return statistic === 'mean' ? estimateOf(known).mean : quantile(known, PROBABILITY[statistic]);
}
