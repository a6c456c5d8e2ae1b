import type { Measure } from './measures.ts';
import type { Totals } from './ratios.ts';
import type { OutcomeResult } from './result.ts';
import { makeRoom, summariseSides, type Room } from './sides.ts';
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

/** Reads measures off the table. Of those named in `totals` the totals of every draw are kept. */
export function readMeasures(measures: readonly Measure[], table: Table, totals: ReadonlySet<string>): Measured[] {
  const room = makeRoom(table.draws);
  return measures.map((measure) => readMeasure(measure, table, room, totals.has(`${measure.group}.${measure.key}`)));
}

function readMeasure(measure: Measure, table: Table, room: Room, wantTotals: boolean): Measured {
  const read = (side: 'scheme' | 'counterfactual') =>
    Array.from({ length: measure.size }, (_, t) =>
      addUp(measure.starts.map((start) => columnOf(table, side, start + t))),
    );
  const scheme = read('scheme');
  if (measure.group === 'sums') return { measure, ...NOTHING, means: Float64Array.from(scheme, meanOf) };
  if (measure.schemeOnly) return { measure, ...NOTHING, happened: scheme.map((year) => Float64Array.from(year)) };
  const sides = summariseSides({ scheme, counterfactual: read('counterfactual') }, measure, room);
  if (!wantTotals) return { measure, ...NOTHING, sides };
  const totals = {
    scheme: Float64Array.from(room.schemeTotal),
    counterfactual: Float64Array.from(room.counterfactualTotal),
  };
  return { measure, ...NOTHING, sides, totals };
}

/** The columns added together, where a measure has several members. */
function addUp([first, ...others]: readonly Float64Array[]): Float64Array {
  return others.reduce((sums, column) => sums.map((sum, i) => sum + column[i]!), first!);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}
