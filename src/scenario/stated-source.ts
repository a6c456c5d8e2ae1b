import { fullPath } from './terms.ts';
import { pathOfIds } from './raw.ts';
import type { Scenario } from './types.ts';

/** One sentence of a scenario's `sources`, and the key that it stands under. */
export interface StatedSource {
  readonly key: string;
  readonly sentence: string;
}

/**
 * The sentence that `sources` has for a path (items by id or by position), or `null`. `*` in a key stands for one name; of
 * keys that fit, the one with the fewest stars counts, then the first.
 */
export function statedSource(scenario: Scenario, path: string): StatedSource | null {
  const byPosition = fullPath(path);
  const byId = pathOfIds(byPosition.join('.'), scenario).split('.');
  const fitting = keysOf(scenario.sources)
    .filter(({ parts }) => fits(parts, byPosition) || fits(parts, byId))
    .sort((a, b) => stars(a.parts) - stars(b.parts));
  const first = fitting[0];
  return first === undefined ? null : { key: first.key, sentence: first.sentence };
}

type Sources = Scenario['sources'];
interface Key extends StatedSource {
  readonly parts: readonly string[];
}
/** Every figure of a scenario asks for the same keys. */
const known = new WeakMap<Sources, readonly Key[]>();

function keysOf(sources: Sources): readonly Key[] {
  const keys =
    known.get(sources) ?? Object.entries(sources).map(([key, sentence]) => ({ key, sentence, parts: fullPath(key) }));
  known.set(sources, keys);
  return keys;
}

function fits(key: readonly string[], path: readonly string[]): boolean {
  return key.length === path.length && key.every((part, at) => part === '*' || part === path[at]);
}

function stars(key: readonly string[]): number {
  return key.filter((part) => part === '*').length;
}
