/**
 * Spearman's rank correlation of two columns of equal length; ties share the mean of their ranks, pairs in which a number is
 * missing (NaN) are left out. `null` when one of them never changes, or fewer than three pairs are left.
 */
export function rankCorrelation(one: Float64Array, other: Float64Array): number | null {
  if (one.length !== other.length) {
    throw new RangeError(`a rank correlation needs columns of equal length but got ${one.length} and ${other.length}`);
  }
  const kept = Array.from(one.keys()).filter((i) => !Number.isNaN(one[i]!) && !Number.isNaN(other[i]!));
  if (kept.length < LEAST_PAIRS) return null;
  return correlation(ranks(Float64Array.from(kept, (i) => one[i]!)), ranks(Float64Array.from(kept, (i) => other[i]!)));
}

/** Two pairs always lie on a line. */
const LEAST_PAIRS = 3;

/** Ranks from 1; equal values share the mean of the ranks that they take up together. */
export function ranks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const ranked = new Float64Array(values.length);
  for (let first = 0; first < order.length;) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1]!] === values[order[first]!]) last++;
    for (let place = first; place <= last; place++) ranked[order[place]!] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranked;
}

/** Pearson's correlation. */
function correlation(a: Float64Array, b: Float64Array): number | null {
  const middle = (a.length + 1) / 2;
  let [both, own, others] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]! - middle, b[i]! - middle];
    both += x * y;
    own += x * x;
    others += y * y;
  }
  return own === 0 || others === 0 ? null : both / Math.sqrt(own * others);
}
