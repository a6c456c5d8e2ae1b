import type { Cell, ResultTable } from '../result-table.ts';
import type { Comparison } from './compare.ts';
import type { InputDifference, InputValue } from './inputs.ts';

/** A design of a comparison as its tables name it. */
export interface DesignName {
  /** `A` … `F`. */
  readonly letter: string;
  /** What was asked for: a ready scenario’s id, a kept design’s code, a file. */
  readonly of: string;
}

const COLUMNS = [
  'table',
  'name',
  'unit',
  'better',
  'design',
  'of',
  'against',
  'value',
  'mean',
  'p5',
  'p50',
  'p95',
  'standardError',
  'undefinedDraws',
  'difference',
  'differenceP5',
  'differenceP95',
  'differenceStandardError',
  'percent',
  'wins',
  'ties',
  'losses',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, Cell>>;

/**
 * A comparison as one long table: `inputs` has a row for each differing input and design, `outcomes` one for each figure and
 * design with its difference against the first, `chances` one for each pair: in what share of the futures `design` is better
 * than `against`, the same, or worse.
 */
export function comparisonTable(
  comparison: Comparison,
  inputs: readonly InputDifference[],
  designs: readonly DesignName[],
): ResultTable {
  const rows = [...inputRows(inputs, designs), ...outcomeRows(comparison, designs), ...chanceRows(comparison, designs)];
  return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column] ?? null)) };
}

const named = (designs: readonly DesignName[], at: number) => ({
  design: designs[at]?.letter ?? '',
  of: designs[at]?.of ?? '',
});

function inputRows(inputs: readonly InputDifference[], designs: readonly DesignName[]): readonly Row[] {
  return inputs.flatMap(({ path, values }) =>
    values.map((value, at) => ({ table: 'inputs', name: path, ...named(designs, at), value: inputCell(value) })),
  );
}

/** A value as a file writes it; empty where there is none. */
export function inputCell(one: InputValue): Cell {
  if (!one.there) return null;
  const { value } = one;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'formula' in value) return String(value.formula);
  return JSON.stringify(value);
}

function outcomeRows({ figures }: Comparison, designs: readonly DesignName[]): readonly Row[] {
  return figures.flatMap(({ name, unit, better, designs: found }) =>
    found.map(({ difference, ...spread }, at): Row => ({
      table: 'outcomes',
      name,
      unit,
      better,
      ...named(designs, at),
      ...spread,
      ...(difference !== null && {
        against: designs[0]?.letter ?? '',
        difference: difference.mean,
        differenceP5: difference.p5,
        differenceP95: difference.p95,
        differenceStandardError: difference.standardError,
        percent: difference.percent,
      }),
    })),
  );
}

function chanceRows({ figures }: Comparison, designs: readonly DesignName[]): readonly Row[] {
  return figures.flatMap(({ name, better, contests }) =>
    contests.map(({ pair, first, ties, second }): Row => ({
      table: 'chances',
      name,
      better,
      ...named(designs, pair[0]),
      against: designs[pair[1]]?.letter ?? '',
      wins: first,
      ties,
      losses: second,
    })),
  );
}
