import type { Columns } from '../model/columns.ts';
import type { Measure } from './measures.ts';

/**
 * The outcomes of every draw, column after column: for each column wanted of the scheme `draws` numbers, then the same for
 * the counterfactual. The numbers may lie in memory that several threads share.
 */
export interface Table {
  readonly draws: number;
  /** Columns of a future's row that are held, rising. */
  readonly scheme: Int32Array;
  readonly counterfactual: Int32Array;
  readonly values: Float64Array;
}

/** Which columns some measures need. */
export type TablePlan = Pick<Table, 'scheme' | 'counterfactual'>;

export function planTable(measures: readonly Measure[]): TablePlan {
  const both = measures.filter(({ schemeOnly }) => !schemeOnly);
  return { scheme: columnsOf(measures), counterfactual: columnsOf(both) };
}

export function numbersIn({ scheme, counterfactual }: TablePlan, draws: number): number {
  return (scheme.length + counterfactual.length) * draws;
}

function columnsOf(measures: readonly Measure[]): Int32Array {
  const wanted = new Set<number>();
  for (const { starts, size } of measures) {
    for (const start of starts) for (let i = 0; i < size; i++) wanted.add(start + i);
  }
  return Int32Array.from(wanted).sort();
}

/** A column's numbers, one a draw; throws when the table does not hold it. */
export function columnOf(table: Table, side: 'scheme' | 'counterfactual', column: number): Float64Array {
  const place = placeOf(table[side], column);
  const at = (side === 'scheme' ? place : table.scheme.length + place) * table.draws;
  return table.values.subarray(at, at + table.draws);
}

function placeOf(columns: Int32Array, column: number): number {
  const place = columns.indexOf(column);
  if (place < 0) throw new RangeError(`the table does not hold column ${column}`);
  return place;
}

/** Rows of a block of draws, kept until they are written across the columns in one go, which the cache likes better. */
export const BLOCK = 64;

/** Writes the rows of `count` draws from `first` on; `rows` holds one row of `columns.count` numbers after the other. */
export function writeRows(
  { draws, values, ...wanted }: Table,
  side: 'scheme' | 'counterfactual',
  { count }: Columns,
  rows: Float64Array,
  first: number,
  rowCount: number,
): void {
  const columns = wanted[side];
  const offset = side === 'scheme' ? 0 : wanted.scheme.length;
  for (let i = 0; i < columns.length; i++) {
    const at = (offset + i) * draws + first;
    const column = columns[i]!;
    for (let row = 0; row < rowCount; row++) values[at + row] = rows[row * count + column]!;
  }
}
