import type { Measure } from './measures.ts';
import type { OutcomeResult, Side, YearlySummary } from './result.ts';
import { summarise, type FullSummary } from './statistics.ts';

/** One figure of every draw on both sides: a list of draws for each year, or one list. */
export interface Drawn {
  readonly scheme: readonly Float64Array[];
  readonly counterfactual: readonly Float64Array[];
}

/** Scheme, counterfactual and their paired difference, each by year and in total. */
export function summariseSides(
  { scheme, counterfactual }: Drawn,
  { kind, byYear }: Pick<Measure, 'kind' | 'byYear'>,
): Pick<OutcomeResult, 'scheme' | 'counterfactual' | 'difference'> {
  const draws = scheme[0]!.length;
  const scratch = new Float64Array(draws);
  const gap = new Float64Array(draws);
  const side = (years: readonly FullSummary[], total: () => FullSummary): Side => ({
    ...(byYear ? { byYear: inColumns(years) } : {}),
    total: kind === 'flow' && years.length > 1 ? total() : years.at(-1)!,
  });
  const own = (years: readonly Float64Array[]) =>
    side(
      years.map((values) => summarise(values, scratch)),
      () => summarise(sumOf(years), scratch),
    );
  const gapOf = (values: Float64Array, others: Float64Array) => {
    for (let i = 0; i < draws; i++) gap[i] = values[i]! - others[i]!;
    return summarise(gap, scratch);
  };
  const difference = side(
    scheme.map((values, t) => gapOf(values, counterfactual[t]!)),
    () => gapOf(sumOf(scheme), sumOf(counterfactual)),
  );
  return { scheme: own(scheme), counterfactual: own(counterfactual), difference };
}

export function sumOf(years: readonly Float64Array[]): Float64Array {
  const total = Float64Array.from(years[0]!);
  for (const values of years.slice(1)) for (let i = 0; i < total.length; i++) total[i] = total[i]! + values[i]!;
  return total;
}

function inColumns(years: readonly FullSummary[]): YearlySummary {
  return {
    mean: years.map(({ mean }) => mean),
    p5: years.map(({ p5 }) => p5),
    p25: years.map(({ p25 }) => p25),
    p50: years.map(({ p50 }) => p50),
    p75: years.map(({ p75 }) => p75),
    p95: years.map(({ p95 }) => p95),
  };
}
