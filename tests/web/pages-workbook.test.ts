import { describe, expect, it } from 'vitest';
import { unzip } from '../storage/xlsx/unzip.ts';
import { FEW, MEXICO, pagesServer } from './pages-server.ts';

const server = pagesServer();
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const sheetNames = (body: Buffer) =>
  [
    ...unzip(body)
      .get('xl/workbook.xml')!
      .matchAll(/<sheet [^>]*name="([^"]+)"/g),
  ].map(([, name]) => name);

describe('one future as a workbook', () => {
  it('has its sheets in the reader’s language and live formulas; a lever moves the input and is named', async () => {
    const answer = await server.ask(
      `${MEXICO}/workbook.xlsx?${FEW}&draw=3&lang=es&place.horizon=2&matching.partners.state.ratio=2`,
    );
    expect(answer.headers['content-type']).toBe(XLSX);
    expect(answer.headers['content-disposition']).toContain('-future-3.xlsx');
    expect(sheetNames(answer.body)).toEqual(
      expect.arrayContaining(['Escenario', 'Un futuro', 'Quién paga', 'Resultados', 'Fuentes', 'Versiones']),
    );
    const files = unzip(answer.body);
    expect(files.get('xl/worksheets/sheet5.xml')!.match(/<f>/g)!.length).toBeGreaterThan(200);
    expect(files.get('xl/sharedStrings.xml')).toContain('matching.partners.state.ratio');
  });

  it('refuses a wrong lever as data does', async () => {
    const wrong = await server.ask(`${MEXICO}/workbook.xlsx?${FEW}&matching.partners.state.ratio=lots`);
    expect(wrong.status).toBe(422);
  });
});

describe('a page’s table as a workbook', () => {
  it('stands at the page’s address with .xlsx, wherever there is a .csv', async () => {
    for (const path of [`${MEXICO}/money.xlsx?${FEW}`, '/evidence.xlsx']) {
      const answer = await server.ask(path);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe(XLSX);
      expect(sheetNames(answer.body)).toHaveLength(2);
      expect(sheetNames(answer.body)[1]).toBe('Versions');
    }
  });

  it('does not stand where there is no table', async () => {
    expect((await server.ask('/glossary.xlsx')).status).toBe(404);
  });
});
