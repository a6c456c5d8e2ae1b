import type { Side, YearlySummary } from '../../ensemble/result.ts';
import type { FanSeries, Tone } from '../figures/spec.ts';

/** Percentiles of a side as a fan. */
export function fanSeries(id: string, label: string, tone: Tone, side: Side): FanSeries {
  const { p5, p25, p50, p75, p95 } = byYear(side);
  return { id, label, tone, p5, p25, p50, p75, p95 };
}

/** The years of a side; of a horizon of one year the total is that year. */
export function byYear({ byYear: years, total }: Side): YearlySummary {
  if (years !== undefined) return years;
  const { mean, p5, p25, p50, p75, p95 } = total;
  return { mean: [mean], p5: [p5], p25: [p25], p50: [p50], p75: [p75], p95: [p95] };
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
