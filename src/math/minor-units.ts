/** Digits after the point in a currency's smallest unit (ISO 4217): 2 for MXN, 0 for JPY. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? DEFAULT_DIGITS;
}
/** Nearly every currency has hundredths. */
const DEFAULT_DIGITS = 2;

/** Money in whole minor units. */
export function toMinor(value: number, digits: number): number {
  return Math.round(value * 10 ** digits);
}

/** Minor units as money again. */
export function fromMinor(minor: number, digits: number): number {
  return minor / 10 ** digits;
}

/**
 * Whole parts that add up to `total`, by largest remainder: every part is its exact value rounded down, and the units
 * left over go to the largest remainders. `total` must be the rounded sum of `exact`.
 */
export function shareOutMinor(exact: readonly number[], total: number): number[] {
  const floors = exact.map(floorOf);
  const left = total - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact.map((part, at) => ({ at, remainder: part - floorOf(part) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, Math.max(0, left)).map(({ at }) => at));
  return floors.map((part, at) => (raised.has(at) ? part + 1 : part));
}

/** Rounds down, but takes 99.9999999999 that floating point made of 100 for 100. */
function floorOf(part: number): number {
  const nearest = Math.round(part);
  return Math.abs(part - nearest) < SAME + SAME_RELATIVE * Math.abs(part) ? nearest : Math.floor(part);
}
/** Far below a minor unit; of amounts so large that doubles are coarser, the rounding of a few multiplications. */
const SAME = 1e-9;
const SAME_RELATIVE = 1e-14;
