import type { Cell, ResultTable } from './result-table.ts';

/** What a figure was made with. A table that leaves the program carries it in its last columns. */
export interface Stamp {
  readonly model?: string;
  readonly data: string;
  readonly seed?: number;
  readonly draws?: number;
}

/** What a result was made with. */
export function stampOf({ model, data, seed, draws }: Required<Stamp>): Required<Stamp> {
  return { model, data, seed, draws };
}

/** The table with a column for each part of the stamp. */
export function stamped({ columns, rows }: ResultTable, stamp: Stamp): ResultTable {
  const parts = Object.entries(stamp) as [string, Cell][];
  const values = parts.map(([, value]) => value);
  const whole = (row: readonly Cell[]) => columns.map((_, at) => row[at] ?? null);
  return { columns: [...columns, ...parts.map(([name]) => name)], rows: rows.map((row) => [...whole(row), ...values]) };
}
