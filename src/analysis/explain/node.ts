import { PARAMETERS } from '../../evidence/parameters.ts';
import type { ParameterName } from '../../evidence/types.ts';
import type { IdentityUnit } from '../../model/identities/identity.ts';
import type { IdentityTree } from '../../scenario/identity-tree.ts';
import type { TermUnit } from '../../scenario/term.ts';
import { figureAt, type Address } from './address.ts';
import type { ExplanationNode, NodeKind, Place, Reference, Rows } from './explanation.ts';
import type { Ids } from './ids.ts';
import { inputLeaf } from './inputs.ts';
import { finite, isLeaf, isSame, sumOver, unitOf, unitOfTree } from './leaves.ts';
import { LUCK, luckLeaf } from './luck.ts';
import { gather, hasYear, type Locals, type OverTree, type Reckoner } from './reckon.ts';
import { missing } from './restrict.ts';
import { membersOf } from './sets.ts';
import { PROJECT_MEMORY } from './states.ts';
import { INDICES, type Where } from './where.ts';

/** Something with a text that can be worked out. */
interface Text {
  readonly tree: IdentityTree;
  readonly text: string | null;
  readonly where: Where;
  readonly locals: Locals;
  readonly unit: IdentityUnit | TermUnit;
  readonly section: string;
}

/** Makes the nodes of an explanation, one address at a time. */
export class NodeMaker {
  private readonly reckoner: Reckoner;
  private readonly ids: Ids;

  constructor(reckoner: Reckoner, ids: Ids) {
    this.reckoner = reckoner;
    this.ids = ids;
  }

  idOf(address: Address): string {
    return this.ids.write(address, this.isYearly(address));
  }

  /** The node, and the addresses of what it is made of. */
  make(address: Address): { readonly node: ExplanationNode; readonly parts: readonly Address[] } {
    if (address.form === 'last') return { node: this.lastYear(address), parts: [] };
    const text = this.textOf(address);
    return text === null ? { node: this.leaf(address), parts: [] } : this.worked(address, text);
  }

  /** Is there a figure at an address that somebody wrote? */
  isKnown(address: Address): boolean {
    const { form, name, where, steps } = address;
    const { catalogue, traces } = this.reckoner;
    const trace = traces[where.side];
    const indices = catalogue.indicesOf(name);
    if (indices === null) return form === 'figure' && steps.length === 0 && isLeaf(name, where, this.reckoner);
    if (missing(indices, where, trace).length > 0 || !catalogue.has(name, where)) return false;
    if (form === 'start') return catalogue.find(name, where)!.startTree !== null && steps.length === 0;
    if (form === 'last') return steps.length === 0;
    return steps.every((_, depth) => {
      const outer = this.textOf({ ...address, steps: steps.slice(0, depth) })!;
      return this.rowOf(outer, steps[depth]!) !== null;
    });
  }

  private isYearly({ form, name, where }: Address): boolean {
    if (form === 'total') return false;
    const identity = this.reckoner.catalogue.find(name, where);
    return form === 'start' ? false : identity === null ? hasYear(name) : identity.overYears !== true;
  }

  /** What is worked out at an address; null at a leaf. */
  private textOf(address: Address): Text | null {
    const { form, name, where, steps } = address;
    const identity = this.reckoner.catalogue.find(name, where);
    if (identity === null) return null;
    const { unit, section } = identity;
    const whole = { where: this.reckoner.placeOf(name, where), locals: {}, unit, section };
    if (form === 'start') return { ...whole, tree: identity.startTree!, text: identity.start! };
    const text =
      form === 'total'
        ? { ...whole, tree: sumOver(name), text: `sum(year, ${name})` }
        : { ...whole, tree: identity.tree, text: identity.text };
    return steps.reduce<Text>((outer, step) => this.rowOf(outer, step)!, text);
  }

  /** null: the text has no such sum, or the sum no such member. */
  private rowOf(outer: Text, { over, member }: Address['steps'][number]): Text | null {
    const found = this.hear(outer).sums[over];
    if (found === undefined) return null;
    const { tree, where, locals } = found;
    const members = membersOf(tree.set, where, this.reckoner.traces);
    if (!members.some((known) => isSame(known, member))) return null;
    const place = { ...where, ...member };
    const unit = unitOfTree(tree.of, (name) => this.reckoner.catalogue.find(name, place)?.unit ?? null) ?? outer.unit;
    return { ...outer, tree: tree.of, text: null, where: place, locals, unit };
  }

  private hear({ tree, where, locals }: Text) {
    const names: { name: string; how: Reference['how']; where: Where }[] = [];
    const sums: { tree: OverTree; where: Where; locals: Locals }[] = [];
    const value = this.reckoner.evaluate(
      tree,
      where,
      {
        name: (name, how, at) => names.push({ name, how, where: at }),
        over: (sum, at, given) => sums.push({ tree: sum, where: at, locals: given }),
      },
      locals,
    );
    return { value, names, sums };
  }

  private worked(address: Address, text: Text): { node: ExplanationNode; parts: readonly Address[] } {
    const { value, names, sums } = this.hear(text);
    const named = new Map(
      names.map(({ name, how, where }) => {
        const target = this.target(name, how, where);
        return [`${how} ${this.idOf(target)}`, { name, how, target }] as const;
      }),
    );
    const rows = sums.map(({ tree, where, locals }, over) => this.rowsOf(address, over, tree, where, locals));
    const targets = [...named.values()].map(({ target }) => target);
    const kind: NodeKind = isConstant(address, text) ? 'lastYear' : address.steps.length > 0 ? 'row' : 'identity';
    const node: ExplanationNode = {
      ...this.bare(address, kind, value, text.unit),
      at: this.placeOf(text.where, kind !== 'lastYear' && this.isYearly(address)),
      section: text.section,
      text: text.text,
      tree: text.tree,
      parts: [...named.values()].map(({ name, how, target }) => ({ name, how, id: this.idOf(target) })),
      rows: rows.map(({ rows: one }) => one),
      given: text.locals,
      opens: kind === 'lastYear' ? null : this.idOf(address),
    };
    return { node, parts: [...targets, ...rows.flatMap(({ addresses }) => addresses)] };
  }

  /** Which figure a name in a text stands for. */
  private target(name: string, how: Reference['how'], where: Where): Address {
    if (how === 'without') return figureAt(name, this.reckoner.placeOf(name, { ...where, side: 'counterfactual' }));
    const at = this.reckoner.placeOf(name, where);
    if (how === 'name') return figureAt(name, at);
    return where.t === 0 ? figureAt(name, at, 'start') : figureAt(name, { ...at, t: where.t - 1 }, 'last');
  }

  private rowsOf(parent: Address, over: number, tree: OverTree, where: Where, locals: Locals) {
    const members = membersOf(tree.set, where, this.reckoner.traces);
    const values = members.map((member) => this.reckoner.evaluate(tree.of, { ...where, ...member }, null, locals));
    const shown = members.filter((_, i) => tree.how !== 'sum' || values[i] !== 0);
    const addresses = shown.map((member) => this.rowAddress(parent, over, tree, where, member, locals));
    const rows: Rows = {
      how: tree.how,
      set: tree.set,
      of: tree.of,
      ids: addresses.map((address) => this.idOf(address)),
      folded: members.length - shown.length,
      value: finite(gather(tree.how, values)),
    };
    return { rows, addresses };
  }

  /** A row that is a single name is that figure itself. */
  private rowAddress(
    parent: Address,
    over: number,
    { of }: OverTree,
    where: Where,
    member: Partial<Where>,
    locals: Locals,
  ): Address {
    if (of.kind === 'name' && !(of.name in locals)) return this.target(of.name, 'name', { ...where, ...member });
    return { ...parent, steps: [...parent.steps, { over, member }] };
  }

  private lastYear(address: Address): ExplanationNode {
    const { name, where } = address;
    const value = this.reckoner.before(name, { ...where, t: where.t + 1 });
    const { unit, section } = this.reckoner.catalogue.find(name, where)!;
    return {
      ...this.bare(address, 'lastYear', value, unit),
      section,
      opens: this.idOf({ ...address, form: 'figure' }),
    };
  }

  private leaf(address: Address): ExplanationNode {
    const { name, where } = address;
    const { traces, scenario } = this.reckoner;
    const value = this.reckoner.value(name, where);
    if (Object.hasOwn(LUCK, name)) {
      const { purpose, uniform } = luckLeaf(name, where, traces);
      const unit: IdentityUnit = name === 'inSector' || name === 'inLocality' ? 'yesNo' : 'number';
      return { ...this.bare(address, 'luck', value, unit), luck: { purpose, uniform } };
    }
    if (PROJECT_MEMORY.includes(name))
      return this.bare(address, 'lastYear', value, name === 'waited' ? 'yesNo' : 'years');
    const { path } = inputLeaf(name, where, traces[where.side], scenario)!;
    const isDrawn = traces.players.setting.uncertain.some((input) => input.path === path);
    const parameter = Object.hasOwn(PARAMETERS, name) ? (name as ParameterName) : null;
    const unit = unitOf(name, path);
    return { ...this.bare(address, isDrawn ? 'drawn' : 'input', value, unit), path, parameter };
  }

  private bare(address: Address, kind: NodeKind, value: number, unit: IdentityUnit | TermUnit): ExplanationNode {
    return {
      id: this.idOf(address),
      name: address.name,
      kind,
      at: this.placeOf(address.where, this.isYearly(address)),
      side: address.where.side,
      value: finite(value),
      isUnlimited: value === Infinity,
      unit,
      section: null,
      text: null,
      tree: null,
      parts: [],
      rows: [],
      given: {},
      path: null,
      parameter: null,
      luck: null,
      opens: null,
    };
  }

  private placeOf(where: Where, hasYears: boolean): Place {
    const trace = this.reckoner.traces[where.side];
    const at: Record<string, string | number> = {};
    if (hasYears) at['year'] = this.reckoner.scenario.place.startYear + where.t;
    for (const index of INDICES) {
      const place = where[index];
      if (place !== undefined) at[index] = this.ids.nameOf(index, place, trace);
    }
    return at;
  }
}

/** A state that starts from a plain number has nothing behind it. */
function isConstant({ form }: Address, { tree }: Text): boolean {
  return form === 'start' && tree.kind === 'number';
}
