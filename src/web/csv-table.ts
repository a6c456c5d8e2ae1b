import Papa from 'papaparse';
import type { ResultTable } from '../analysis/result-table.ts';
import { stamped, type Stamp } from '../analysis/stamp.ts';

/** A table as CSV: raw numbers, versions in the last columns, and texts that a spreadsheet would take for formulas escaped. */
export function csvTable(table: ResultTable, stamp: Stamp): string {
  const { columns, rows } = stamped(table, stamp);
  const data = rows.map((row) => [...row]);
  return `${Papa.unparse({ fields: [...columns], data }, { escapeFormulae: true })}\r\n`;
}
