import type { Side, YearlySummary } from '../../ensemble/result.ts';
import type { FanSeries, Tone } from '../figures/spec.ts';

/** Percentiles of a side as a fan. Throws for an outcome that has no years. */
export function fanSeries(id: string, label: string, tone: Tone, side: Side): FanSeries {
  const { p5, p25, p50, p75, p95 } = byYear(side);
  return { id, label, tone, p5, p25, p50, p75, p95 };
}

/** The years of a side. Throws for an outcome that has none. */
export function byYear(side: Side): YearlySummary {
  if (side.byYear === undefined) throw new Error('a figure over years needs an outcome by year');
  return side.byYear;
}

/** Place of the largest entry; the first of equals, 0 of none. */
export function largestAt(values: readonly (number | null)[]): number {
  return values.reduce<number>(
    (best, value, at) => ((value ?? -Infinity) > (values[best] ?? -Infinity) ? at : best),
    0,
  );
}

/** Are all entries nothing? */
export function allZero(values: readonly (number | null)[]): boolean {
  return values.every((value) => value === null || value === 0);
}
