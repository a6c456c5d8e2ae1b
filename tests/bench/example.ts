import { readFileSync } from 'node:fs';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { parseTree, readYaml } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';

export const EXAMPLE_FILE = new URL('../../scenarios/mexico-tres-por-uno.yaml', import.meta.url);

/** The Mexican example, with overrides written as `path=value`. */
export function example(...assignments: readonly string[]): Scenario {
  const read = readYaml(readFileSync(EXAMPLE_FILE, 'utf8'));
  if (!read.ok) throw new Error(`the example cannot be read: ${JSON.stringify(read.problems)}`);
  const overrides = assignments.map((text) => {
    const cut = text.indexOf('=');
    return { path: text.slice(0, cut), value: text.slice(cut + 1) };
  });
  const changed = applyOverrides(read.raw, overrides);
  const parsed = parseTree(changed.raw);
  if (changed.problems.length > 0 || !parsed.ok)
    throw new Error(`the example cannot be changed so: ${assignments.join(' ')}`);
  return parsed.scenario;
}
