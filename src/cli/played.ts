import type { Result } from '../ensemble/result.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import type { ExitCode, RunOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { refuse } from './refuse.ts';
import { withPool } from './with-pool.ts';

type HowToPlay = Pick<RunOptions, 'seed' | 'draws' | 'workers'> & Parameters<typeof refuse>[2];

/** A file's scenario played in threads, with a bar; what cannot be is said, and the exit code given back. */
export async function played(file: string, scenario: Scenario, options: HowToPlay): Promise<Result | ExitCode> {
  const { seed, draws, workers } = options;
  const progress = startProgress(draws);
  const result = await withPool(workers, (pool, signal) =>
    pool.run(scenario, { seed, draws, signal, onProgress: progress.report }).finally(progress.end),
  );
  if (result instanceof CannotPlay) return refuse(file, [result.problem], options);
  return result === 'stopped' ? 130 : result;
}
