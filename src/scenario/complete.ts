import { isGroup } from './raw.ts';
import { GROUPS } from './terms.ts';
import type { Scenario } from './types.ts';

/** Fills in the defaults that are read from other fields: names from ids, the years of matching from the place's. */
export function complete(read: unknown): Scenario {
  const named = GROUPS.filter(({ hasIds }) => hasIds).reduce(
    (tree, { path }) => nameItems(tree, path.split('.')),
    read,
  );
  const scenario = named as Scenario;
  const { startYear, horizon } = scenario.place;
  const { matching } = scenario.scheme;
  const behaviour = Object.fromEntries(Object.entries(scenario.behaviour).filter(([, value]) => value !== null));
  if (matching === null) return { ...scenario, behaviour };
  const years = { from: matching.from ?? startYear, to: matching.to ?? startYear + horizon - 1 };
  return { ...scenario, behaviour, scheme: { ...scenario.scheme, matching: { ...matching, ...years } } };
}

function nameItems(tree: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) {
    return Array.isArray(tree)
      ? tree.map((item: { id: string; name?: unknown }) => ({ ...item, name: item.name ?? item.id }))
      : tree;
  }
  return isGroup(tree) ? { ...tree, [key]: nameItems(tree[key], rest) } : tree;
}
