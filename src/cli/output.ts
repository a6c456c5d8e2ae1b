import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import Papa from 'papaparse';
import type { Cell, ResultTable } from '../analysis/result-table.ts';
import { stamped, type Stamp } from '../analysis/stamp.ts';
import { writeWorkbook } from '../storage/xlsx/write-workbook.ts';
import { tableSheet, versionsTable } from '../web/xlsx/table-sheets.ts';
import type { Sheet } from '../words/workbook/sheet.ts';
import { whyUnwritable } from './file-fault.ts';
import { UsageError } from './usage-error.ts';
import type { OutputOptions } from './options.ts';

/** Rows under a heading; the same for CSV and for a sheet. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
/** One answer in every form it can take; each is made only when it is asked for. */
export interface Answer {
  /** Goes into the last columns of a CSV, and into a sheet of its own. */
  readonly about: Stamp;
  json(): unknown;
  csv(): Table;
  sheets(): readonly Table[];
  /** Sheets with live formulas, which a workbook has before its tables. */
  live?(): readonly Sheet[];
  text(): string;
}

type Form = 'table' | 'json' | 'csv' | 'xlsx';

/** Which form an answer is to take. Throws a UsageError for an ending that is not known: call it before the work. */
export function chosenForm(options: OutputOptions): Form {
  if (options.output === undefined) return options.format;
  const ending = extname(options.output).slice(1).toLowerCase();
  if (ending === 'json' || ending === 'csv' || ending === 'xlsx') return ending;
  throw new UsageError(`The file's name must end in .json, .csv or .xlsx, but it is ${options.output}.`);
}

/** Writes an answer to standard output, or to the file named. */
export async function writeAnswer(answer: Answer, options: OutputOptions): Promise<void> {
  const content = await render(answer, chosenForm(options));
  if (options.output === undefined) process.stdout.write(content);
  else writeFile(options.output, content);
}

/** Writes a file for the caller; throws a UsageError when that cannot be. */
export function writeFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(whyUnwritable(file, error));
  }
}

async function render(answer: Answer, form: Form): Promise<string | Uint8Array> {
  if (form === 'json') return `${JSON.stringify(answer.json(), null, 2)}\n`;
  if (form === 'csv') return csv(stamped(answer.csv(), answer.about));
  if (form === 'xlsx') return workbook(answer);
  return answer.text();
}

/** Texts that a spreadsheet would take for a formula are escaped. */
function csv(table: ResultTable): string {
  const rows = table.rows.map((row) => [...row]);
  return `${Papa.unparse({ fields: [...table.columns], data: rows }, { escapeFormulae: true, newline: '\n' })}\n`;
}

/** Sheets of their own first, then the tables, each with what it was made with where nothing says so yet. */
async function workbook(answer: Answer): Promise<Uint8Array> {
  const tables = answer.sheets().map(tableSheet);
  const own = answer.live?.() ?? [];
  const versions = own.length > 0 ? [] : [tableSheet(versionsTable(answer.about))];
  return writeWorkbook([...own, ...tables, ...versions]);
}
