import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { withMutant, type Spoil } from '../backtests/mutant-build.ts';
import { MUTANTS } from '../backtests/mutants.ts';
import { ended } from './contraparte.ts';

/** Builds the command line anew and plays a few back-tests: seconds each, more on a machine that is busy. */
const PATIENCE = 120_000;

/** The command line of a spoiled engine, as somebody would run it. */
function judged(name: string, spoils: readonly Spoil[], tests: readonly string[]) {
  return withMutant(name, spoils, async (script) => {
    const { code, out } = await ended(spawn(process.execPath, [script, 'backtest', ...tests, '--format', 'json']));
    const { backtests } = JSON.parse(out) as { backtests: readonly { name: string; expected: boolean }[] };
    return { code, failed: backtests.filter(({ expected }) => !expected).map((backtest) => backtest.name) };
  });
}

test(
  'an engine that is not spoiled passes all that mutants must fail',
  async () => {
    const tests = [...new Set(MUTANTS.flatMap(({ rejectedBy }) => rejectedBy))];
    expect(await judged('whole', [], tests)).toEqual({ code: 0, failed: [] });
  },
  PATIENCE,
);

test.each(MUTANTS)(
  'back-tests reject $name, and the command ends with 1',
  async ({ name, rejectedBy, ...spoil }) => {
    expect(await judged(name, [spoil], rejectedBy)).toEqual({ code: 1, failed: [...rejectedBy] });
  },
  PATIENCE,
);

test('a mutant that would change nothing is no mutant', async () => {
  const nothing = { module: 'model/vasicek.ts', from: 'not in the file', to: '' };
  await expect(withMutant('nothing', [nothing], () => Promise.resolve())).rejects.toThrow('not exactly once');
});
