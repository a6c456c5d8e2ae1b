import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contraparte } from './contraparte.ts';

const ANSWERS = [
  ...['own', '--name', 'San Ejemplo', '--country', 'MX', '--inhabitants', '18000', '--abroad', '4000', '--host', 'US'],
  ...['--envelope', '2,000,000', '--need', 'water=30000000', '--need', 'elderly', '--match', '3x1'],
];

test('own writes a scenario file that validates and runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'contraparte-own-'));
  try {
    const file = join(folder, 'town.yaml');
    const { code, err } = await contraparte([...ANSWERS, '-o', file]);
    expect([code, err.includes('says where each of the others comes from')]).toEqual([0, true]);
    expect((await contraparte(['validate', file])).out).toContain(': ok');
    const { code: ran, out } = await contraparte(['run', file, '--draws', '20', '--format', 'json']);
    expect([ran, JSON.parse(out).scenario.place.name]).toEqual([0, 'San Ejemplo']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('own says of every figure where it comes from, for programs', async () => {
  const { code, out } = await contraparte([...ANSWERS, '--format', 'json']);
  const { scenario, assumptions } = JSON.parse(out);
  expect([code, Object.keys(scenario.sources).length]).toEqual([0, assumptions.length]);
  expect(scenario.sources['sectors.elderly.upkeep']).toMatch(/^Assumption: borrowed from the sector most like it/);
});

test('own names every missing and wrong answer at once, and says no', async () => {
  const { code, out, err } = await contraparte(['own', '--name', 'X', '--country', 'GT', '--need', 'gold']);
  expect([code, out]).toEqual([1, '']);
  for (const option of ['country', 'inhabitants', 'abroad', 'host', 'envelope', 'need', 'match'])
    expect(err).toContain(`--${option}:`);
});

test('own without a name is wrong usage', async () => {
  expect((await contraparte(['own', '--country', 'MX'])).code).toBe(2);
});

test('country shows one sheet with its gaps, or a line for each', async () => {
  const { code, out } = await contraparte(['country', 'ml']);
  expect(code).toBe(0);
  expect(out).toContain('Remittances received in a year: looked for, not found');
  expect((await contraparte(['country'])).out).toMatch(/^SV +El Salvador/m);
  const csv = await contraparte(['country', 'MX', '--format', 'csv']);
  expect(csv.out.split('\n')[1]).toMatch(/^MX,received,64745000000,64745000000,USD,2024,reported,/);
});

test('a country without a sheet is wrong usage, and the answer names those that have one', async () => {
  const { code, err } = await contraparte(['country', 'XX']);
  expect([code, err.includes('MX Mexico')]).toEqual([2, true]);
});
