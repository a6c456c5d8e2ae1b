import type { Words } from '../../words/words.ts';
import { cellText } from './format.ts';
import type { FanFigure, FigureSpec, FigureUnit, Yearly } from './spec.ts';

/** The table of a figure, printed: the first column's label stands in `columns[0]`. */
export interface FigureTable {
  /** For screen readers: a heading above the table says it already. */
  readonly caption: string;
  /** What else there is to say above the table, e.g. the unit; empty when nothing. */
  readonly note: string;
  readonly look: TableLook;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly label: string;
  readonly cells: readonly string[];
  /** Address of the page that explains the row's figures. */
  readonly how?: string;
}

/** Columns of numbers; the named ones (counted from 1, the rows' own names first) hold text instead. */
export type TableLook = 'numbers' | 'numbers text-2' | 'numbers text-2 text-3 text-5';

/** Every number of a figure as a table: what the picture shows, no less. `how` gives the address that explains a row. */
export function table(spec: FigureSpec, words: Words, how?: (row: string) => string): FigureTable {
  const { heads, rows } = numbers(spec, words);
  const ids = 'years' in spec ? spec.years.map(String) : spec.rows.map(({ id }) => id);
  const units = rows.map(({ label, values }, at): TableRow => ({
    label,
    cells: values.map((value) => cellText(value, spec.unit, words)),
    ...(how !== undefined && { how: how(ids[at] ?? '') }),
  }));
  return { caption: spec.title, note: spec.unit.label, look: 'numbers', columns: heads, rows: units };
}

interface Numbers {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: Yearly }[];
}

function numbers(spec: FigureSpec, words: Words): Numbers {
  switch (spec.kind) {
    case 'fan':
      return byYear(spec.years, fanColumns(spec, words), spec, words);
    case 'lines':
    case 'stack':
      return byYear(
        spec.years,
        spec.series.map(({ label, values }) => ({ label, values })),
        spec,
        words,
      );
    case 'bars':
      return {
        heads: [
          spec.rowsLabel,
          ...spec.series.map(({ label }) => label),
          ...references(spec).map(({ label }) => label),
        ],
        rows: spec.rows.map(({ label }, row) => ({
          label,
          values: [
            ...spec.series.map(({ values }) => values[row] ?? null),
            ...references(spec).map(({ value }) => value),
          ],
        })),
      };
    case 'ranges':
      return {
        heads: [
          spec.rowsLabel,
          ...spec.series.flatMap(({ label }) => RANGE.map((name) => rangeHead(label, name, words))),
        ],
        rows: spec.rows.map(({ label }, row) => ({
          label,
          values: spec.series.flatMap((one) => RANGE.map((name) => one[name][row] ?? null)),
        })),
      };
    case 'tornado':
      return {
        heads: [spec.rowsLabel, spec.lowLabel, spec.highLabel],
        rows: spec.rows.map(({ label, low, high }) => ({ label, values: [low.change, high.change] })),
      };
    case 'chances':
      return {
        heads: [spec.rowsLabel, words.t('figures.chance')],
        rows: spec.rows.map(({ label, value }) => ({ label, values: [value] })),
      };
  }
}

const RANGE = ['mean', 'p5', 'p95'] as const;

function rangeHead(label: string, name: (typeof RANGE)[number], words: Words): string {
  return name === 'mean' ? label : `${label}, ${words.t(`figures.percentiles.${name}`)}`;
}

interface Column {
  readonly label: string;
  readonly values: Yearly;
}
const PERCENTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

function fanColumns({ series }: FanFigure, words: Words): readonly Column[] {
  return series.flatMap((one) =>
    PERCENTILES.map((name) => ({
      label: `${one.label}, ${words.t(`figures.percentiles.${name}`)}`,
      values: one[name],
    })),
  );
}

type ByYear = {
  readonly unit: FigureUnit;
  readonly references?: readonly { readonly label: string; readonly value: number }[];
};

function byYear(years: readonly number[], columns: readonly Column[], spec: ByYear, words: Words): Numbers {
  const limits = references(spec);
  return {
    heads: [words.t('figures.year'), ...columns.map(({ label }) => label), ...limits.map(({ label }) => label)],
    rows: years.map((year, index) => ({
      label: String(year),
      values: [...columns.map(({ values }) => values[index] ?? null), ...limits.map(({ value }) => value)],
    })),
  };
}

const references = (spec: Pick<ByYear, 'references'>) => spec.references ?? [];
