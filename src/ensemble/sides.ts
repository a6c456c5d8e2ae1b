import type { OutcomeKind } from '../scenario/outcomes.ts';
import type { OutcomeResult, Side, YearlySummary } from './result.ts';
import { summarise, type FullSummary } from './statistics.ts';

/** One figure of every draw on both sides: a list of draws for each year, or one list. */
export interface Drawn {
  readonly scheme: readonly Float64Array[];
  readonly counterfactual: readonly Float64Array[];
}

/** Scheme, counterfactual and their paired difference, each by year and in total. */
export function summariseSides(
  drawn: Drawn,
  kind: OutcomeKind,
): Pick<OutcomeResult, 'scheme' | 'counterfactual' | 'difference'> {
  const draws = drawn.scheme[0]!.length;
  const scratch = new Float64Array(draws);
  const difference = drawn.scheme.map((values, i) => subtract(values, drawn.counterfactual[i]!));
  const side = (years: readonly Float64Array[]): Side => {
    const byYear = years.map((values) => summarise(values, scratch));
    const total = kind === 'flow' && years.length > 1 ? summarise(sumOf(years), scratch) : byYear.at(-1)!;
    return kind === 'horizon' || years.length === 1 ? { total } : { byYear: inColumns(byYear), total };
  };
  return { scheme: side(drawn.scheme), counterfactual: side(drawn.counterfactual), difference: side(difference) };
}

export function sumOf(years: readonly Float64Array[]): Float64Array {
  const total = Float64Array.from(years[0]!);
  for (const values of years.slice(1)) for (let i = 0; i < total.length; i++) total[i] = total[i]! + values[i]!;
  return total;
}

function subtract(values: Float64Array, others: Float64Array): Float64Array {
  return values.map((value, i) => value - others[i]!);
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
