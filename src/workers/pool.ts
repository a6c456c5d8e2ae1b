import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Ledger } from '../analysis/ledger/ledger.ts';
import type { LeverMove, NoEffect } from '../analysis/no-effect.ts';
import type { Luck } from '../ensemble/players.ts';
import type { Future, Result } from '../ensemble/result.ts';
import type { NotPlayed, Sample } from '../ensemble/sample.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import { outcomeLabel } from '../words/labels.ts';
import { createWords } from '../words/words.ts';
import { ledgerInThreads, type LedgerOptions } from './ledger-in-threads.ts';
import type { WorkbookWish } from './future-workbook.ts';
import { createMemory } from './memory.ts';
import { runInThreads, TASKS_A_THREAD, type Perform, type RunOptions } from './run-in-threads.ts';
import { sampleInThreads, type SampleOptions } from './sample-in-threads.ts';
import type { MoneyAnswer, Task, Unplayable } from './tasks.ts';

export interface FutureOptions {
  readonly seed: number;
  readonly draws: number;
  readonly draw: number | 'typical';
}

export interface WorkbookOptions extends Luck, WorkbookWish {
  readonly draw: number;
}

/** Worker threads that play futures, so that the thread that answers people stays free. What cannot be played rejects with CannotPlay. */
export interface Pool {
  run(scenario: Scenario, options: RunOptions): Promise<Result>;
  future(scenario: Scenario, options: FutureOptions): Promise<Future>;
  /** A few figures of every draw of many designs on the same luck, in the order of the designs. */
  sample(scenarios: readonly Scenario[], options: SampleOptions): Promise<readonly (Sample | NotPlayed)[]>;
  /** The accounts of one future's money and their means over all of them. */
  money(scenario: Scenario, options: FutureOptions & { readonly draw: number }): Promise<MoneyAnswer>;
  /** Who pays what, and when: one future and all of them. */
  ledger(scenario: Scenario, options: LedgerOptions): Promise<Ledger>;
  /** One future as the bytes of a workbook with live formulas. */
  workbook(scenario: Scenario, options: WorkbookOptions): Promise<Uint8Array>;
  /** Does a lever move anything, and if not, why? */
  why(move: LeverMove, luck: Luck): Promise<NoEffect>;
  /** Does it move anything at all? Ends with the first future that differs. */
  moves(move: LeverMove, luck: Luck): Promise<boolean>;
  close(): Promise<void>;
}

/** Beside this file, as TypeScript in the sources and as JavaScript in a build. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

export function createPool({ workers = availableParallelism() }: { readonly workers?: number } = {}): Pool {
  const threads = new Piscina({ filename: fileURLToPath(ENTRY), minThreads: workers, maxThreads: workers });
  const perform: Perform = async <Answer>(task: Task) => {
    const answer = (await threads.run(task)) as Answer | Unplayable;
    if (isUnplayable(answer)) throw new CannotPlay(answer.cannotPlay);
    return answer;
  };
  const english = createWords('en');
  const memory = createMemory();
  const run = (scenario: Scenario, options: RunOptions) =>
    runInThreads(scenario, options, (name) => outcomeLabel(name, english), perform, memory, TASKS_A_THREAD * workers);
  return {
    run,
    async future(scenario, { seed, draws, draw }) {
      if (draw === 'typical') return (await run(scenario, { seed, draws })).typicalFuture;
      return perform<Future>({ kind: 'future', scenario: JSON.stringify(scenario), luck: { seed, draws }, draw });
    },
    // One task a thread: whatever else is asked for waits for one of them at most.
    sample: (scenarios, options) => sampleInThreads(scenarios, options, perform, workers),
    money: (scenario, { seed, draws, draw }) =>
      perform<MoneyAnswer>({ kind: 'money', scenario: JSON.stringify(scenario), luck: { seed, draws }, draw }),
    ledger: (scenario, options) => ledgerInThreads(scenario, options, perform, workers),
    workbook: (scenario, { seed, draws, draw, ...wish }) => {
      const luck = { seed, draws };
      return perform<Uint8Array>({ kind: 'workbook', scenario: JSON.stringify(scenario), luck, draw, wish });
    },
    why: (move, luck) => perform<NoEffect>({ kind: 'why', move, luck }),
    moves: (move, luck) => perform<boolean>({ kind: 'moves', move, luck }),
    close: () => threads.destroy(),
  };
}

function isUnplayable(answer: unknown): answer is Unplayable {
  return typeof answer === 'object' && answer !== null && 'cannotPlay' in answer;
}
