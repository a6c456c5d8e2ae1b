import type { Measure } from './measures.ts';
import type { OutcomeResult, Side, YearlySummary } from './result.ts';
import { summarise, type FullSummary } from './statistics.ts';

/** One figure of every draw on both sides: a list of draws for each year, or one list. */
export interface Drawn {
  readonly scheme: readonly Float64Array[];
  readonly counterfactual: readonly Float64Array[];
}

/** Room for as many numbers as there are draws, used again for one measure after the other. */
export interface Room {
  readonly sorted: Float64Array;
  readonly gap: Float64Array;
  readonly schemeTotal: Float64Array;
  readonly counterfactualTotal: Float64Array;
}

export function makeRoom(draws: number): Room {
  const numbers = () => new Float64Array(draws);
  return { sorted: numbers(), gap: numbers(), schemeTotal: numbers(), counterfactualTotal: numbers() };
}

/** Scheme, counterfactual and their paired difference, each by year and in total. Leaves the totals of each draw in the room. */
export function summariseSides(
  { scheme, counterfactual }: Drawn,
  { kind, byYear }: Pick<Measure, 'kind' | 'byYear'>,
  room: Room,
): Pick<OutcomeResult, 'scheme' | 'counterfactual' | 'difference'> {
  totalInto(room.schemeTotal, scheme, kind);
  totalInto(room.counterfactualTotal, counterfactual, kind);
  const side = (years: readonly FullSummary[], total: FullSummary): Side => ({
    ...(byYear ? { byYear: inColumns(years) } : {}),
    total,
  });
  const own = (years: readonly Float64Array[], total: Float64Array) =>
    side(
      years.map((values) => summarise(values, room.sorted)),
      summarise(total, room.sorted),
    );
  const gapOf = (values: Float64Array, others: Float64Array) => {
    for (let i = 0; i < values.length; i++) room.gap[i] = values[i]! - others[i]!;
    return summarise(room.gap, room.sorted);
  };
  return {
    scheme: own(scheme, room.schemeTotal),
    counterfactual: own(counterfactual, room.counterfactualTotal),
    difference: side(
      scheme.map((values, t) => gapOf(values, counterfactual[t]!)),
      gapOf(room.schemeTotal, room.counterfactualTotal),
    ),
  };
}

/** A flow adds up over the years; of anything else the last year counts. */
function totalInto(total: Float64Array, years: readonly Float64Array[], kind: Measure['kind']): void {
  total.set(years.at(kind === 'flow' ? 0 : -1)!);
  if (kind !== 'flow') return;
  for (const values of years.slice(1)) for (let i = 0; i < total.length; i++) total[i] = total[i]! + values[i]!;
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
