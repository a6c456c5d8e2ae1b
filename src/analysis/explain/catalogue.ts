import type { Expression } from '../../math/expression.ts';
import { IDENTITIES } from '../../model/identities/index.ts';
import type { Identity } from '../../model/identities/identity.ts';
import { LARGEST_RATIO } from '../../model/ratios.ts';
import type { IdentityTree, ReadIdentity } from '../../scenario/identity-tree.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Where } from './where.ts';

/** An identity ready to be worked out. */
export interface ReadyIdentity extends Identity {
  readonly section: string;
  readonly tree: IdentityTree;
  readonly startTree: IdentityTree | null;
}

/** What a partner's formula may name, as the model's identities name it: for a project, and at the start. */
const FOR_PROJECT: Readonly<Record<string, string>> = {
  marginality: 'locality.marginality',
  weight: 'weight',
  unmet: 'unmet',
  value: 'proposedValue',
  year: 'calendarYear',
};
const AT_START: Readonly<Record<string, string>> = {
  ...FOR_PROJECT,
  unmet: 'openingUnmet',
  value: 'sector.typicalValue',
  year: 'openingYear',
};
const FORMULAS: Readonly<Record<string, Pick<Identity, 'of' | 'when'>>> = {
  formulaRatio: { of: ['partner', 'project'], when: 'priced' },
  openingRatio: { of: ['partner', 'sector', 'locality'] },
};

/** Looks up identities, their texts read once: the model's own, and ratios that the scenario gives as formulas. */
export class Catalogue {
  private readonly scenario: Scenario;
  private readonly read: ReadIdentity;
  private readonly ready = new Map<string, ReadyIdentity>();

  constructor(scenario: Scenario, read: ReadIdentity) {
    this.scenario = scenario;
    this.read = read;
  }

  find(name: string, where: Where): ReadyIdentity | null {
    const key = Object.hasOwn(FORMULAS, name) ? `${name}/${where.partner}` : name;
    const known = this.ready.get(key);
    if (known !== undefined) return known;
    const identity = Object.hasOwn(FORMULAS, name) ? this.ofFormula(name, where.partner!) : this.ofModel(name);
    if (identity !== null) this.ready.set(key, identity);
    return identity;
  }

  /** Is there the identity at this place? A partner may have no formula. */
  has(name: string, { partner }: Where): boolean {
    if (!Object.hasOwn(FORMULAS, name)) return IDENTITIES.has(name);
    const ratio = this.scenario.scheme.matching?.partners[partner!]?.ratio;
    return typeof ratio === 'object' && 'formula' in ratio;
  }

  /** Indices of an identity; null when there is none of the name. */
  indicesOf(name: string): Identity['of'] | null {
    return (FORMULAS[name] ?? IDENTITIES.get(name))?.of ?? null;
  }

  private ofModel(name: string): ReadyIdentity | null {
    const identity = IDENTITIES.get(name);
    if (identity === undefined) return null;
    const startTree = identity.start === undefined ? null : this.read(identity.start);
    return { ...identity, tree: this.read(identity.text), startTree };
  }

  private ofFormula(name: string, partner: number): ReadyIdentity {
    const { ratio } = this.scenario.scheme.matching!.partners[partner]!;
    if (typeof ratio !== 'object' || !('formula' in ratio)) throw new Error(`partner ${partner} has no formula`);
    const names = name === 'openingRatio' ? AT_START : FOR_PROJECT;
    return {
      ...FORMULAS[name]!,
      unit: 'ratio',
      section: '2.8',
      text: ratio.formula,
      tree: within(renamed(ratio.tree, names)),
      startTree: null,
    };
  }
}

/** A formula's result is held within 0 and the largest ratio. */
function within(tree: IdentityTree): IdentityTree {
  const number = (value: number): IdentityTree => ({ kind: 'number', value });
  const above: IdentityTree = { kind: 'call', name: 'max', args: [number(0), tree] };
  return { kind: 'call', name: 'min', args: [number(LARGEST_RATIO), above] };
}

function renamed(tree: Expression, names: Readonly<Record<string, string>>): IdentityTree {
  if (tree.kind === 'number') return tree;
  if (tree.kind === 'variable') return { kind: 'name', name: names[tree.name]! };
  return { ...tree, args: tree.args.map((argument) => renamed(argument, names)) };
}
