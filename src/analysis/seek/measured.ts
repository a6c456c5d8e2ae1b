import { quantile } from '../../math/quantile.ts';

export type Comparison = '<' | '<=' | '>' | '>=';

/** How a figure stands to a value. */
export interface Level {
  readonly comparison: Comparison;
  readonly value: number;
}

/** A figure of many futures, and how far other luck could have put it. */
export interface Measured {
  /** `null` where it is undefined in every future. */
  readonly value: number | null;
  /** Binomial for a chance; none of a percentile. */
  readonly standardError: number | null;
  /** 95 % interval: Wilson's for a chance, normal for a mean, by order statistics for a percentile. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Two-sided 95 % point of the normal. */
const Z = 1.959963984540054;
const NOTHING: Measured = { value: null, standardError: null, low: null, high: null };

/** Share of the futures in which it happened, or in which the figure stands so to the level. */
export function chanceOf(values: Float64Array, level: Level | null): Measured {
  const count = values.reduce((sum, value) => sum + (happened(value, level) ? 1 : 0), 0);
  const n = values.length;
  const p = count / n;
  return { value: p, standardError: Math.sqrt((p * (1 - p)) / n), ...wilson(count, n) };
}

/** Not a number counts as "no", as for a target. */
function happened(value: number, level: Level | null): boolean {
  return level === null ? value === 1 : compare(value, level.comparison, level.value);
}

export function compare(value: number, comparison: Level['comparison'], limit: number): boolean {
  if (comparison === '<') return value < limit;
  if (comparison === '<=') return value <= limit;
  return comparison === '>' ? value > limit : value >= limit;
}

/** Wilson (1927): unlike value ± 2 standard errors it says something of a chance that was never met. */
function wilson(count: number, n: number): { readonly low: number; readonly high: number } {
  const p = count / n;
  const middle = (p + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  return { low: count === 0 ? 0 : middle - half, high: count === n ? 1 : middle + half };
}

/** Mean over the futures in which it is defined. */
export function meanOf(values: Float64Array): Measured {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return NOTHING;
  const mean = sum(known) / known.length;
  if (known.length === 1) return { ...NOTHING, value: mean };
  const squares = known.reduce((total, value) => total + (value - mean) ** 2, 0);
  return around(mean, Math.sqrt(squares / (known.length - 1) / known.length));
}

/** Ratio of means; its standard error by the delta method, as in ensemble/ratios.ts. */
export function ratioOfMeans(over: Float64Array, under: Float64Array): Measured {
  const below = sum(under);
  const n = over.length;
  if (below === 0) return NOTHING;
  const ratio = sum(over) / below;
  if (n < 2) return { ...NOTHING, value: ratio };
  const squares = over.reduce((total, value, i) => total + (value - ratio * under[i]!) ** 2, 0);
  return around(ratio, Math.sqrt(squares / (n - 1) / n) / Math.abs(below / n));
}

/** A percentile of type 7; its interval stands between the order statistics that hold it in 95 of 100 cases. */
export function percentileOf(values: Float64Array, probability: number): Measured {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const n = known.length;
  if (n === 0) return NOTHING;
  const spread = Z * Math.sqrt(n * probability * (1 - probability));
  const at = (rank: number) => known[Math.max(0, Math.min(n - 1, rank))]!;
  return {
    value: quantile(known, probability),
    standardError: null,
    low: at(Math.floor(n * probability - spread)),
    high: at(Math.ceil(n * probability + spread)),
  };
}

function around(value: number, standardError: number): Measured {
  return { value, standardError, low: value - Z * standardError, high: value + Z * standardError };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
