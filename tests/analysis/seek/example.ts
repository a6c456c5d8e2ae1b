import { readFileSync } from 'node:fs';
import type { Studio } from '../../../src/analysis/seek/search.ts';
import { playSample } from '../../../src/ensemble/sample.ts';
import { applyOverrides } from '../../../src/scenario/overrides.ts';
import { parseTree, readYaml } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { designsFrom } from '../../../src/workers/study-designs.ts';

const FILE = new URL('../../../scenarios/mexico-tres-por-uno.yaml', import.meta.url);

/** The Mexican example over a few years, as raw data, with overrides written as `path=value`. */
export function rawExample(...assignments: readonly string[]): unknown {
  const read = readYaml(readFileSync(FILE, 'utf8'));
  if (!read.ok) throw new Error('the example cannot be read');
  const overrides = ['place.horizon=2', 'matching.to=2027', ...assignments].map((text) => {
    const cut = text.indexOf('=');
    return { path: text.slice(0, cut), value: text.slice(cut + 1) };
  });
  return applyOverrides(read.raw, overrides).raw;
}

export function example(...assignments: readonly string[]): Scenario {
  const parsed = parseTree(rawExample(...assignments));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

/** Plays designs in this thread. */
export function studio(raw: unknown, luck: { seed: number; draws: number }, figures: readonly string[]): Studio {
  return {
    designAt: designsFrom(raw),
    play: (scenarios) => Promise.resolve(scenarios.map((scenario) => playSample(scenario, luck, figures, 'scheme'))),
  };
}
