import { PARAMETERS } from '../evidence/parameters.ts';
import type { ParameterName } from '../evidence/types.ts';
import { behaviourOf } from '../ensemble/setting.ts';
import { isGroup } from '../scenario/raw.ts';
import { fullPath, patternOf, type Term } from '../scenario/terms.ts';
import type { Scenario } from '../scenario/types.ts';

type Key = string | number;

/**
 * The value at a path of a typed scenario, items by id or position; `undefined`: there is no such place. A behaviour
 * parameter that the scenario does not replace has its default.
 */
export function valueAt(scenario: Scenario, path: string): unknown {
  const parameter = /^behaviour\.(\w+)$/.exec(path)?.[1];
  if (parameter !== undefined && parameter in PARAMETERS) return behaviourOf(scenario, parameter as ParameterName);
  let value: unknown = scenario;
  for (const part of fullPath(path)) {
    const key = keyIn(value, part);
    if (key === null) return undefined;
    value = (value as Record<Key, unknown>)[key];
  }
  return value;
}

/** A copy of a scenario with another value at a path that is there; unchanged where it is not. */
export function withValue(scenario: Scenario, path: string, value: unknown): Scenario {
  return changed(scenario, fullPath(path), value) as Scenario;
}

function changed(tree: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  const key = keyIn(tree, part);
  if (key === null) return tree;
  const next = changed((tree as Record<Key, unknown>)[key], rest, value);
  if (Array.isArray(tree)) return tree.map((item: unknown, at) => (at === key ? next : item));
  return { ...(tree as object), [key]: next };
}

function keyIn(value: unknown, part: string): Key | null {
  if (Array.isArray(value)) {
    const byId = value.findIndex((item: unknown) => isGroup(item) && item['id'] === part);
    if (byId >= 0) return byId;
    return /^\d+$/.test(part) && Number(part) < value.length ? Number(part) : null;
  }
  return isGroup(value) ? part : null;
}

/** Every place of a term in a scenario, as paths: one a list's item or record's key. */
export function placesOf(scenario: Scenario, { path }: Term): readonly string[] {
  const parts = path.split('.');
  return expand(scenario, parts, []);
}

function expand(value: unknown, [part, ...rest]: readonly string[], before: readonly string[]): readonly string[] {
  if (part === undefined) return [before.join('.')];
  if (value === null || typeof value !== 'object') return [];
  if (part !== '*') return expand((value as Record<string, unknown>)[part], rest, [...before, part]);
  const items = Array.isArray(value)
    ? value.map((item: unknown, at) => [
        isGroup(item) && typeof item['id'] === 'string' ? item['id'] : String(at),
        item,
      ])
    : Object.entries(value);
  return items.flatMap(([key, item]) => expand(item, rest, [...before, String(key)]));
}

/**
 * A value for a term that does something in the example of the table of terms: the other end of what its row moves, not
 * `current`. `null` when the row has none.
 */
export function livelyValue(term: Term, current: number | null): number | null {
  if (term.moves === 'display') return null;
  const { from, to } = term.moves;
  const values = [...to, ...from]
    .filter(({ path }) => patternOf(path) === term.path)
    .map(({ value }) => (value.trim() === '' ? NaN : Number(value)))
    .filter((value) => Number.isFinite(value) && value !== 0 && value !== current);
  return values[0] ?? null;
}

/** Do two paths lie in the same instrument or item? The more parts they share, the nearer they are. */
export function nearness(one: string, other: string): number {
  const [a, b] = [fullPath(one), fullPath(other)];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** What stands closest to the lever is told first: its own instrument's choices before instruments that are not there. */
export function nearestFirst<Told extends { readonly path: string | null }>(
  told: readonly Told[],
  lever: string,
): readonly Told[] {
  const near = ({ path }: Told) => nearness(path ?? '', lever);
  return [...told].sort((a, b) => near(b) - near(a));
}
