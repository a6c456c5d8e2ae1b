import type { Backtest, BacktestRun } from '../../evidence/backtests-types.ts';
import type { Result } from '../../ensemble/result.ts';
import type { Scenario } from '../../scenario/types.ts';
import { judge, type Judged } from './judge.ts';
import { readFigure } from './read-figure.ts';

/** A published result with what came out of the model. */
export interface BacktestResult {
  readonly backtest: Backtest;
  readonly judged: readonly Judged[];
  readonly passed: boolean;
  /** As the table of back-tests expects: those known to fail may. */
  readonly expected: boolean;
}

/** What a back-test needs of its surroundings. */
export interface Players {
  /** The scenario of a run with its levers set. */
  scenario(run: BacktestRun): Promise<Scenario>;
  play(scenario: Scenario, luck: { readonly seed: number; readonly draws: number }): Promise<Result>;
}

/** Every back-test is played with these seeds, and the scatter between them is its sampling error. */
export const SEEDS: readonly number[] = [1, 2, 3, 4];

/** Plays a back-test's runs with every seed, and holds its figures against what was published. */
export async function runBacktest(backtest: Backtest, players: Players): Promise<BacktestResult> {
  const bySeed: Map<string, Result>[] = [];
  for (const seed of SEEDS) bySeed.push(await playRuns(backtest.runs, seed, players));
  const judged = backtest.checks.map((check) =>
    judge(
      check,
      bySeed.map((results) => readFigure(check.figure, results)),
    ),
  );
  const passed = judged.every((one) => one.passed);
  return { backtest, judged, passed, expected: passed || backtest.knownToFail === true };
}

/** One after the other: runs of several back-tests share the threads, and each holds memory while it lasts. */
async function playRuns(runs: readonly BacktestRun[], seed: number, players: Players): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  for (const run of runs) {
    results.set(run.id, await players.play(await players.scenario(run), { seed, draws: run.draws }));
  }
  return results;
}
