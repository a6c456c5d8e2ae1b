import { PARAMETERS } from '../../evidence/parameters.ts';
import type { ParameterName } from '../../evidence/types.ts';
import type { IdentityUnit } from '../../model/identities/identity.ts';
import type { IdentityTree, ReadIdentity } from '../../scenario/identity-tree.ts';
import type { TermUnit } from '../../scenario/term.ts';
import { figureAt, type Address } from '../explain/address.ts';
import type { Catalogue } from '../explain/catalogue.ts';
import type { Place } from '../explain/explanation.ts';
import { Ids } from '../explain/ids.ts';
import { inputLeaf } from '../explain/inputs.ts';
import { finite, unitOf, unitOfTree } from '../explain/leaves.ts';
import { LUCK, luckLeaf } from '../explain/luck.ts';
import type { Reckoner } from '../explain/reckon.ts';
import { PROJECT_MEMORY } from '../explain/states.ts';
import type { Traces } from '../explain/trace.ts';
import { INDICES, type Where } from '../explain/where.ts';
import type { Column, Figure, FigureKind } from './figure.ts';
import { cell, isCell, isFixed, type Formula, type Part } from './formula.ts';
import { isSettledInput, isSummedUp, startedIn, waitsForPool } from './facts.ts';
import { gated } from './gates.ts';
import { Timeless } from './timeless.ts';
import { Translator } from './translate.ts';

/** All figures that the money of one future is made of, each with its formula; asked for one by one, worked out once. */
export class Figures {
  readonly all = new Map<string, Figure>();
  /** Choices and amounts without limit that formulas rest on and that stay as they are, by path; `name` as the model says it. */
  readonly choices = new Map<string, { readonly name: string; readonly at: Place }>();
  readonly traces: Traces;
  readonly catalogue: Catalogue;
  readonly reckoner: Reckoner;
  readonly ids: Ids;
  private readonly parts = new Map<string, Part>();
  private readonly timeless: Timeless;
  private readonly translator: Translator;

  constructor(reckoner: Reckoner, read: ReadIdentity) {
    this.reckoner = reckoner;
    this.traces = reckoner.traces;
    this.catalogue = reckoner.catalogue;
    this.ids = new Ids(this.traces);
    this.timeless = new Timeless(read);
    this.translator = new Translator(this);
  }

  /** What a name comes to: a number that nothing can move, or the cell in which it stands. */
  named(name: string, how: 'name' | 'before' | 'without', where: Where): Part {
    if (name === 'noLimit') return Infinity;
    const away: Where = how === 'without' ? { ...where, side: 'counterfactual' } : where;
    const at = this.placeOf(name, away);
    if (how === 'before') return this.at(where.t === 0 ? figureAt(name, at, 'start') : this.earlier(name, at, where));
    return this.at(figureAt(name, at));
  }

  /** The figure at an address, as others use it. */
  at(address: Address): Part {
    const id = this.idOf(address);
    const known = this.parts.get(id);
    if (known !== undefined) return known;
    const part =
      this.catalogue.find(address.name, address.where) === null ? this.leaf(id, address) : this.worked(id, address);
    this.parts.set(id, part);
    return part;
  }

  /** Gives a part of a formula a cell of its own: one row of a sum, at the address of the sum and the steps into it. */
  row(address: Address, tree: IdentityTree, where: Where, formula: Formula, value: number | null): string {
    const id = this.idOf(address);
    const { unit, section } = this.catalogue.find(address.name, address.where)!;
    const inner = unitOfTree(tree, (name) => this.catalogue.find(name, where)?.unit ?? null);
    const bare = this.bare(id, address, 'live', inner ?? unit);
    this.all.set(id, { ...bare, value, formula, section, tree, isRow: true });
    return id;
  }

  private idOf(address: Address): string {
    return this.ids.write(address, typeof this.columnOf(address) === 'number');
  }

  private earlier(name: string, at: Where, where: Where): Address {
    return figureAt(name, { ...at, t: where.t - 1 });
  }

  private placeOf(name: string, where: Where): Where {
    const at = this.reckoner.placeOf(name, where);
    return this.timeless.has(name) ? { ...at, t: 0 } : at;
  }

  columnOf({ form, name, where }: Address): Column {
    if (form === 'total' || this.catalogue.find(name, where)?.overYears === true) return 'total';
    return form === 'start' || this.timeless.has(name) ? 'start' : where.t;
  }

  private worked(id: string, address: Address): Part {
    const { name, where, form } = address;
    if (waitsForPool(name, where, this.traces[where.side])) return 0;
    if (isSummedUp(name, where, this.reckoner)) return this.marked(id, address);
    const { tree, startTree, unit, section } = this.catalogue.find(name, where)!;
    const used = form === 'total' ? totalOf(name) : form === 'start' ? startTree! : tree;
    const plain = this.translator.number(used, where, address);
    const figureOf = (other: Address) => this.at(other);
    const part = form === 'figure' ? gated(address, plain, figureOf, this.traces[where.side]) : plain;
    // What is another figure under a second name needs no cell of its own.
    if (isFixed(part) || isCell(part)) return part;
    const value = form === 'figure' ? this.reckoner.value(name, where) : this.reckoner.evaluate(used, where);
    const bare = this.bare(id, address, 'live', unit);
    this.all.set(id, { ...bare, value: finite(value), formula: part, section, tree: used });
    return cell(id);
  }

  private leaf(id: string, address: Address): Part {
    const { name, where } = address;
    const trace = this.traces[where.side];
    if (Object.hasOwn(LUCK, name)) {
      const { value, purpose, uniform } = luckLeaf(name, where, this.traces);
      if (name === 'inSector' || name === 'inLocality') return value;
      this.all.set(id, { ...this.bare(id, address, 'chance', 'number'), value, luck: { purpose, uniform } });
      return cell(id);
    }
    if (name === 'startedIn') return startedIn(where, trace);
    if (PROJECT_MEMORY.includes(name)) return this.reckoner.value(name, where);
    const found = inputLeaf(name, where, trace, this.reckoner.scenario);
    if (found === null) throw new Error(`the model knows nothing named ${name}`);
    const { value, path } = found;
    const unit = unitOf(name, path);
    if (!Number.isFinite(value) || isSettledInput(name, path, unit, where)) {
      if (where.side === 'scheme') this.choices.set(path, { name, at: this.placesOf(address) });
      return value;
    }
    return this.input(address, path, value, unit);
  }

  /** An input has one cell, whoever uses it, on either side. */
  private input(address: Address, path: string, value: number, unit: IdentityUnit | TermUnit): Part {
    const known = this.all.get(path);
    if (known !== undefined && known.value !== value)
      throw new Error(`${path} stands for ${known.value} and, as ${address.name}, for ${value}`);
    if (known === undefined) {
      const parameter = Object.hasOwn(PARAMETERS, address.name) ? (address.name as ParameterName) : null;
      const isDrawn = this.traces.players.setting.uncertain.some((input) => input.path === path);
      const kind = parameter === null ? 'input' : 'behaviour';
      const plain = { ...address, where: { ...address.where, side: 'scheme' as const } };
      this.all.set(path, { ...this.bare(path, plain, kind, unit), value, path, parameter, isDrawn });
    }
    return cell(path);
  }

  private marked(id: string, address: Address): Part {
    const value = this.reckoner.value(address.name, address.where);
    if (!Number.isFinite(value)) return value;
    const { unit, section } = this.catalogue.find(address.name, address.where)!;
    this.all.set(id, { ...this.bare(id, address, 'settled', unit), value, section });
    return cell(id);
  }

  private bare(id: string, address: Address, kind: FigureKind, unit: IdentityUnit | TermUnit): Figure {
    return {
      id,
      row: rowOf(id, address),
      column: kind === 'input' || kind === 'behaviour' ? 'start' : this.columnOf(address),
      name: address.name,
      kind,
      at: this.placesOf(address),
      side: address.where.side,
      value: null,
      formula: null,
      unit,
      section: null,
      tree: null,
      isRow: false,
      path: null,
      parameter: null,
      isDrawn: false,
      luck: null,
    };
  }

  private placesOf({ where, steps }: Address): Place {
    const trace = this.traces[where.side];
    const whole = steps.reduce<Partial<Where>>((at, { member }) => ({ ...at, ...member }), where);
    const at: Record<string, string> = {};
    for (const index of INDICES) {
      const place = whole[index];
      if (place !== undefined) at[index] = this.ids.nameOf(index, place, trace);
    }
    return at;
  }
}

function rowOf(id: string, { form }: Address): string {
  return (form === 'figure' ? id : id.replace(/^\w+:/, '')).replace(/@\d+/, '');
}

function totalOf(name: string): IdentityTree {
  return { kind: 'over', how: 'sum', set: 'year', of: { kind: 'name', name } };
}
