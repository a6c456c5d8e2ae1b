import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { assemble, wantedTotals } from '../ensemble/assemble.ts';
import { chunkOrders, type ChunkOrder } from '../ensemble/chunk.ts';
import { Collector } from '../ensemble/collector.ts';
import { createPlayers } from '../ensemble/players.ts';
import type { Future, Result } from '../ensemble/result.ts';
import type { Scenario } from '../scenario/types.ts';
import { createWords } from '../words/words.ts';
import { outcomeLabel } from '../words/labels.ts';
import type { ChunkTask, Task } from './tasks.ts';

export interface RunOptions {
  readonly seed: number;
  readonly draws: number;
  /** Aborting it ends the run at once; the promise is then rejected. */
  readonly signal?: AbortSignal;
  /** Told how many draws have been played; of several passes the last one counts. */
  readonly onProgress?: (draws: number) => void;
}

export interface FutureOptions {
  readonly seed: number;
  readonly draws: number;
  readonly draw: number | 'typical';
}

/** Worker threads that play futures, so that the thread that answers people stays free. */
export interface Pool {
  run(scenario: Scenario, options: RunOptions): Promise<Result>;
  future(scenario: Scenario, options: FutureOptions): Promise<Future>;
  close(): Promise<void>;
}

/** Beside itself, as TypeScript from the sources and as JavaScript in a build. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Labels in results are English in every language, as all ids are. */
const english = createWords('en');

export function createPool({ workers = availableParallelism() }: { readonly workers?: number } = {}): Pool {
  const threads = new Piscina({ filename: fileURLToPath(ENTRY), minThreads: workers, maxThreads: workers });
  const perform = <Answer>(task: Task, signal?: AbortSignal) =>
    threads.run(task, signal === undefined ? {} : { signal }) as Promise<Answer>;
  const run = (scenario: Scenario, options: RunOptions) => runInThreads(scenario, options, perform);
  return {
    run,
    async future(scenario, { seed, draws, draw }) {
      if (draw === 'typical') return (await run(scenario, { seed, draws })).typicalFuture;
      return perform<Future>({ kind: 'future', scenario: JSON.stringify(scenario), luck: { seed, draws }, draw });
    },
    close: () => threads.destroy(),
  };
}

type Perform = <Answer>(task: Task, signal?: AbortSignal) => Promise<Answer>;

/** The same steps as ensemble/run.ts, with the chunks played elsewhere and pauses while summing up. */
async function runInThreads(scenario: Scenario, options: RunOptions, perform: Perform): Promise<Result> {
  const luck = { seed: options.seed, draws: options.draws };
  const players = createPlayers(scenario, luck);
  const collector = new Collector(players, wantedTotals(scenario));
  const text = JSON.stringify(scenario);
  for (let pass = 0; pass < collector.passes.length; pass++) {
    const open = collector.openPass(pass);
    let played = 0;
    const playOrder = async (order: ChunkOrder) => {
      const task: ChunkTask = { kind: 'chunk', scenario: text, luck, order };
      open.add(order, await perform<Float64Array>(task, options.signal));
      played += order.to - order.from;
      options.onProgress?.(Math.floor((pass * luck.draws + played) / collector.passes.length));
    };
    await Promise.all(chunkOrders(luck.draws, open.columns, pass === 0).map(playOrder));
    for (const measure of open.close()) if (measure % PAUSE_EVERY === 0) await nextTurn();
  }
  options.signal?.throwIfAborted();
  return assemble(players, collector, (name) => outcomeLabel(name, english));
}

/** Measures summed up before other work of this thread has its turn. */
const PAUSE_EVERY = 4;
