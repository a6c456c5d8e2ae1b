/** Which way an outcome is better. */
export type Better = 'less' | 'more';

/**
 * Does the first dominate the second? It does when it is at least as good in every figure and better in at least one. A
 * figure that is undefined is worse than any other; two undefined ones are equal. Equals dominate nobody, so that of designs
 * with the same figures all stay.
 */
export function dominates(
  one: readonly (number | null)[],
  other: readonly (number | null)[],
  better: readonly Better[],
): boolean {
  let isBetter = false;
  for (let i = 0; i < better.length; i++) {
    const gap = gapOf(goodness(one[i]!, better[i]!), goodness(other[i]!, better[i]!));
    if (gap < 0) return false;
    if (gap > 0) isBetter = true;
  }
  return isBetter;
}

/** Zero where only the last digits of the arithmetic differ: they put no design before another. */
function gapOf(one: number, other: number): number {
  return Math.abs(one - other) <= NOISE * Math.max(Math.abs(one), Math.abs(other)) ? 0 : one - other;
}
const NOISE = 1e-12;

function goodness(value: number | null, better: Better): number {
  if (value === null) return -Number.MAX_VALUE;
  return better === 'more' ? value : -value;
}

/** Which of the designs no other dominates. */
export function undominated(
  figures: readonly (readonly (number | null)[])[],
  better: readonly Better[],
): readonly boolean[] {
  return figures.map((one) => !figures.some((other) => dominates(other, one, better)));
}
