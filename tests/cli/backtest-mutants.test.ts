import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BACKTESTS } from '../../src/evidence/backtests.ts';
import { openMutants, type MutantBuilder, type Spoil } from '../backtests/mutant-build.ts';
import { MUTANTS } from '../backtests/mutants.ts';
import { ended } from './contraparte.ts';

/** Builds the command line anew and plays a few back-tests: seconds each, more on a machine that is busy. */
const PATIENCE = 120_000;

let mutants: MutantBuilder;
beforeAll(async () => {
  mutants = await openMutants();
});
afterAll(() => mutants.close());

/** The command line of a spoiled engine, as somebody would run it on one core. */
async function judged(spoils: readonly Spoil[], tests: readonly string[]) {
  const script = await mutants.build(spoils);
  const args = ['backtest', ...tests, '--format', 'json', '--workers', '1'];
  const { code, out } = await ended(spawn(process.execPath, [script, ...args]));
  const { backtests } = JSON.parse(out) as { backtests: readonly { name: string; expected: boolean }[] };
  return { code, failed: backtests.filter(({ expected }) => !expected).map((backtest) => backtest.name) };
}

test(
  'an engine that is not spoiled passes what mutants must fail',
  async () => {
    const tests = [...new Set(MUTANTS.flatMap(({ rejectedBy }) => rejectedBy))];
    // That all those expected to pass do pass, the test of the command itself shows.
    const expected = BACKTESTS.filter(({ knownToFail }) => !knownToFail).map(({ id }) => id);
    expect(tests.filter((name) => !expected.includes(name))).toEqual([]);
    expect(await judged([], ['federal-ceiling', 'match-ratio'])).toEqual({ code: 0, failed: [] });
  },
  PATIENCE,
);

test.each(MUTANTS)(
  'back-tests reject $name, and the command ends with 1',
  async ({ rejectedBy, ...spoil }) => {
    expect(await judged([spoil], rejectedBy)).toEqual({ code: 1, failed: [...rejectedBy] });
  },
  PATIENCE,
);

test('a mutant that would change nothing is no mutant', async () => {
  const nothing = { module: 'model/vasicek.ts', from: 'not in the file', to: '' };
  await expect(mutants.build([nothing])).rejects.toThrow('not exactly once');
});
