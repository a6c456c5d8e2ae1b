/** Where a figure comes from, as whoever wrote the scenario states it. */
export interface Provenance {
  readonly source?: string;
  readonly note?: string;
  readonly reason?: string;
}

/**
 * A number, or an uncertain one written as data. Triangular has its mode at `central`; `normal` is mean and standard
 * deviation; `lognormal` is median and the standard deviation of the logarithm; `oneOf` is a list of
 * [probability, value]. `{ value }` is a plain number that carries its provenance.
 */
export type Quantity =
  | number
  | (Provenance & { readonly value: number })
  | (Provenance & { readonly low: number; readonly central: number; readonly high: number })
  | (Provenance & { readonly normal: readonly [mean: number, sd: number] })
  | (Provenance & { readonly lognormal: readonly [median: number, sigma: number] })
  | (Provenance & { readonly uniform: readonly [low: number, high: number] })
  | (Provenance & { readonly oneOf: readonly (readonly [probability: number, value: number])[] });
