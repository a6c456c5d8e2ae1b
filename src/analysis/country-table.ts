import { FIGURE_NAMES, isGap, type CountryFigure, type CountrySheet } from '../evidence/countries/types.ts';
import { SOURCES } from '../evidence/sources.ts';
import type { Cell } from './result-table.ts';

/** A sheet as one long table: a row a figure or a gap, ids in English. */
export interface CountryTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const COLUMNS = ['country', 'figure', 'low', 'high', 'currency', 'year', 'grade', 'gap', 'source', 'address', 'note'];

/** Every figure of these sheets with grade and source; uses and what households report as `uses.saving`, `reports.saving`. */
export function countryTable(sheets: readonly CountrySheet[]): CountryTable {
  return { columns: COLUMNS, rows: sheets.flatMap(rowsOf) };
}

function rowsOf(sheet: CountrySheet): readonly (readonly Cell[])[] {
  const figures = FIGURE_NAMES.flatMap((name) => {
    const finding = sheet[name];
    return isGap(finding) ? [gapRow(sheet.iso, name, finding)] : finding.map((one) => figureRow(sheet.iso, name, one));
  });
  return [...figures, ...splitRows(sheet, 'uses'), ...splitRows(sheet, 'reports')];
}

function figureRow(iso: string, name: string, figure: Omit<CountryFigure, 'where'>): readonly Cell[] {
  const { value, currency, year, grade, source, note } = figure;
  const { low, high } = typeof value === 'number' ? { low: value, high: value } : value;
  const { title, address } = SOURCES[source];
  return [iso, name, low, high, currency, year, grade, null, title, address, note?.en ?? null];
}

function gapRow(iso: string, name: string, gap: { readonly gap: string; readonly note: { en: string } | null }) {
  return [iso, name, null, null, null, null, null, gap.gap, null, null, gap.note?.en ?? null];
}

function splitRows(sheet: CountrySheet, name: 'uses' | 'reports'): readonly (readonly Cell[])[] {
  const finding = sheet[name];
  if (isGap(finding)) return [gapRow(sheet.iso, name, finding)];
  return finding.flatMap(({ parts, ...split }) =>
    Object.entries(parts).map(([use, value]) =>
      figureRow(sheet.iso, `${name}.${use}`, { ...split, value, currency: null }),
    ),
  );
}
