import { expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/storage/xlsx/write-workbook.ts';
import { tableSheets } from '../../../src/web/xlsx/table-sheets.ts';
import { text, type Sheet } from '../../../src/words/workbook/sheet.ts';
import { unzip } from './unzip.ts';

const SHEET: Sheet = {
  name: 'Who pays',
  rows: [
    [text('=1+1', 'heading'), text('@cmd'), text('-2'), text('+3')],
    [
      { look: 'input', value: 2.5, format: '0.00' },
      { look: 'live', value: 5, formula: 'A2*2' },
      { look: 'live', value: 'a<b', formula: '"a"&"<b"' },
    ],
  ],
  widths: [10, 10, 10, 10],
  frozen: { rows: 1, columns: 1 },
  isLandscape: true,
};

const unzipped = async (sheets: readonly Sheet[], options?: { withResults: boolean }) => {
  const files = unzip(await writeWorkbook(sheets, options));
  return (name: string) => files.get(name)!;
};

it('formulas carry the figure they give, and stand alone where that is asked for', async () => {
  const read = await unzipped([SHEET]);
  expect(read('xl/worksheets/sheet1.xml')).toContain('<f>A2*2</f><v>5</v>');
  expect(read('xl/worksheets/sheet1.xml')).toContain('&lt;b"</f><v>a&lt;b</v>');
  const bare = await unzipped([SHEET], { withResults: false });
  expect(bare('xl/worksheets/sheet1.xml')).toContain('<f>A2*2</f></c>');
});

it('a text is a text, whatever sign it begins with', async () => {
  const read = await unzipped([SHEET]);
  const [first] = /<row r="1".*?<\/row>/.exec(read('xl/worksheets/sheet1.xml'))!;
  expect(first).not.toContain('<f>');
  expect(first.match(/t="s"/g)).toHaveLength(4);
  expect(read('xl/sharedStrings.xml')).toContain('<t>=1+1</t>');
});

it('the file has its sheets by name, headings that stay and are printed on every sheet of paper, and is worked out when opened', async () => {
  const read = await unzipped([SHEET, { ...SHEET, name: 'Sources' }]);
  const book = read('xl/workbook.xml');
  expect([...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['Who pays', 'Sources']);
  expect(book).toContain('fullCalcOnLoad="1"');
  expect(book).toContain(`localSheetId="0">'Who pays'!$1:$1<`);
  expect(read('xl/worksheets/sheet1.xml')).toContain('state="frozen"');
  expect(read('xl/worksheets/sheet1.xml')).toContain('fitToWidth="1"');
});

it('a page’s table comes as a sheet of numbers and texts, with what it was made with', async () => {
  const table = {
    columns: ['sector', 'amount'],
    rows: [
      ['=water', 12.25],
      ['roads', null],
    ],
  };
  const read = await unzipped(
    tableSheets({ table, stamp: { data: '2026-11' } }, 'a/very:long*name that no spreadsheet takes as it is'),
  );
  expect(read('xl/worksheets/sheet1.xml')).toContain('<v>12.25</v>');
  expect(read('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  expect(read('xl/workbook.xml')).toContain('name="Versions"');
});
