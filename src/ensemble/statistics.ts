import { quantiles } from '../math/quantile.ts';
import type { Summary } from './result.ts';

/** A summary with what a total also needs. */
export interface FullSummary extends Summary {
  readonly standardError: number | null;
  readonly undefinedDraws: number;
}

/**
 * Mean, percentiles of type 7 and standard error of the mean over the draws in which the value is defined (is a number).
 * `scratch` is at least as long as `values` and is written over.
 */
export function summarise(values: Float64Array, scratch: Float64Array): FullSummary {
  let count = 0;
  let sum = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    scratch[count++] = value;
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const undefinedDraws = values.length - count;
  if (count === 0) return { ...NOTHING, undefinedDraws };
  if (low === high) return { ...same(low), standardError: count > 1 ? 0 : null, undefinedDraws };
  const defined = scratch.subarray(0, count);
  const mean = sum / count;
  const standardError = count > 1 ? deviation(defined, mean) / Math.sqrt(count) : null;
  return { mean, ...percentiles(defined), standardError, undefinedDraws };
}

/** Sample standard deviation. */
function deviation(values: Float64Array, mean: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95];

function percentiles(values: Float64Array): Omit<Summary, 'mean'> {
  const [p5, p25, p50, p75, p95] = quantiles(values, PROBABILITIES) as [number, number, number, number, number];
  return { p5, p25, p50, p75, p95 };
}

const NOTHING = { mean: null, p5: null, p25: null, p50: null, p75: null, p95: null, standardError: null };

function same(value: number): Summary {
  return { mean: value, p5: value, p25: value, p50: value, p75: value, p95: value };
}
