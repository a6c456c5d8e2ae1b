import Papa from 'papaparse';
import { resultTable } from '../../analysis/result-table.ts';
import type { Result } from '../../ensemble/result.ts';

/** A whole result as CSV, the same table that the command line writes. */
export function resultCsv(result: Result): string {
  const { columns, rows } = resultTable(result);
  return `${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { escapeFormulae: true })}\r\n`;
}
