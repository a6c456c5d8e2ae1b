import { assemble, wantedTotals, type Label } from '../ensemble/assemble.ts';
import { addCounts, chunksOf, type ChunkCounts } from '../ensemble/chunk.ts';
import type { Measured } from '../ensemble/measured.ts';
import type { Measure } from '../ensemble/measures.ts';
import { passesOf } from '../ensemble/passes.ts';
import { createPlayers } from '../ensemble/players.ts';
import type { Result } from '../ensemble/result.ts';
import { numbersIn, planTable, type Table } from '../ensemble/table.ts';
import type { Scenario } from '../scenario/types.ts';
import { inTurn } from './in-turn.ts';
import type { Memory } from './memory.ts';
import type { Task } from './tasks.ts';

export interface RunOptions {
  readonly seed: number;
  readonly draws: number;
  /** Aborting it ends the run at once; the promise is then rejected. */
  readonly signal?: AbortSignal;
  /** Numbers held at a time; any give the same bytes. */
  readonly most?: number;
  /** Told how many draws have been played; each of several passes counts its part. */
  readonly onProgress?: (draws: number) => void;
}

/** Hands a task to the next free thread. */
export type Perform = <Answer>(task: Task, signal?: AbortSignal) => Promise<Answer>;

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
  const { seed, draws, signal, most, onProgress } = options;
  const players = createPlayers(scenario, { seed, draws });
  const passes = passesOf(players.setting, draws, most);
  const block = memory.take(8 * Math.max(...passes.map((measures) => numbersIn(planTable(measures), draws))));
  const wanted = wantedTotals(scenario);
  const name = { scenario: JSON.stringify(scenario), luck: { seed, draws } };
  const measured: Measured[] = [];
  let counts: ChunkCounts | null = null;
  let played = 0;
  for (const measures of passes) {
    const table: Table = { draws, ...planTable(measures), values: new Float64Array(block) };
    const counted = await inTurn(chunksOf(draws, chunkFor(draws, atOnce)), atOnce, async (chunk) => {
      const answer = await perform<ChunkCounts>({ kind: 'play', ...name, table, chunk }, signal);
      played += chunk.to - chunk.from;
      onProgress?.(Math.floor(played / passes.length));
      return answer;
    });
    counts ??= addCounts(counted);
    const read = (batch: readonly Measure[]) =>
      perform<Measured[]>({ kind: 'measure', table, measures: batch, totals: wanted }, signal);
    measured.push(...(await inTurn(inBatches(measures), atOnce, read)).flat());
  }
  memory.giveBack(block);
  return assemble(players, measured, counts ?? addCounts([]), label);
}

/** Long enough to be worth the hand-over, short enough for a progress bar, and never fewer chunks than threads. */
function chunkFor(draws: number, atOnce: number): number {
  return Math.max(1, Math.min(LONGEST_CHUNK, Math.ceil((TASKS_A_THREAD * draws) / atOnce)));
}

const LONGEST_CHUNK = 512;
/** Tasks handed out for each thread: one to work on, one to follow. */
export const TASKS_A_THREAD = 2;
const BATCH = 8;

function inBatches(measures: readonly Measure[]): readonly (readonly Measure[])[] {
  return Array.from({ length: Math.ceil(measures.length / BATCH) }, (_, i) =>
    measures.slice(i * BATCH, (i + 1) * BATCH),
  );
}
