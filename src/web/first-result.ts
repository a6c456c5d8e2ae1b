import type { Result } from '../ensemble/result.ts';
import type { Scenario } from '../scenario/types.ts';
import type { ScenarioFiles } from '../storage/scenario-files.ts';
import type { Pool } from '../workers/pool.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED, FIRST_SCENARIO } from './defaults.ts';
import { runsOf } from './pages/results-runs.ts';

export interface FirstResult {
  readonly scenario: Scenario;
  /** Being worked out, or known from before. */
  readonly result: Promise<Result>;
}

/**
 * What the first page shows; `null` when its scenario is missing or broken. A server asks for it before anything else, so
 * that the threads play its futures while the rest of it is loaded.
 */
export async function firstResult(pool: Pool, scenarios: ScenarioFiles): Promise<FirstResult | null> {
  const file = await scenarios.read(FIRST_SCENARIO);
  if (file === null || !file.parsed.ok) return null;
  const { scenario } = file.parsed;
  return { scenario, result: runsOf(pool).result(scenario, { seed: DEFAULT_SEED, draws: DEFAULT_DRAWS }) };
}
