import { expect, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

const FEW = ['--draws', '30', '--workers', '1'];

test('ledger says who pays in which year, committed and in cash, and what falls due after the horizon', async () => {
  const { code, out } = await contraparte(['ledger', MEXICO, ...FEW]);
  expect(code).toBe(0);
  expect(out).toContain('State (state or region): match');
  expect(out).toMatch(/In cash, mean of all futures .* After 2035 +Total/);
  expect(out).toContain('Effective ratio');
  expect(out).not.toMatch(/NaN|undefined|\[object/);
});

test('ledger in the money of each year says which of its figures are not', async () => {
  const { out } = await contraparte(['ledger', MEXICO, ...FEW, '--nominal']);
  expect(out).toContain('Payments and what is added are in the money of each year');
});

test('ledger is data for programs, of a future by its number', async () => {
  const { out } = await contraparte(['ledger', MEXICO, ...FEW, '--draw', '3', '--format', 'json', '--nominal']);
  expect(JSON.parse(out)).toMatchObject({ ok: true, draw: 3, money: 'nominal', draws: 30 });
  expect((await contraparte(['ledger', MEXICO, ...FEW, '--draw', '30'])).code).toBe(2);
});
