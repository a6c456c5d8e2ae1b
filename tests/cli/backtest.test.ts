import { expect, test } from 'vitest';
import { BACKTESTS } from '../../src/evidence/backtests.ts';
import { contraparte } from './contraparte.ts';

const PATIENCE = 120_000;

test(
  'every published result that is expected to come out does, and the command ends with 0',
  async () => {
    const { code, out, err } = await contraparte(['backtest', '--format', 'csv']);
    expect(err).toBe('');
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(1 + BACKTESTS.flatMap(({ checks }) => checks).length);
    const failing = lines.filter((line) => line.includes(',false,20') || line.includes(',false,,'));
    const known = BACKTESTS.filter(({ knownToFail }) => knownToFail).map(({ id }) => id);
    expect([...new Set(failing.map((line) => line.split(',')[0]))]).toEqual(known);
  },
  PATIENCE,
);

test('one alone is told with its sentences, its source and why it fails', async () => {
  const { code, out } = await contraparte(['backtest', 'firms-twenty-years']);
  expect(code).toBe(0);
  expect(out).toContain('Why it fails:');
  expect(out).toContain('INEGI');
  expect(out).toContain('fails, as known');
});

test('the answer in JSON says what it takes to repeat each run', async () => {
  const { code, out } = await contraparte(['backtest', 'firms-five-years', 'federal-ceiling', '--format', 'json']);
  expect(code).toBe(0);
  const { ok, seeds, backtests } = JSON.parse(out) as {
    ok: boolean;
    seeds: number[];
    backtests: { name: string; kind: string; restates: boolean; runs: { scenario: string; draws: number }[] }[];
  };
  expect([ok, seeds.length]).toEqual([true, 4]);
  expect(backtests.map(({ name, kind, restates }) => [name, kind, restates])).toEqual([
    ['firms-five-years', 'fit', false],
    ['federal-ceiling', 'test', true],
  ]);
  expect(backtests[0]?.runs[0]).toMatchObject({ scenario: 'new-firms' });
});

test.each([
  ['firms-five-year', 'firms-five-years'],
  ['nothing-of-the-kind', 'budget-cut'],
])('a name that nobody has is wrong usage, and says what there is: %s', async (name, hint) => {
  const { code, out, err } = await contraparte(['backtest', name]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(hint);
});
