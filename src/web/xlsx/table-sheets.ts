import type { ResultTable } from '../../analysis/result-table.ts';
import type { Stamp } from '../../analysis/stamp.ts';
import type { TableFile } from '../csv-table.ts';
import { text, type Sheet, type SheetCell } from '../../words/workbook/sheet.ts';

/** A table with the name of its sheet. */
export interface NamedTable extends ResultTable {
  readonly name: string;
}

const WIDEST = 60;
const NARROWEST = 10;
const LONGEST_NAME = 31;

/** A table as a sheet: raw and unrounded, its headings frozen. */
export function tableSheet({ name, columns, rows }: NamedTable): Sheet {
  const width = (at: number) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), columns[at]!.length);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  };
  return {
    name: sheetName(name),
    rows: [
      columns.map((column) => text(column, 'heading')),
      ...rows.map((row) => row.map((value): SheetCell => ({ look: 'text', value: value === '' ? null : value }))),
    ],
    widths: columns.map((_, at) => width(at)),
    frozen: { rows: 1, columns: 0 },
    isLandscape: columns.length > 6,
  };
}

/** A page's table as a workbook: the table, and what it was made with. */
export function tableSheets({ table, stamp }: TableFile, name: string): readonly Sheet[] {
  return [tableSheet({ ...table, name }), tableSheet(versionsTable(stamp))];
}

/** What the tables were made with. */
export function versionsTable(stamp: Stamp): NamedTable {
  return { name: 'Versions', columns: ['name', 'value'], rows: Object.entries(stamp) as [string, string | number][] };
}

/** Spreadsheets take neither long names nor these signs. */
function sheetName(name: string): string {
  return name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME);
}
