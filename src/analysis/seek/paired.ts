/** Mean of the differences between two designs, future by future on the same luck, and its standard error. */
export interface Paired {
  readonly mean: number | null;
  readonly standardError: number | null;
}

/** Over the futures in which both are defined. */
export function paired(one: Float64Array, other: Float64Array): Paired {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < one.length; i++) {
    const gap = one[i]! - other[i]!;
    if (Number.isNaN(gap)) continue;
    count += 1;
    const before = count === 1 ? 0 : sum / (count - 1);
    sum += gap;
    squares += (gap - before) * (gap - sum / count);
  }
  if (count === 0) return { mean: null, standardError: null };
  const standardError = count === 1 ? null : Math.sqrt(Math.max(0, squares) / (count - 1) / count);
  return { mean: sum / count, standardError };
}
