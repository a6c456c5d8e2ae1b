import { assemble, wantedTotals, type Label } from '../ensemble/assemble.ts';
import { chunksOf, CountSum, type ChunkCounts } from '../ensemble/chunk.ts';
import type { Measured } from '../ensemble/measured.ts';
import type { Measure } from '../ensemble/measures.ts';
import { passesOf } from '../ensemble/passes.ts';
import { createPlayers } from '../ensemble/players.ts';
import type { Result } from '../ensemble/result.ts';
import { numbersIn, planTable, type Table } from '../ensemble/table.ts';
import type { Scenario } from '../scenario/types.ts';
import { inTurn } from './in-turn.ts';
import type { Memory } from './memory.ts';
import type { EnsembleName, Task } from './tasks.ts';

export interface RunOptions {
  readonly seed: number;
  readonly draws: number;
  /** Aborting it ends the run: nothing more is handed out, and once the threads have done what they hold (a fraction of a second) the promise is rejected. */
  readonly signal?: AbortSignal;
  /** Numbers held at a time; any give the same bytes. */
  readonly most?: number;
  /** Told how many draws have been played; each of several passes counts its part. */
  readonly onProgress?: (draws: number) => void;
}

/** Hands a task to the next free thread. */
export type Perform = <Answer>(task: Task) => Promise<Answer>;

/**
 * The steps of ensemble/run.ts with the work done in other threads, on tables in shared memory: the same bytes. No more than
 * `atOnce` tasks of this run are handed out at a time.
 */
export async function runInThreads(
  scenario: Scenario,
  options: RunOptions,
  label: Label,
  perform: Perform,
  memory: Memory,
  atOnce: number,
): Promise<Result> {
  const { seed, draws, signal, most } = options;
  signal?.throwIfAborted();
  const players = createPlayers(scenario, { seed, draws });
  const passes = passesOf(players.setting, draws, most);
  const block = memory.take(8 * Math.max(...passes.map((measures) => numbersIn(planTable(measures), draws))));
  try {
    const isLong = draws > QUICK_DRAWS;
    const steps = {
      name: { scenario: JSON.stringify(scenario), luck: { seed, draws } },
      options,
      atOnce: isLong ? Math.ceil(atOnce / TASKS_A_THREAD) : atOnce,
      chunk: isLong ? SHORT_CHUNK : chunkFor(draws, atOnce),
    };
    const { measured, counts } = await measureAll(
      passes,
      new Float64Array(block),
      wantedTotals(scenario),
      steps,
      perform,
    );
    return assemble(players, measured, counts, label);
  } finally {
    memory.giveBack(block);
  }
}

interface Steps {
  readonly name: EnsembleName;
  readonly options: RunOptions;
  readonly atOnce: number;
  readonly chunk: number;
}

/** Threads that are killed have to be started and warmed up again, so an abort is looked at between tasks, which are short. */
async function measureAll(
  passes: readonly (readonly Measure[])[],
  values: Float64Array,
  totals: ReadonlySet<string>,
  { name, options: { signal, onProgress }, atOnce, chunk: size }: Steps,
  perform: Perform,
): Promise<{ readonly measured: readonly Measured[]; readonly counts: ChunkCounts }> {
  const { draws } = name.luck;
  const hand = <Answer>(task: Task) => {
    signal?.throwIfAborted();
    return perform<Answer>(task);
  };
  const measured: Measured[] = [];
  const counts = new CountSum();
  let played = 0;
  for (const measures of passes) {
    const table: Table = { draws, ...planTable(measures), values };
    const isCounting = measured.length === 0;
    await inTurn(chunksOf(draws, size), atOnce, async (chunk) => {
      counts.add(await hand<ChunkCounts | null>({ kind: 'play', ...name, table, chunk, isCounting }));
      played += chunk.to - chunk.from;
      onProgress?.(Math.floor(played / passes.length));
    });
    const read = (batch: readonly Measure[]) => hand<Measured[]>({ kind: 'measure', table, measures: batch, totals });
    measured.push(...(await inTurn(inBatches(measures, batchFor(draws)), atOnce, read)).flat());
  }
  return { measured, counts: counts.total };
}

/** Long enough to be worth the hand-over, short enough for a progress bar, and never fewer chunks than threads. */
function chunkFor(draws: number, atOnce: number): number {
  return Math.max(1, Math.min(LONGEST_CHUNK, Math.ceil((TASKS_A_THREAD * draws) / atOnce)));
}

const LONGEST_CHUNK = 512;
/** Longer runs give way: one short task a thread, so that another's first task waits for a few hundredths of a second. */
const QUICK_DRAWS = 5_000;
const SHORT_CHUNK = 128;
/** Tasks handed out for each thread: one to work on, one to follow. */
export const TASKS_A_THREAD = 2;
/** Measures read in one task; fewer of long tables, so that no task keeps a thread from others for long. */
function batchFor(draws: number): number {
  return Math.max(1, Math.min(LARGEST_BATCH, Math.floor(READ_AT_ONCE / draws)));
}
const LARGEST_BATCH = 8;
const READ_AT_ONCE = 80_000;

function inBatches(measures: readonly Measure[], size: number): readonly (readonly Measure[])[] {
  return Array.from({ length: Math.ceil(measures.length / size) }, (_, i) => measures.slice(i * size, (i + 1) * size));
}
