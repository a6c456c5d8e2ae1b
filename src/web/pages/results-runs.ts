import { createHash } from 'node:crypto';
import { DATA_VERSION } from '../../evidence/version.ts';
import type { Result } from '../../ensemble/result.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Pool } from '../../workers/pool.ts';

export interface RunRequest {
  readonly seed: number;
  readonly draws: number;
}
export interface Runs {
  /** The result of a scenario: kept from before, shared with whoever asks at the same time, or run now. */
  result(scenario: Scenario, request: RunRequest): Promise<Result>;
}

/** Results kept at once. One of 2,000 draws is a few hundred kilobytes, so this is some tens of megabytes. */
const KEPT = 60;

/** Runs of a pool with the last results kept, oldest use out first. A run that fails is not kept. */
export function createRuns(pool: Pool, kept = KEPT): Runs {
  const results = new Map<string, Promise<Result>>();
  return {
    result: (scenario, request) => {
      const key = keyOf(scenario, request);
      const known = results.get(key);
      results.delete(key);
      const found = known ?? pool.run(scenario, request);
      results.set(key, found);
      found.catch(() => results.delete(key));
      for (const oldest of results.keys()) {
        if (results.size <= kept) break;
        results.delete(oldest);
      }
      return found;
    },
  };
}

/** The levers are part of the scenario as run, so scenario, seed, draws and versions say everything. */
function keyOf(scenario: Scenario, { seed, draws }: RunRequest): string {
  const content = JSON.stringify([scenario, seed, draws, MODEL_VERSION, DATA_VERSION]);
  return createHash('sha256').update(content).digest('base64');
}

const byPool = new WeakMap<Pool, Runs>();

/** The one set of kept results of a pool. */
export function runsOf(pool: Pool): Runs {
  const runs = byPool.get(pool) ?? createRuns(pool);
  byPool.set(pool, runs);
  return runs;
}
