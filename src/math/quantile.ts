/**
 * Quantile of type 7 (Hyndman and Fan 1996; the default of R and of spreadsheets): linear between order statistics.
 * `sorted` rises and holds at least one number.
 */
export function quantile(sorted: Float64Array, probability: number): number {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`quantile needs p between 0 and 1 but got ${probability}`);
  if (sorted.length === 0) throw new RangeError('quantile needs at least one number but got none');
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}
