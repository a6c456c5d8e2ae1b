import { IDENTITIES } from '../../model/identities/index.ts';
import { namesIn } from '../../scenario/identity-names.ts';
import type { IdentityTree, ReadIdentity } from '../../scenario/identity-tree.ts';
import { isCalendar } from '../explain/inputs.ts';
import { LUCK } from '../explain/luck.ts';
import { PROJECT_MEMORY } from '../explain/states.ts';

/** Of formulas that a scenario gives: the one for the start knows no years. */
const FORMULAS: Readonly<Record<string, boolean>> = { openingRatio: true, formulaRatio: false };

/** Which figures are the same in all years, because nothing that they are made of knows years. */
export class Timeless {
  private readonly known = new Map<string, boolean>(Object.entries(FORMULAS));
  private readonly read: ReadIdentity;

  constructor(read: ReadIdentity) {
    this.read = read;
  }

  has(name: string): boolean {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const identity = IDENTITIES.get(name);
    const found = identity === undefined ? isTimelessLeaf(name) : this.isTimeless(name, identity);
    this.known.set(name, found);
    return found;
  }

  private isTimeless(name: string, identity: { text: string; when?: string; overYears?: true }): boolean {
    if (identity.when !== undefined || identity.overYears === true) return false;
    this.known.set(name, false);
    const tree = this.read(identity.text);
    return !looksBack(tree) && namesIn(tree).every((part) => this.has(part));
  }
}

function isTimelessLeaf(name: string): boolean {
  const luck = LUCK[name];
  if (luck !== undefined) return luck.part !== undefined;
  return !isCalendar(name) && !PROJECT_MEMORY.includes(name);
}

/** Sums over years and over what a year holds know years too. */
const TIMELESS_SETS: ReadonlySet<string> = new Set([
  'corridor',
  'sector',
  'sectorOfGoal',
  'locality',
  'poorer',
  'partner',
  'vehicle',
]);

function looksBack(tree: IdentityTree): boolean {
  switch (tree.kind) {
    case 'number':
    case 'name':
      return false;
    case 'before':
    case 'without':
      return true;
    case 'over':
      return !TIMELESS_SETS.has(tree.set) || looksBack(tree.of);
    case 'solve':
      return looksBack(tree.rising) || looksBack(tree.level);
    case 'call':
      return tree.args.some(looksBack);
  }
}
