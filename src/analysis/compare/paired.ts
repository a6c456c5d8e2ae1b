import { summarise } from '../../ensemble/statistics.ts';
import type { Better } from './better.ts';

/** One number a draw; NaN where it is undefined. The same draw of two designs is the same luck. */
export type Draws = Float64Array;

/** Statistics of one figure over the futures in which it is defined. */
export interface Spread {
  readonly mean: number | null;
  readonly p5: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  /** Of the mean. */
  readonly standardError: number | null;
  readonly undefinedDraws: number;
}

export interface PairedDifference extends Spread {
  /** The difference of the means as a share of the base's size; null where the base is 0 or undefined. */
  readonly percent: number | null;
  /** Of the base, over the futures in which both are defined: it and the mean difference add up to the other’s. */
  readonly baseMean: number | null;
}

export function spreadOf(values: Draws): Spread {
  const { mean, p5, p50, p95, standardError, undefinedDraws } = summarise(values, new Float64Array(values.length));
  return { mean, p5, p50, p95, standardError, undefinedDraws };
}

/**
 * One design less the base, draw by draw, over the draws in which both are defined. The standard error is that of the mean of
 * the pairs: far smaller than that of two designs played on different luck. Throws where the numbers of draws differ.
 */
export function differenceFrom(base: Draws, other: Draws): PairedDifference {
  if (base.length !== other.length)
    throw new RangeError(`pairs need as many draws on both sides but got ${base.length} and ${other.length}`);
  const difference = spreadOf(other.map((value, i) => gap(value, base[i]!)));
  const { mean, standardError } = difference;
  const baseMean = spreadOf(base.map((value, i) => (Number.isNaN(other[i]!) ? NaN : value))).mean;
  // Every pair differs by the same: what floating point leaves of the scatter is none.
  const isFixed = mean !== null && standardError !== null && standardError <= TIE * Math.abs(mean);
  return {
    ...difference,
    standardError: isFixed ? 0 : standardError,
    percent: percentOf(mean, baseMean),
    baseMean,
  };
}

/** Sums in another order differ by less than this part of them: that is no difference. */
const TIE = 1e-9;

function gap(one: number, other: number): number {
  const between = one - other;
  return Math.abs(between) <= TIE * Math.max(Math.abs(one), Math.abs(other)) ? 0 : between;
}

/** A difference as a share of what it is a difference from. */
export function percentOf(difference: number | null, base: number | null): number | null {
  return difference === null || base === null || base === 0 ? null : difference / Math.abs(base);
}

/** In what share of the futures the first of two designs is better, in what share both are the same; over `draws` futures. */
export interface Contest {
  readonly first: number | null;
  readonly ties: number | null;
  readonly second: number | null;
  /** In which both are defined. */
  readonly draws: number;
}

/** Counts futures, ties apart: neither side is given a half of them. */
export function contest(first: Draws, second: Draws, better: Exclude<Better, null>): Contest {
  let [wins, losses, draws] = [0, 0, 0];
  const sign = better === 'more' ? 1 : -1;
  for (let i = 0; i < first.length; i++) {
    const [one, other] = [first[i]!, second[i]!];
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    draws++;
    const lead = sign * gap(one, other);
    if (lead > 0) wins++;
    else if (lead < 0) losses++;
  }
  if (draws === 0) return { first: null, ties: null, second: null, draws };
  return { first: wins / draws, ties: (draws - wins - losses) / draws, second: losses / draws, draws };
}
