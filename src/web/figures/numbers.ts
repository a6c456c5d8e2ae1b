import type { ResultTable } from '../../analysis/result-table.ts';
import type { FigureSpec, Yearly } from './spec.ts';

const RANGE = ['mean', 'p5', 'p95'] as const;
const PERCENTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** The figure's raw numbers, unrounded, under English ids in every language. */
export function figureNumbers(spec: FigureSpec): ResultTable {
  switch (spec.kind) {
    case 'fan':
      return byYear(
        spec,
        spec.series.flatMap((one) => PERCENTILES.map((name) => ({ id: `${one.id}.${name}`, values: one[name] }))),
      );
    case 'lines':
    case 'stack':
      return byYear(spec, spec.series);
    case 'bars': {
      const limits = spec.references ?? [];
      return {
        columns: ['id', ...spec.series.map(({ id }) => id), ...limits.map(({ id }) => id)],
        rows: spec.rows.map(({ id }, row) => [
          id,
          ...spec.series.map(({ values }) => values[row] ?? null),
          ...limits.map(({ value }) => value),
        ]),
      };
    }
    case 'ranges':
      return {
        columns: ['id', ...spec.series.flatMap(({ id }) => RANGE.map((name) => `${id}.${name}`))],
        rows: spec.rows.map(({ id }, row) => [
          id,
          ...spec.series.flatMap((one) => RANGE.map((name) => one[name][row] ?? null)),
        ]),
      };
    case 'tornado':
      return {
        columns: ['id', 'changeAtLow', 'changeAtHigh'],
        rows: spec.rows.map(({ id, low, high }) => [id, low.change, high.change]),
      };
    case 'chances':
      return { columns: ['id', 'chance'], rows: spec.rows.map(({ id, value }) => [id, value]) };
  }
}

interface YearTable {
  readonly years: readonly number[];
  readonly references?: readonly { readonly id: string; readonly value: number }[];
}

function byYear(
  { years, references = [] }: YearTable,
  columns: readonly { readonly id: string; readonly values: Yearly }[],
): ResultTable {
  return {
    columns: ['year', ...columns.map(({ id }) => id), ...references.map(({ id }) => id)],
    rows: years.map((year, index) => [
      year,
      ...columns.map(({ values }) => values[index] ?? null),
      ...references.map(({ value }) => value),
    ]),
  };
}
