import type { OutcomeResult, Result, Side } from '../ensemble/result.ts';
import type { Cell, Table } from './output.ts';

const STATISTICS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;
const SIDES = ['scheme', 'counterfactual', 'difference'] as const;
/** Groups of outcomes in a result, and the name of the group in a row. */
const GROUPS = ['byPriority', 'bySdg', 'byLocality', 'byPartner', 'coverage'] as const;

/** Everything in one long table: a row for each outcome, side and year, and one for the total. */
export function longTable(result: Result): Table {
  return {
    name: 'Results',
    columns: ['group', 'outcome', 'unit', 'side', 'year', ...STATISTICS, 'standardError'],
    rows: grouped(result).flatMap(({ group, id, outcome }) =>
      SIDES.flatMap((side) => sideRows([group, id, outcome.unit, side], outcome[side], result.years)),
    ),
  };
}

/** Totals: a row for each outcome and side. */
export function totalsTable(result: Result): Table {
  const { columns, rows } = longTable(result);
  const year = columns.indexOf('year');
  return {
    name: 'Outcomes',
    columns: without(columns, year),
    rows: rows.filter((row) => row[year] === 'total').map((row) => without(row, year)),
  };
}

/** The years: a row for each outcome, side and year. */
export function yearsTable(result: Result): Table {
  const { columns, rows } = longTable(result);
  const year = columns.indexOf('year');
  return {
    name: 'By year',
    columns: columns.slice(0, -1),
    rows: rows.filter((row) => row[year] !== 'total').map((row) => row.slice(0, -1)),
  };
}

/** The scenario as run: one row a value, with the path that `--set` takes. */
export function scenarioTable(result: Result): Table {
  return { name: 'Scenario', columns: ['path', 'value'], rows: leaves(result.scenario, '') };
}

export function versionsTable(result: Result): Table {
  const { model, data, seed, draws } = result;
  return { name: 'Versions', columns: ['name', 'value'], rows: Object.entries({ model, data, seed, draws }) };
}

function grouped(result: Result): { group: string; id: string; outcome: OutcomeResult }[] {
  const rows = (group: string, outcomes: Readonly<Record<string, OutcomeResult>>) =>
    Object.entries(outcomes).map(([id, outcome]) => ({ group, id, outcome }));
  return [...rows('all', result.outcomes), ...GROUPS.flatMap((group) => rows(group, result[group]))];
}

function sideRows(start: readonly Cell[], side: Side, years: readonly number[]): Cell[][] {
  const total = [...start, 'total', ...STATISTICS.map((name) => side.total[name]), side.total.standardError];
  const { byYear } = side;
  if (!byYear) return [total];
  const byYearRows = years.map((year, index) => [
    ...start,
    year,
    ...STATISTICS.map((name) => byYear[name][index] ?? null),
    null,
  ]);
  return [...byYearRows, total];
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
