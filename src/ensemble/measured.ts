import type { Measure } from './measures.ts';
import type { Totals } from './ratios.ts';
import type { OutcomeResult } from './result.ts';
import { summariseSides, sumOf } from './sides.ts';
import { columnOf, type Table } from './table.ts';

/** What is left of a measure once its columns have been read. */
export interface Measured {
  readonly measure: Measure;
  readonly sides: Pick<OutcomeResult, 'scheme' | 'counterfactual' | 'difference'> | null;
  /** Horizon totals of every draw, where they were asked for. */
  readonly totals: Totals | null;
  /** Of what either happened or did not: the draws by year. */
  readonly happened: readonly Float64Array[] | null;
  /** Of what is only added up: the mean of each column, added in order of the draws. */
  readonly means: Float64Array | null;
}

const NOTHING = { sides: null, totals: null, happened: null, means: null };

/** Reads one measure off the table. `wantTotals` asks for the totals of every draw. */
export function readMeasure(measure: Measure, table: Table, wantTotals: boolean): Measured {
  const read = (side: 'scheme' | 'counterfactual') =>
    Array.from({ length: measure.size }, (_, t) =>
      addUp(measure.starts.map((start) => columnOf(table, side, start + t))),
    );
  const scheme = read('scheme');
  if (measure.group === 'sums') return { measure, ...NOTHING, means: Float64Array.from(scheme, meanOf) };
  if (measure.schemeOnly) return { measure, ...NOTHING, happened: scheme.map((year) => Float64Array.from(year)) };
  const counterfactual = read('counterfactual');
  const total = (years: readonly Float64Array[]) =>
    measure.kind === 'flow' ? sumOf(years) : Float64Array.from(years.at(-1)!);
  return {
    measure,
    ...NOTHING,
    sides: summariseSides({ scheme, counterfactual }, measure),
    totals: wantTotals ? { scheme: total(scheme), counterfactual: total(counterfactual) } : null,
  };
}

function addUp(columns: readonly Float64Array[]): Float64Array {
  return columns.length === 1 ? columns[0]! : sumOf(columns);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}
