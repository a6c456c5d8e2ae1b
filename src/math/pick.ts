/**
 * The first place whose running sum exceeds the uniform number `uniforms[at]`; the last place when rounding leaves the sum
 * short of 1.
 */
export function pickFrom(cumulative: Float64Array, count: number, uniforms: Float64Array, at: number): number {
  const uniform = uniforms[at]!;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > uniform) high = middle;
    else low = middle + 1;
  }
  return low;
}
