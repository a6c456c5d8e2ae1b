const ROUNDS = 200;

/**
 * The value from 0 up to `level` at which `rising`, which grows at least as fast as its value, reaches `level`. Halving until
 * two neighbouring numbers are left, so that the answer is right to rounding.
 */
export function solve(rising: (value: number) => number, level: number): number {
  let low = 0;
  let high = level;
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (rising(middle) < level) low = middle;
    else high = middle;
  }
  return high;
}
