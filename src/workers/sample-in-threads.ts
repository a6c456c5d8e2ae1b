import { chunksOf } from '../ensemble/chunk.ts';
import { joinSamples, type NotPlayed, type Sample, type SampledSides } from '../ensemble/sample.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import { inTurn } from './in-turn.ts';
import type { Perform } from './run-in-threads.ts';

export interface SampleOptions {
  readonly seed: number;
  readonly draws: number;
  /** Names as ensemble/sample.ts knows them. */
  readonly figures: readonly string[];
  readonly sides?: SampledSides;
  /** Aborting it ends the work: nothing more is handed out, and the promise is rejected with its reason. */
  readonly signal?: AbortSignal;
  /** Told how many draws have been played, of all designs together. */
  readonly onProgress?: (draws: number) => void;
}

/** Draws in one task: a task takes a few hundredths of a second, so that others' pages are answered in between. */
const CHUNK = 512;

/** Plays many designs on one luck in other threads, no more than `atOnce` tasks at a time. */
export async function sampleInThreads(
  scenarios: readonly Scenario[],
  { seed, draws, figures, sides = 'both', signal, onProgress }: SampleOptions,
  perform: Perform,
  atOnce: number,
): Promise<readonly (Sample | NotPlayed)[]> {
  const luck = { seed, draws };
  const chunks = chunksOf(draws, CHUNK);
  const texts = scenarios.map((scenario) => JSON.stringify(scenario));
  const tasks = texts.flatMap((scenario) => chunks.map((chunk) => ({ scenario, chunk })));
  let played = 0;
  const pieces = await inTurn(tasks, atOnce, async ({ scenario, chunk }) => {
    signal?.throwIfAborted();
    const piece = await perform<Sample>({ kind: 'sample', scenario, luck, figures, sides, chunk }).catch(notPlayed);
    played += chunk.to - chunk.from;
    onProgress?.(played);
    return piece;
  });
  return scenarios.map((_, at) => wholeOf(pieces.slice(at * chunks.length, (at + 1) * chunks.length)));
}

function notPlayed(error: unknown): NotPlayed {
  if (error instanceof CannotPlay) return { cannotPlay: error.problem };
  throw error;
}

function wholeOf(pieces: readonly (Sample | NotPlayed)[]): Sample | NotPlayed {
  const refused = pieces.find((piece) => 'cannotPlay' in piece);
  return refused ?? joinSamples(pieces.filter((piece) => 'values' in piece));
}
