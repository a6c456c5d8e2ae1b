import type { Sheet, SheetCell } from '../../words/workbook/sheet.ts';
import { bare } from '../../analysis/workbook/references.ts';
import { LOOKS } from './looks.ts';

/**
 * Sheets as the bytes of an .xlsx file. Each formula carries the figure that it gives as things are, so that a viewer that
 * reckons nothing shows figures too; a spreadsheet works all out anew when it opens the file. Texts are texts, whatever sign
 * they begin with. Without results, formulas stand alone: whoever reads the file has to work them out.
 */
export async function writeWorkbook(sheets: readonly Sheet[], { withResults = true } = {}): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const written = sheets.map(({ name, rows, widths, frozen, isLandscape }) => ({
    sheet: name,
    stickyRowsCount: frozen.rows,
    ...(frozen.columns > 0 && { stickyColumnsCount: frozen.columns }),
    ...(isLandscape && { orientation: 'landscape' as const }),
    columns: widths.map((width) => ({ width })),
    data: dataOf({ rows, widths }),
  }));
  const transform = {
    'xl/worksheets/sheet{id}.xml': {
      transform: (content: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
        printed(withResults ? withFigures(content, sheets[sheetIndex]!) : content),
    },
    'xl/workbook.xml': { transform: (content: string) => withNames(content, sheets) },
  };
  return writeExcelFile(written, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [{ files: { transform } }],
  }).toBuffer();
}

function dataOf({ rows, widths }: Pick<Sheet, 'rows' | 'widths'>) {
  const ofNumbers = widths.map((_, column) => rows.some((row) => isNumber(row[column])));
  return rows.map((row) => {
    const isTall = row.some(({ wrap }) => wrap);
    return row.map((cell, column) => {
      const width = widths[column] ?? 0;
      const style = {
        ...LOOKS[cell.look],
        ...(isTall && { alignVertical: 'top' as const }),
        ...(cell.wrap && { wrap: true, height: heightOf(cell.value, width) }),
        ...(cell.look === 'heading' && ofNumbers[column] && { align: 'right' as const }),
      };
      return cellOf(cell, style);
    });
  });
}

function isNumber(cell: SheetCell | undefined): boolean {
  return cell !== undefined && cell.look !== 'check' && (typeof cell.value === 'number' || cell.formula !== undefined);
}

function cellOf(
  { look, value, formula, format }: SheetCell,
  style: Readonly<Record<string, string | number | boolean>>,
) {
  if (formula !== undefined) return { ...style, type: 'Formula' as const, value: formula, ...(format && { format }) };
  if (value === null) return look === 'text' ? null : style;
  if (typeof value === 'string') return { ...style, type: String, value };
  return { ...style, type: Number, value, ...(format && { format }) };
}

/** Points that a text takes in a column so many signs wide. */
function heightOf(value: SheetCell['value'], width: number): number {
  return LINE * Math.max(1, Math.ceil((1.1 * String(value ?? '').length) / width));
}
const LINE = 15;

/** The writer knows no results of formulas: they are put in beside them. */
function withFigures(content: string, { rows }: Sheet): string {
  const results = new Map(
    rows.flatMap((row, at) =>
      row.flatMap(({ formula, value }, column) =>
        formula === undefined ? [] : [[bare({ row: at, column }), value] as const],
      ),
    ),
  );
  return content.replaceAll(
    /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
    (whole, address: string, attributes: string, formula: string) => {
      const value = results.get(address) ?? null;
      if (value === null) return whole;
      const isText = typeof value === 'string';
      return `<c r="${address}"${attributes}${isText ? ' t="str"' : ''}><f>${formula}</f><v>${isText ? escaped(value) : value}</v></c>`;
    },
  );
}

/** As wide as a sheet of paper, and as long as it takes. */
function printed(content: string): string {
  return content
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('<cols>', '<sheetFormatPr defaultRowHeight="15"/><cols>')
    .replace(/<pageSetup[^>]*\/>/, (setup) => setup.replace('/>', ' fitToWidth="1" fitToHeight="0"/>'))
    .replace('</worksheet>', '<headerFooter><oddFooter>&amp;A · &amp;P/&amp;N</oddFooter></headerFooter></worksheet>');
}

/** Headings are printed again on each sheet of paper; all is worked out when the file is opened. */
function withNames(content: string, sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, frozen }, at) =>
    frozen.rows === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(`'${name.replaceAll("'", "''")}'!$1:$${frozen.rows}`)}</definedName>`,
        ],
  );
  const list = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return content.replace('<definedNames/>', list).replace('<calcPr/>', '<calcPr fullCalcOnLoad="1"/>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
