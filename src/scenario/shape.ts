import { GROUPS, TERMS } from './terms.ts';
import type { Group, Term } from './terms.ts';

/** The table of terms as a tree: what schemas are built from. */
export type Shape =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'group'; readonly group: Group; readonly children: Readonly<Record<string, Shape>> }
  | { readonly kind: 'list' | 'record'; readonly group: Group; readonly item: Shape };

const NO_GROUP: Omit<Group, 'path'> = {
  kind: 'group',
  hasIds: false,
  minItems: 0,
  maxItems: null,
  keysFrom: null,
  missing: 'required',
};
const terms = new Map(TERMS.map((term) => [term.path, term]));
const groups = new Map(GROUPS.map((group) => [group.path, group]));

/** The whole scenario file. */
export function scenarioShape(): Shape {
  return shapeAt('');
}

function shapeAt(path: string): Shape {
  const term = terms.get(path);
  if (term !== undefined) return { kind: 'term', term };
  const group = groups.get(path) ?? { ...NO_GROUP, path };
  if (group.kind !== 'group') return { kind: group.kind, group, item: shapeAt(`${path}.*`) };
  const names = [...terms.keys(), ...groups.keys()]
    .map((other) => childOf(path, other))
    .filter((name) => name !== null);
  const children = [...new Set(names)].map((name) => [name, shapeAt(path === '' ? name : `${path}.${name}`)] as const);
  return { kind: 'group', group, children: Object.fromEntries(children) };
}

/** The next segment of `other` after `path`, or null when it lies elsewhere. */
function childOf(path: string, other: string): string | null {
  const prefix = path === '' ? '' : `${path}.`;
  return other.startsWith(prefix) && other.length > prefix.length ? other.slice(prefix.length).split('.')[0]! : null;
}
