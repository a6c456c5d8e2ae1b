import { readFileSync } from 'node:fs';
import { runScenario } from '../../src/ensemble/run.ts';
import type { Result } from '../../src/ensemble/result.ts';
import { applyOverrides, type Override } from '../../src/scenario/overrides.ts';
import { parseTree, readYaml } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';

export const MEXICO = 'mexico-tres-por-uno';

/** Real results of the real engine: few draws, since these tests are of pages. */
const DRAWS = 40;

export function rawScenario(id: string): unknown {
  const yaml = readYaml(readFileSync(new URL(`../../scenarios/${id}.yaml`, import.meta.url), 'utf8'));
  if (!yaml.ok) throw new Error(`${id} is not YAML`);
  return yaml.raw;
}

export function scenarioWith(id: string, overrides: readonly Override[] = []): Scenario {
  const parsed = parseTree(applyOverrides(rawScenario(id), overrides).raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

export function resultOf(id: string, overrides: readonly Override[] = [], draws = DRAWS): Result {
  return runScenario(scenarioWith(id, overrides), { seed: 1, draws });
}

const INSTRUMENTS = ['matching', 'council', 'helpDesk', 'audit', 'ordinance', 'literacy', 'guarantee', 'enterprise'];
/** Takes every instrument away. */
export const NO_SCHEME: readonly Override[] = INSTRUMENTS.map((path) => ({ path, value: 'null' }));
export const ONE_YEAR: readonly Override[] = [
  { path: 'place.horizon', value: '1' },
  { path: 'matching.to', value: '2026' },
];
