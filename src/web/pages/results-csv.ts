import { resultTable } from '../../analysis/result-table.ts';
import { stampOf } from '../../analysis/stamp.ts';
import type { Result } from '../../ensemble/result.ts';
import { csvTable, type TableFile } from '../csv-table.ts';

/** A whole result as CSV, the same table that the command line writes. */
export function resultCsv(result: Result): TableFile {
  return csvTable(resultTable(result), stampOf(result));
}
