import { select } from './select.ts';

/**
 * Quantiles of type 7 (Hyndman and Fan 1996; the default of R and of spreadsheets): linear between order statistics.
 * `probabilities` rise and lie between 0 and 1; `values` holds at least one number, no NaN, and is put partly in order.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('quantiles need at least one number but got none');
  for (const p of probabilities) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`quantiles need p between 0 and 1 but got ${p}`);
  }
  const last = values.length - 1;
  const ranks = probabilities.flatMap((p) => [Math.floor(last * p), Math.min(last, Math.floor(last * p) + 1)]);
  ranks.sort((a, b) => a - b);
  select(values, ranks);
  return probabilities.map((p) => between(values, last * p));
}

/** One quantile; leaves the values as they are. */
export function quantile(values: Float64Array, probability: number): number {
  return quantiles(Float64Array.from(values), [probability])[0]!;
}

function between(values: Float64Array, place: number): number {
  const below = Math.floor(place);
  const low = values[below]!;
  const high = values[Math.min(below + 1, values.length - 1)]!;
  return low + (place - below) * (high - low);
}
