import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

const receipt = (...more: readonly string[]) => contraparte(['receipt', MEXICO, '--draws', '40', ...more]);

describe('a receipt on the command line', () => {
  // By hand: 12,000 less 5 % is 11,400; at 17.5 that is 199,500; three partners add as much each.
  it('goes from what is given to what the partners add, step by step', async () => {
    const { code, out } = await receipt('--give', '12000', '--currency', 'USD', '--sector', 'water', '--year', '2027');
    expect(code).toBe(0);
    for (const amount of ['$12,000.00', '$11,400.00', 'MX$199,500.00', 'MX$798,000.00']) expect(out).toContain(amount);
    expect(out).toMatch(/Counted over \d+ proposals in 40 futures, seed 1/);
    expect(out).not.toMatch(/NaN|undefined|\[object/);
  });

  it('says what a project needs, as data', async () => {
    const { code, out } = await receipt('--project', '798,000', '--format', 'json', '--place', 'late');
    const answer = JSON.parse(out);
    expect([code, answer.project, answer.receipt.given, answer.chances.kind.place]).toEqual([
      0,
      798_000,
      12_000,
      'late',
    ]);
  });

  it('is a table for a spreadsheet, and a sheet of a workbook', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'contraparte-')), 'receipt.xlsx');
    const { out } = await receipt('--members', '40', '--each', '25', '--format', 'csv');
    expect(out.split('\n')[1]).toBe('step,fee,,USD,12000,0,0,,,11400,12000,11400,,,1.0.0,2026-11,1,40');
    const { code } = await receipt('--give', '12000', '-o', file);
    expect([code, readFileSync(file).subarray(0, 2).toString()]).toEqual([0, 'PK']);
  });

  it('pays in instalments: a receipt a year, the rest named', async () => {
    const asked = ['--members', '40', '--each', '25', '--every', 'once', '--instalments', '5', '--spacing', 'quarter'];
    const { code, out } = await receipt(...asked, '--year', '2035', '--format', 'json');
    const { instalments } = JSON.parse(out);
    expect([code, instalments.amount, instalments.totals.given, instalments.beyond.amount]).toEqual([
      0, 1000, 800, 200,
    ]);
    const text = await receipt(...asked, '--year', '2034');
    expect(text.out).toContain('2034 (4 instalments, late in the year)');
    expect(text.out).toContain('2035 (1 instalment, early in the year)');
    expect(text.out).toContain('$200.00 given from California in 2035');
    expect(text.out).not.toMatch(/NaN|undefined|\[object/);
  });

  it('names each entry that cannot be, by its option, with what can', async () => {
    const { code, err } = await receipt('--give', '12.000', '--currency', 'EUR', '--sector', 'watr', '--year', '2050');
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toEqual([
      '--give: “12.000” may be 12 or 12,000: write 12000 or 12.',
      '--currency: Nobody here sends money in “EUR”. The corridors’ currencies are USD.',
      expect.stringContaining('Did you mean “water”?'),
      '--year: “2050” is not a year that this scenario plays. Give a year from 2026 to 2035.',
    ]);
  });

  it('wants one of an amount, members and a project', async () => {
    const none = await receipt();
    const both = await receipt('--give', '5', '--project', '5');
    expect([none.code, both.code]).toEqual([2, 2]);
    expect(none.err).toContain('--project VALUE');
  });
});
