import { at, idsAt, isGroup, itemsAt } from '../raw.ts';
import { nearest, problem } from '../problems.ts';
import type { Problem } from '../problem.ts';
import type { Check, CheckContext } from './context.ts';
import { findGroup, findTerm, GROUPS, TERMS } from '../terms.ts';

/** Every id named elsewhere must exist; ids are unique within their list. */
export const checkReferences: Check = (context) => {
  const { raw } = context;
  const sectors = knownIds(raw, true, 'sectors');
  const vehicles = knownIds(raw, false, 'scheme', 'vehicles');
  return [
    ...duplicates(raw),
    ...keysOf(itemsAt(raw, 'scheme', 'vehicles'), 'scheme.vehicles', sectors),
    ...keysOf(itemsAt(raw, 'scheme', 'council', 'seats'), 'scheme.council.seats', sectors),
    ...named(context, ['scheme', 'enterprise', 'sector'], sectors),
    ...named(context, ['scheme', 'matching', 'vehicle'], vehicles),
    ...unknownSources(context),
  ];
};

/** The ids of a list; `null` when it is not there as it should be, which is a problem of its own and says enough. */
function knownIds(raw: unknown, required: boolean, ...keys: readonly string[]): readonly string[] | null {
  const list = at(raw, ...keys);
  if (list === undefined || list === null) return required ? null : [];
  const ids = idsAt(raw, ...keys).filter((id) => id !== null);
  return !Array.isArray(list) || ids.length < list.length || (required && ids.length === 0) ? null : ids;
}

function duplicates(raw: unknown): readonly Problem[] {
  return GROUPS.filter(({ hasIds }) => hasIds).flatMap(({ path }) => {
    const seen = new Set<string>();
    return idsAt(raw, ...path.split('.')).flatMap((id, index) => {
      const again = id !== null && seen.has(id);
      if (id !== null) seen.add(id);
      return again ? [problem(`${path}.${index}.id`, 'duplicate-id', id, { kind: 'id' }, `${id}-2`)] : [];
    });
  });
}

/** The keys of each item's `sectors` are ids of sectors. */
function keysOf(
  items: readonly Readonly<Record<string, unknown>>[],
  path: string,
  known: readonly string[] | null,
): readonly Problem[] {
  if (known === null) return [];
  return items.flatMap(({ sectors }, index) => {
    if (!isGroup(sectors)) return [];
    const unknown = Object.keys(sectors).filter((key) => !known.includes(key));
    return unknown.map((key) => reference(`${path}.${index}.sectors.${key}`, key, known));
  });
}

function named(
  { raw, broken }: CheckContext,
  keys: readonly string[],
  known: readonly string[] | null,
): readonly Problem[] {
  const id = at(raw, ...keys);
  const path = keys.join('.');
  return typeof id !== 'string' || known === null || broken(path) || known.includes(id)
    ? []
    : [reference(path, id, known)];
}

function reference(path: string, id: string, known: readonly string[]): Problem {
  return problem(path, 'unknown-reference', id, { kind: 'options', options: known }, nearest(id, known));
}

/** A source that stands beside a figure the file does not have is a slip, but harms no result. */
function unknownSources({ raw, broken }: CheckContext): readonly Problem[] {
  const sources = at(raw, 'sources');
  if (!isGroup(sources)) return [];
  return Object.keys(sources)
    .filter((path) => !namesSome(path) && !broken(`sources.${path}`))
    .map((path) => ({
      ...problem(`sources.${path}`, 'unknown-key', path, { kind: 'none' }),
      severity: 'warning' as const,
    }));
}

/** Is there a field at this path? A `*` stands for any name: `uses.*`, `scheme.literacy.*.places`. */
function namesSome(path: string): boolean {
  if (findTerm(path) !== undefined || findGroup(path) !== undefined) return true;
  const wanted = path.split('.');
  return TERMS.some((term) => {
    const parts = term.path.split('.');
    return (
      parts.length === wanted.length &&
      parts.every((part, index) => wanted[index] === '*' || part === '*' || part === wanted[index])
    );
  });
}
