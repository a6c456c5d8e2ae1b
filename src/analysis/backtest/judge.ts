import type { Check } from '../../evidence/backtests-types.ts';
import type { ReadFigure } from './read-figure.ts';

/** What came out for one published figure, over several seeds. */
export interface Judged {
  readonly check: Check;
  /** Mean over the seeds; `null` when it was not defined with some seed. */
  readonly obtained: number | null;
  /** Of that mean, from the scatter between seeds. */
  readonly standardError: number | null;
  /** `futures`: the 5–95 range of single futures; `seeds`: the mean ± 1.96 standard errors. */
  readonly range: { readonly low: number; readonly high: number; readonly of: 'futures' | 'seeds' } | null;
  readonly passed: boolean;
}

/** A figure passes when the mean over the seeds lies in the published interval, its ends included. */
export function judge(check: Check, readings: readonly ReadFigure[]): Judged {
  const values = readings.map(({ value }) => value);
  if (values.length === 0 || !values.every(Number.isFinite))
    return { check, obtained: null, standardError: null, range: null, passed: false };
  const obtained = meanOf(values);
  const standardError = standardErrorOf(values, obtained);
  return {
    check,
    obtained,
    standardError,
    range: rangeOf(readings, obtained, standardError),
    passed: isWithin(check, obtained),
  };
}

/** Of a sign nothing is the wrong answer too: an effect that is not there does not have the published direction. */
function isWithin({ low, high, interval }: Check, value: number): boolean {
  const isOpen = interval === 'sign';
  if (low !== null && (isOpen ? value <= low : value < low)) return false;
  return high === null || (isOpen ? value < high : value <= high);
}

function rangeOf(readings: readonly ReadFigure[], mean: number, error: number): Judged['range'] {
  const ranges = readings.map(({ range }) => range).filter((range) => range !== null);
  if (ranges.length === readings.length) {
    return { low: meanOf(ranges.map(([low]) => low)), high: meanOf(ranges.map(([, high]) => high)), of: 'futures' };
  }
  return { low: mean - NORMAL_95 * error, high: mean + NORMAL_95 * error, of: 'seeds' };
}

const NORMAL_95 = 1.96;

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample standard deviation between seeds over the root of their number; 0 with one seed. */
function standardErrorOf(values: readonly number[], mean: number): number {
  if (values.length < 2) return 0;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
