import { runBacktest, type BacktestResult } from '../analysis/backtest/run-backtest.ts';
import type { Backtest, BacktestRun } from '../evidence/backtests-types.ts';
import { applyOverrides } from '../scenario/overrides.ts';
import { parseTree } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/types.ts';
import type { ScenarioFiles } from '../storage/scenario-files.ts';
import { inTurn } from './in-turn.ts';
import type { Pool } from './pool.ts';

/** Back-tests at work at a time: enough that no thread waits for a summary, few enough that memory stays small. */
const AT_ONCE = 4;

/** Told how many back-tests are done. */
export type BacktestProgress = (done: number) => void;

/** Plays back-tests in the pool, on the scenario files of their folder. Throws when a file or a lever of theirs is wrong. */
export function playBacktests(
  backtests: readonly Backtest[],
  pool: Pool,
  files: ScenarioFiles,
  onProgress?: BacktestProgress,
  signal?: AbortSignal,
): Promise<readonly BacktestResult[]> {
  let done = 0;
  return inTurn(backtests, AT_ONCE, async (backtest) => {
    const result = await runBacktest(backtest, {
      scenario: (run) => scenarioOf(run, files),
      play: (scenario, luck) => pool.run(scenario, signal === undefined ? luck : { ...luck, signal }),
    });
    onProgress?.(++done);
    return result;
  });
}

/** The scenario of a run with its levers set. */
async function scenarioOf({ scenario, set }: BacktestRun, files: ScenarioFiles): Promise<Scenario> {
  const file = await files.read(scenario);
  if (file === null) throw new Error(`there is no scenario ${scenario} for back-tests`);
  const changed = applyOverrides(file.raw, set);
  const parsed = parseTree(changed.raw);
  const problems = [...changed.problems, ...(parsed.ok ? [] : parsed.problems)];
  if (!parsed.ok || problems.length > 0) throw new Error(`scenario ${scenario}: ${problems.map(inShort).join('; ')}`);
  return parsed.scenario;
}

function inShort({ path, code }: Problem): string {
  return `${path} ${code}`;
}
