import { locate } from './locate.ts';
import type { Place } from './locate.ts';
import type { Problem } from './problem.ts';
import { problem } from './problems.ts';
import { PROVENANCE_KEYS } from './quantity-keys.ts';
import { at, isGroup } from './raw.ts';
import type { Override } from './terms.ts';
import { readWritten } from './written.ts';

export type { Override } from './terms.ts';

/**
 * The value at a path of a raw tree, `undefined` when there is none: `getPath(raw, 'matching.partners.state.ratio')`.
 * Items by id or by position, a leading `scheme.` may be left out.
 */
export function getPath(raw: unknown, path: string): unknown {
  const located = locate(raw, path);
  if (!located.ok) return undefined;
  const { keys, inside } = located.place;
  const value = at(raw, ...keys);
  return inside === null ? value : at(value, inside);
}

/**
 * A copy of a raw tree with `path=value` overrides made in order. `null` takes an instrument or a list's item away;
 * instruments, records and items that are missing are made. An unknown path, or brackets that do not close, is a problem,
 * and the other overrides still hold. What is no group of fields has nothing to change. Values themselves are checked when the tree is parsed. Never changes `raw`.
 */
export function applyOverrides(
  raw: unknown,
  overrides: readonly Override[],
): { readonly raw: unknown; readonly problems: readonly Problem[] } {
  if (!isGroup(raw)) return { raw, problems: [] };
  const problems: Problem[] = [];
  let tree: unknown = raw;
  for (const { path, value } of overrides) {
    const located = locate(tree, path);
    const written = readWritten(value, located.ok && located.place.inside === null ? located.place.term : undefined);
    const refused = located.ok ? refusal(path, value, located.place, written) : located.problem;
    if (refused !== null) problems.push(refused);
    else if (located.ok && written !== null) tree = change(tree, located.place, written.value);
  }
  return { raw: tree, problems };
}

/** Broken brackets, or a new item that is not a group. */
function refusal(path: string, value: string, { newId }: Place, written: unknown): Problem | null {
  if (written === null)
    return problem(path, 'not-yaml', value, { kind: 'group', detail: '{low: 1, central: 2, high: 3}' });
  if (newId === null || isGroup((written as { value: unknown }).value)) return null;
  return problem(path, 'unknown-reference', newId, { kind: 'group', detail: 'new-item' });
}

function change(tree: unknown, { keys, inside, newId }: Place, value: unknown): unknown {
  if (newId !== null) return append(tree, keys.slice(0, -1), { id: newId, ...(value as object) });
  if (inside === null) return setAt(tree, keys, value);
  const before = at(tree, ...keys);
  const holder = isGroup(before) ? before : holderOf(before, inside);
  return setAt(tree, keys, { ...holder, [inside]: value });
}

/** A plain number that gets a source, note or reason becomes `{ value }`. */
function holderOf(before: unknown, inside: string): object {
  const provenance = (PROVENANCE_KEYS as readonly string[]).includes(inside);
  return provenance && before !== undefined && before !== null ? { value: before } : {};
}

function append(tree: unknown, keys: Place['keys'], item: unknown): unknown {
  const list = at(tree, ...keys);
  return setAt(tree, keys, [...(Array.isArray(list) ? (list as readonly unknown[]) : []), item]);
}

/** Copies what lies on the way; a list's item set to null goes. */
function setAt(tree: unknown, keys: Place['keys'], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(tree) ? (tree as readonly unknown[]) : [];
    if (rest.length === 0 && value === null) return list.filter((_, index) => index !== key);
    return [...list.slice(0, key), setAt(list[key], rest, value), ...list.slice(key + 1)];
  }
  const group = isGroup(tree) ? tree : {};
  return { ...group, [key]: setAt(group[key], rest, value) };
}
