import Papa from 'papaparse';
import type { ResultTable } from '../analysis/result-table.ts';
import { stamped, type Stamp } from '../analysis/stamp.ts';

/** A table to take away with what it was made with: as CSV, or as a sheet of a workbook. */
export interface TableFile {
  readonly table: ResultTable;
  readonly stamp: Stamp;
}

/** A table to take away; `csv` of page.ts answers with it, for `.csv` and `.xlsx` alike. */
export function csvTable(table: ResultTable, stamp: Stamp): TableFile {
  return { table, stamp };
}

/** A table as CSV: raw numbers, versions in the last columns, and texts that a spreadsheet would take for formulas escaped. */
export function csvText({ table, stamp }: TableFile): string {
  const { columns, rows } = stamped(table, stamp);
  const data = rows.map((row) => [...row]);
  return `${Papa.unparse({ fields: [...columns], data }, { escapeFormulae: true })}\r\n`;
}
