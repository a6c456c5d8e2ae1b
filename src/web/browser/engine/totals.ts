import type { Measure } from '../../../ensemble/measures.ts';
import type { Totals } from '../../../ensemble/ratios.ts';
import type { OutcomeResult } from '../../../ensemble/result.ts';
import { makeRoom, summariseSides } from '../../../ensemble/sides.ts';
import { columnOf, type Table } from '../../../ensemble/table.ts';

/** Of a measure only what it comes to over the horizon: a thirtieth of the work, to the same bytes as ensemble/measured.ts. */
export interface TotalsOnly {
  readonly sides: Pick<OutcomeResult, 'scheme' | 'counterfactual' | 'difference'>;
  readonly totals: Totals;
}

export function readTotals(measure: Measure, table: Table): TotalsOnly {
  const totals: Totals = {
    scheme: totalOf(measure, table, 'scheme'),
    counterfactual: totalOf(measure, table, 'counterfactual'),
  };
  const drawn = { scheme: [totals.scheme], counterfactual: [totals.counterfactual] };
  // One list on each side: its last year is its total.
  return { sides: summariseSides(drawn, { kind: 'level', byYear: false }, makeRoom(table.draws)), totals };
}

/** A flow adds up over the years, in their order; of anything else the last year counts. */
function totalOf({ kind, starts, size }: Measure, table: Table, side: 'scheme' | 'counterfactual'): Float64Array {
  const total = new Float64Array(table.draws);
  const first = kind === 'flow' ? 0 : size - 1;
  for (let t = first; t < size; t++) {
    const year = addUp(starts.map((start) => columnOf(table, side, start + t)));
    if (t === first) total.set(year);
    else for (let i = 0; i < total.length; i++) total[i] = total[i]! + year[i]!;
  }
  return total;
}

/** The columns added together, where a measure has several members. */
function addUp([first, ...others]: readonly Float64Array[]): Float64Array {
  return others.reduce((sums, column) => sums.map((sum, i) => sum + column[i]!), first!);
}
