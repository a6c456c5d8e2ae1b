import { resultTable } from '../analysis/result-table.ts';
import type { Result } from '../ensemble/result.ts';
import type { Cell } from '../analysis/result-table.ts';
import type { Table } from './output.ts';

/** Everything in one long table: a row for each outcome, side and year, and one for the total. */
export function longTable(result: Result): Table {
  return { name: 'Results', ...resultTable(result) };
}

/** Totals: a row for each outcome and side. */
export function totalsTable(result: Result): Table {
  const { columns, rows } = longTable(result);
  const year = columns.indexOf('year');
  return {
    name: 'All futures',
    columns: without(columns, year),
    rows: rows.filter((row) => row[year] === 'total').map((row) => without(row, year)),
  };
}

/** The years: a row for each outcome, side and year. */
export function yearsTable(result: Result): Table {
  const { columns, rows } = longTable(result);
  const year = columns.indexOf('year');
  return {
    name: 'All futures by year',
    columns: columns.slice(0, -1),
    rows: rows.filter((row) => row[year] !== 'total').map((row) => row.slice(0, -1)),
  };
}

/** The scenario as run: one row a value, with the path that `--set` takes. */
export function scenarioTable(result: Result): Table {
  return { name: 'Scenario as run', columns: ['path', 'value'], rows: leaves(result.scenario, '') };
}

function without<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}

function leaves(value: unknown, path: string): Cell[][] {
  if (value === null || typeof value !== 'object') return [[path, typeof value === 'number' ? value : String(value)]];
  if ('formula' in value) return [[path, String(value.formula)]];
  const entries = Array.isArray(value)
    ? value.map((item, at) => [itemName(item, at), item] as const)
    : Object.entries(value);
  return entries.flatMap(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`));
}

function itemName(item: unknown, at: number): string {
  const hasId = item !== null && typeof item === 'object' && 'id' in item && typeof item.id === 'string';
  return hasId ? (item as { id: string }).id : String(at);
}
