import { join } from 'node:path';
import type { BacktestResult } from '../../analysis/backtest/run-backtest.ts';
import { BACKTESTS } from '../../evidence/backtests.ts';
import { directories } from '../../paths.ts';
import { openScenarioFiles } from '../../storage/scenario-files.ts';
import type { Pool } from '../../workers/pool.ts';
import { playBacktests } from '../../workers/play-backtests.ts';
import type { Played } from './backtests-view.ts';

/** Back-tests of one process: played once, when somebody first asks for them. */
interface Board {
  done: number;
  results: readonly BacktestResult[] | null;
  readonly whole: Promise<readonly BacktestResult[]>;
}

const boards = new WeakMap<Pool, Board>();

/** The scenario files that back-tests play. */
export const backtestFiles = () => openScenarioFiles(join(directories().scenarios, 'backtests'));

/** All results, played now unless they have been. */
export function backtestResults(pool: Pool): Promise<readonly BacktestResult[]> {
  return boardOf(pool).whole;
}

/** What there is after so many milliseconds at most: nobody looks at an empty page for long. */
export async function backtestsSoFar(pool: Pool, milliseconds: number): Promise<Played> {
  const board = boardOf(pool);
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  const results = board.results ?? (await Promise.race([board.whole, patience]));
  clearTimeout(timer);
  return results === null ? { results, done: board.done } : { results };
}

function boardOf(pool: Pool): Board {
  const known = boards.get(pool);
  if (known !== undefined) return known;
  const board: Board = {
    done: 0,
    results: null,
    whole: playBacktests(BACKTESTS, pool, backtestFiles(), (done) => (board.done = done)),
  };
  boards.set(pool, board);
  board.whole.then(
    (results) => (board.results = results),
    // What failed is tried again by the next visitor; this one is told by the promise itself.
    () => boards.delete(pool),
  );
  return board;
}
