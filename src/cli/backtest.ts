import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { BACKTEST_COLUMNS, backtestReport, backtestRows } from '../analysis/backtest/report.ts';
import type { BacktestResult } from '../analysis/backtest/run-backtest.ts';
import { BACKTESTS } from '../evidence/backtests.ts';
import type { Backtest } from '../evidence/backtests-types.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { directories } from '../paths.ts';
import { openScenarioFiles } from '../storage/scenario-files.ts';
import { createWords } from '../words/words.ts';
import { playBacktests } from '../workers/play-backtests.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import { backtestTexts } from './backtest-text.ts';
import { chosenForm, writeAnswer, type Answer, type Table } from './output.ts';
import { refuse } from './refuse.ts';
import type { ExitCode, OutputOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';
import { withPool } from './with-pool.ts';

export interface BacktestOptions extends OutputOptions {
  readonly workers?: number;
}

const words = createWords('en');

/**
 * `contraparte backtest [NAME …]`: what was published against what the model gives. 1 when a result fails that is expected to
 * pass.
 */
export async function backtest(names: readonly string[], options: BacktestOptions): Promise<ExitCode> {
  chosenForm(options);
  const wanted = names.length === 0 ? BACKTESTS : [...new Set(names)].map(named);
  const files = openScenarioFiles(join(directories().scenarios, 'backtests'));
  const progress = startProgress(wanted.length);
  const results = await withPool(options.workers, (pool, signal) =>
    playBacktests(wanted, pool, files, progress.report, signal).finally(progress.end),
  );
  if (results instanceof CannotPlay) return refuse('A back-test', [results.problem], options);
  if (results === 'stopped') return 130;
  await writeAnswer(answerOf(results), options);
  return results.every(({ expected }) => expected) ? 0 : 1;
}

/** Throws a UsageError that names the nearest one. */
function named(name: string): Backtest {
  const found = BACKTESTS.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const ids = BACKTESTS.map(({ id }) => id);
  const near = ids.find((id) => distance(id, name) <= 3 || (name.length > 3 && id.includes(name)));
  const hint =
    near === undefined
      ? words.t('backtests.unknownAll', { names: ids.join(', ') })
      : words.t('backtests.unknownNear', { near });
  throw new UsageError(words.t('backtests.unknown', { name, hint }));
}

function answerOf(results: readonly BacktestResult[]): Answer {
  const about = { model: MODEL_VERSION, data: DATA_VERSION };
  const table: Table = { name: 'Back-tests', columns: BACKTEST_COLUMNS, rows: backtestRows(results) };
  return {
    about,
    json: () => ({ ...backtestReport(results), ...about }),
    csv: () => table,
    sheets: () => [table],
    text: () => backtestTexts(results, about, words),
  };
}
