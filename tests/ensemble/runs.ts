import type { Result } from '../../src/ensemble/result.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { EXAMPLE } from '../model/play.ts';

const runs = new Map<number, Result>();

/** The example with 2,000 draws; each seed is run once for all tests of a file. */
export function exampleRun(seed: number): Result {
  const found = runs.get(seed) ?? runScenario(EXAMPLE, { seed, draws: 2_000 });
  runs.set(seed, found);
  return found;
}
