import type { FunctionName } from '../math/expression.ts';
import { IDENTITIES } from '../model/identities/index.ts';
import type { IdentityTree } from '../scenario/identity-tree.ts';
import { findTerm } from '../scenario/terms.ts';
import { fieldOfName } from './quantity-label.ts';

/** How strongly each kind of operation binds. */
export const RANKS = {
  cases: 1,
  or: 2,
  and: 3,
  not: 4,
  compare: 5,
  add: 6,
  multiply: 7,
  sign: 8,
  power: 9,
  whole: 10,
} as const;

const OF: Partial<Record<FunctionName, number>> = {
  if: RANKS.cases,
  or: RANKS.or,
  and: RANKS.and,
  not: RANKS.not,
  smaller: RANKS.compare,
  larger: RANKS.compare,
  smallerEq: RANKS.compare,
  largerEq: RANKS.compare,
  equal: RANKS.compare,
  unequal: RANKS.compare,
  add: RANKS.add,
  subtract: RANKS.add,
  multiply: RANKS.multiply,
  divide: RANKS.multiply,
  unaryMinus: RANKS.sign,
  pow: RANKS.power,
};

export function rankOf(name: FunctionName): number {
  return OF[name] ?? RANKS.whole;
}

const LOGICAL: ReadonlySet<string> = new Set([
  'waited',
  'isElection',
  'isPlacedIn',
  'isEnterpriseSector',
  'inSector',
  'inLocality',
]);
const FLAGS = /\.(on|hasVehicle|proRata|delayIfAbsent|hasFormula|local|public|perLocality|isNew)$/;

/** Is what the name stands for a yes or a no? */
export function isYesOrNo(name: string): boolean {
  const identity = IDENTITIES.get(name);
  if (identity !== undefined) return identity.unit === 'yesNo';
  if (LOGICAL.has(name) || FLAGS.test(name)) return true;
  const field = fieldOfName(name);
  return field !== null && findTerm(field)?.kind === 'boolean';
}

/** A factor that only allows for rounding. */
export function isNearlyOne(tree: IdentityTree): boolean {
  return tree.kind === 'number' && tree.value !== 1 && Math.abs(tree.value - 1) < 1e-9;
}
