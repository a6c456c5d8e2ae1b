import type { IdentityUnit } from '../../model/identities/identity.ts';
import type { IdentityTree } from '../../scenario/identity-tree.ts';
import type { TermUnit } from '../../scenario/term.ts';
import { findTerm } from '../../scenario/terms.ts';
import { inputLeaf } from './inputs.ts';
import { LUCK } from './luck.ts';
import { leafIndices, type Reckoner } from './reckon.ts';
import { missing } from './restrict.ts';
import { PROJECT_MEMORY } from './states.ts';
import { INDICES, type Where } from './where.ts';

/** Do two members change the same places to the same? */
export function isSame(one: Partial<Where>, other: Partial<Where>): boolean {
  return [...INDICES, 't' as const].every((index) => one[index] === other[index]);
}

/** Does a name stand for an input or a random number, and does the address say of what? */
export function isLeaf(name: string, where: Where, { traces, scenario }: Reckoner): boolean {
  const trace = traces[where.side];
  if (missing(leafIndices(name), where, trace).length > 0) return false;
  return Object.hasOwn(LUCK, name) || PROJECT_MEMORY.includes(name) || inputLeaf(name, where, trace, scenario) !== null;
}

/** The sum of a figure over the years. */
export function sumOver(name: string): IdentityTree {
  return { kind: 'over', how: 'sum', set: 'year', of: { kind: 'name', name } };
}

/** A number that can be shown; null when it is undefined or without limit. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** On or off, calendars and the like have no term of their own. */
export function unitOf(name: string, path: string): IdentityUnit | TermUnit {
  if (name.endsWith('.on') || name.startsWith('is') || name.includes('.is') || name.includes('.has')) return 'yesNo';
  if (name === 'elapsed') return 'years';
  const term = findTerm(path);
  return term === undefined || term.unit === 'none' ? 'yesNo' : term.unit;
}

/**
 * The unit of a text that is one figure, a choice between figures, or a sum of them; null of a product and the like, which
 * the text does not tell. `of` gives the unit of a name.
 */
export function unitOfTree(
  tree: IdentityTree,
  of: (name: string) => IdentityUnit | TermUnit | null,
): IdentityUnit | TermUnit | null {
  if (tree.kind === 'name' || tree.kind === 'before' || tree.kind === 'without') return of(tree.name);
  if (tree.kind !== 'call' || !KEEPS_UNIT.has(tree.name)) return null;
  const parts = tree.name === 'if' ? tree.args.slice(1) : tree.args;
  const units = new Set(parts.filter(({ kind }) => kind !== 'number').map((part) => unitOfTree(part, of)));
  return units.size === 1 ? [...units][0]! : null;
}
const KEEPS_UNIT: ReadonlySet<string> = new Set(['if', 'add', 'subtract', 'min', 'max', 'unaryMinus']);
