import { BEHAVIOUR_GROUPS, BEHAVIOUR_TERMS } from './terms/behaviour.ts';
import { CORRIDOR_GROUPS, CORRIDOR_TERMS } from './terms/corridors.ts';
import { FINANCE_GROUPS, FINANCE_TERMS } from './terms/finance.ts';
import { PLACE_GROUPS, PLACE_TERMS } from './terms/place.ts';
import { SCHEME_GROUPS, SCHEME_TERMS } from './terms/scheme.ts';
import { SECTOR_GROUPS, SECTOR_TERMS } from './terms/sectors.ts';
import type { Group, Term } from './term.ts';

export type { Derived, Group, Moves, Override, Term, TermKind, TermUnit, Written } from './term.ts';

/** The one table of everything that a scenario file can set: form fields, checks, schemas and pages are made from it. */
export const TERMS: readonly Term[] = [
  ...PLACE_TERMS,
  ...CORRIDOR_TERMS,
  ...SECTOR_TERMS,
  ...SCHEME_TERMS,
  ...FINANCE_TERMS,
  ...BEHAVIOUR_TERMS,
];

/** What holds the terms: groups, lists and records, outer before inner. */
export const GROUPS: readonly Group[] = [
  ...PLACE_GROUPS,
  ...CORRIDOR_GROUPS,
  ...SECTOR_GROUPS,
  ...SCHEME_GROUPS,
  ...FINANCE_GROUPS,
  ...BEHAVIOUR_GROUPS,
];

/** The scenario's top-level fields. */
export const ROOTS: ReadonlySet<string> = new Set([...TERMS, ...GROUPS].map(({ path }) => path.split('.')[0]!));

const termByPath = new Map(TERMS.map((term) => [term.path, term]));
const groupByPath = new Map(GROUPS.map((group) => [group.path, group]));
/** `scheme.matching.partners` → its children's names, `*` included. */
const childrenOf = new Map<string, Set<string>>();
for (const { path } of [...TERMS, ...GROUPS]) {
  const parts = path.split('.');
  parts.forEach((part, depth) => {
    const parent = parts.slice(0, depth).join('.');
    childrenOf.set(parent, (childrenOf.get(parent) ?? new Set()).add(part));
  });
}

/** The names that may stand below a pattern; `*` for any item or key. */
export function childrenAt(pattern: string): readonly string[] {
  return [...(childrenOf.get(pattern) ?? [])];
}

/**
 * The path as the table writes it, with `*` for items and keys: `matching.partners.state.ratio` →
 * `scheme.matching.partners.*.ratio`. `undefined` when there is no such field. A leading `scheme.` may be left out.
 */
export function patternOf(path: string): string | undefined {
  const parts = fullPath(path);
  if (parts[0] === 'sources' && parts.length > 1) return 'sources.*';
  let pattern = '';
  for (const part of parts) {
    const children = childrenOf.get(pattern);
    const next = children?.has('*') ? '*' : part;
    if (!children?.has(next)) return undefined;
    pattern = pattern === '' ? next : `${pattern}.${next}`;
  }
  return pattern;
}

/** The segments of a path, with `scheme` in front where it was left out. */
export function fullPath(path: string): readonly string[] {
  const parts = path.split('.');
  const first = parts[0]!;
  return !ROOTS.has(first) && childrenOf.get('scheme')!.has(first) ? ['scheme', ...parts] : parts;
}

/** The row of a path (ids, positions or `*`), or `undefined`. */
export function findTerm(path: string): Term | undefined {
  const pattern = patternOf(path);
  return pattern === undefined ? undefined : termByPath.get(pattern);
}

/** The group, list or record at a path, or `undefined`. */
export function findGroup(path: string): Group | undefined {
  const pattern = patternOf(path);
  return pattern === undefined ? undefined : groupByPath.get(pattern);
}

/**
 * Closed bounds that a sampled value is held within: those of the term, a millionth inside where a bound is open. Throws
 * for a path that is not a number's.
 */
export function boundsOf(path: string): { readonly min: number; readonly max: number } {
  const term = findTerm(path);
  if (term === undefined || term.min === null || term.max === null) throw new Error(`no numeric bounds at ${path}`);
  const inside = 1e-6 * Math.min(1, term.max - term.min);
  return { min: term.openMin ? term.min + inside : term.min, max: term.openMax ? term.max - inside : term.max };
}
