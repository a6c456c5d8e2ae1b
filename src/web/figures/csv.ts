import type { FigureSpec, Yearly } from './spec.ts';

/** The figure's raw numbers as CSV, unrounded: English ids as headers in every language, a point for decimals. */
export function figureCsv(spec: FigureSpec): string {
  const { heads, rows } = numbers(spec);
  return [heads, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
}

interface Numbers {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
const RANGE = ['mean', 'p5', 'p95'] as const;
const PERCENTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

function numbers(spec: FigureSpec): Numbers {
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
        heads: ['id', ...spec.series.map(({ id }) => id), ...limits.map(({ id }) => id)],
        rows: spec.rows.map(({ id }, row) => [
          id,
          ...spec.series.map(({ values }) => values[row] ?? null),
          ...limits.map(({ value }) => value),
        ]),
      };
    }
    case 'ranges':
      return {
        heads: ['id', ...spec.series.flatMap(({ id }) => RANGE.map((name) => `${id}.${name}`))],
        rows: spec.rows.map(({ id }, row) => [
          id,
          ...spec.series.flatMap((one) => RANGE.map((name) => one[name][row] ?? null)),
        ]),
      };
    case 'chances':
      return { heads: ['id', 'chance'], rows: spec.rows.map(({ id, value }) => [id, value]) };
  }
}

interface YearTable {
  readonly years: readonly number[];
  readonly references?: readonly { readonly id: string; readonly value: number }[];
}

function byYear(
  { years, references = [] }: YearTable,
  columns: readonly { readonly id: string; readonly values: Yearly }[],
): Numbers {
  return {
    heads: ['year', ...columns.map(({ id }) => id), ...references.map(({ id }) => id)],
    rows: years.map((year, index) => [
      year,
      ...columns.map(({ values }) => values[index] ?? null),
      ...references.map(({ value }) => value),
    ]),
  };
}

/** Quoted where needed; an id that a spreadsheet would run as a formula is kept from it by a quote mark. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
