import { IDENTITIES } from '../model/identities/index.ts';
import type { IndexName } from '../model/identities/identity.ts';

/** A letter of the field, with what stands below it. */
export interface Symbol {
  readonly letter: string;
  readonly below: readonly string[];
}

/** Letters that section 7 of the model's page gives to parameters, luck and time. */
const LETTERS: Readonly<Record<string, readonly [letter: string, below?: string]>> = {
  persistence: ['φ'],
  commonShare: ['κ'],
  creditCycle: ['ρ', 'zy'],
  awareness0: ['a', '0'],
  bassP: ['p', 'B'],
  bassQ: ['q', 'B'],
  halfLife: ['h'],
  literacyEffect: ['e', 'b'],
  remittanceEffect: ['e', 'r'],
  riskAversion: ['A'],
  assetCorrelation: ['ρ'],
  betaAny: ['β', 'any'],
  beta: ['β'],
  eta: ['η'],
  abandonBase: ['H'],
  survive1: ['s', '1'],
  survive2: ['s', '2'],
  commonLuck: ['z'],
  corridorLuck: ['ε', 'k'],
  currencyLuck: ['u', 'k'],
  creditLuck: ['ζ'],
  elapsed: ['t'],
  noLimit: ['∞'],
};

/** The letter that runs over the members of a set. */
const INDEX_LETTERS: Readonly<Record<IndexName, string>> = {
  corridor: 'k',
  sector: 's',
  locality: 'l',
  partner: 'j',
  pot: 'b',
  vehicle: 'v',
  project: 'i',
  goal: 'g',
};

/** Sets that are parts of another. */
const PARTS_OF: Readonly<Record<string, IndexName | 'year'>> = {
  sectorOfGoal: 'sector',
  poorer: 'locality',
  arrived: 'project',
  arrivedBefore: 'project',
  queued: 'project',
  ahead: 'project',
  sharing: 'project',
  payingFromPot: 'project',
  works: 'project',
  year: 'year',
  lastYear: 'year',
};

/** Which letter runs over a set, and whether the set is all there are of its kind. */
export function runningLetter(set: string): { readonly letter: string; readonly isWhole: boolean } {
  if (Object.hasOwn(INDEX_LETTERS, set)) return { letter: INDEX_LETTERS[set as IndexName], isWhole: true };
  const kind = PARTS_OF[set];
  if (kind === undefined) throw new Error(`a formula runs over a set that has a letter, but "${set}" has none`);
  return kind === 'year' ? { letter: 't', isWhole: set === 'year' } : { letter: INDEX_LETTERS[kind], isWhole: false };
}

/** Inputs of things of which there are several: which letter counts them. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  corridor: ['k'],
  sector: ['s'],
  locality: ['l'],
  partner: ['j'],
  vehicle: ['v'],
  mix: ['v', 's'],
};
const LEAF_LETTERS: Readonly<Record<string, readonly string[]>> = {
  startedIn: ['i'],
  waited: ['i'],
  isPlacedIn: ['v'],
  isEnterpriseSector: ['s'],
  inSector: ['i', 's'],
  inLocality: ['i', 'l'],
  formulaRatio: ['j', 'i'],
  openingRatio: ['j', 's', 'l'],
  attendanceLuck: ['j'],
  valueLuck: ['i'],
  validityLuck: ['i'],
  aloneLuck: ['i'],
  fateLuck: ['i'],
  overrunLuck: ['i'],
};

/** How a name is written in a formula: a letter of the field, else its words; below it what it is counted for. */
export function symbolOf(name: string): Symbol {
  const known = LETTERS[name];
  if (known !== undefined) return { letter: known[0], below: known.slice(1) as string[] };
  const [group, part] = name.split('.') as [string, string | undefined];
  if (part !== undefined) {
    const counted = COUNTED[group];
    return { letter: inWords(part), below: counted ?? [inWords(group)] };
  }
  const indices = IDENTITIES.get(name)?.of.map((index) => INDEX_LETTERS[index]);
  return { letter: inWords(name), below: indices ?? LEAF_LETTERS[name] ?? [] };
}

/** `monthlyRemittance` → "monthly remittance" */
export function inWords(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
