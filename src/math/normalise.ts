/** Writes shares that add to 1, in proportion to `stated`; where nothing is stated they stay 0. */
export function normalise(stated: Float64Array, shares: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < stated.length; i++) sum += stated[i]!;
  for (let i = 0; i < stated.length; i++) shares[i] = sum > 0 ? stated[i]! / sum : 0;
}
