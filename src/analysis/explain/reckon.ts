import { FUNCTIONS, type FunctionName } from '../../math/expression.ts';
import type { Gathering, IdentityTree } from '../../scenario/identity-tree.ts';
import type { Scenario } from '../../scenario/types.ts';
import { type Catalogue } from './catalogue.ts';
import { inputColumn, inputIndices, inputValue, isCalendar } from './inputs.ts';
import { LUCK, luckLeaf } from './luck.ts';
import { restrict, whenPriced } from './restrict.ts';
import { membersOf, OF_NONE } from './sets.ts';
import { solve } from './solve.ts';
import { handedOn, PROJECT_MEMORY, projectMemory } from './states.ts';
import type { Traces } from './trace.ts';
import type { Where } from './where.ts';

/** Told of every figure that a text names, and of every sum, while it is worked out. */
export interface Listener {
  name(name: string, how: 'name' | 'before' | 'without', where: Where): void;
  over(tree: OverTree, where: Where, locals: Locals): void;
}

/** Values solved for, by name. */
export type Locals = Readonly<Record<string, number>>;
export type OverTree = IdentityTree & { readonly kind: 'over' };
const NO_LOCALS: Locals = {};

/** Works out figures of one future from the identities' text, down to inputs, luck and what last year handed on. */
export class Reckoner {
  readonly traces: Traces;
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  private readonly known = new Map<string, number>();

  constructor(traces: Traces, catalogue: Catalogue) {
    this.traces = traces;
    this.scenario = traces.players.setting.scenario;
    this.catalogue = catalogue;
  }

  /** Where a name stands when it is named at `where`. */
  placeOf(name: string, where: Where): Where {
    const trace = this.traces[where.side];
    const identity = this.catalogue.find(name, where);
    const at = identity?.when === 'priced' ? whenPriced(where, trace) : where;
    return restrict(identity?.of ?? leafIndices(name), at, trace);
  }

  value(name: string, where: Where): number {
    const at = this.placeOf(name, where);
    const key = keyOf(name, at);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const identity = this.catalogue.find(name, at);
    const value = identity === null ? this.leaf(name, at) : this.evaluate(identity.tree, at);
    this.known.set(key, value);
    return value;
  }

  /** Last year's figure as the engine handed it on; in the first year what it starts from. */
  before(name: string, where: Where): number {
    const at = { ...this.placeOf(name, where), t: where.t - 1 };
    if (at.t < 0) return this.start(name, where);
    return handedOn(name, at, this.traces[at.side]) ?? this.value(name, at);
  }

  start(name: string, where: Where): number {
    const identity = this.catalogue.find(name, where);
    if (identity === null || identity.startTree === null) throw new Error(`${name} has nothing to start from`);
    return this.evaluate(identity.startTree, this.placeOf(name, where));
  }

  without(name: string, where: Where): number {
    return this.value(name, { ...where, side: 'counterfactual' });
  }

  evaluate(tree: IdentityTree, where: Where, listener: Listener | null = null, locals = NO_LOCALS): number {
    const inner = (part: IdentityTree) => this.evaluate(part, where, listener, locals);
    switch (tree.kind) {
      case 'number':
        return tree.value;
      case 'name':
        return this.named(tree.name, where, listener, locals);
      case 'before':
        listener?.name(tree.name, 'before', where);
        return this.before(tree.name, where);
      case 'without':
        listener?.name(tree.name, 'without', where);
        return this.without(tree.name, where);
      case 'over':
        listener?.over(tree, where, locals);
        return this.over(tree, where, locals);
      case 'solve': {
        // Once for the listener, so that it hears each part a single time.
        const level = inner(tree.level);
        const rising = (value: number, ear: Listener | null = null) =>
          this.evaluate(tree.rising, where, ear, { ...locals, [tree.name]: value });
        const found = solve(rising, level);
        rising(found, listener);
        return found;
      }
      case 'call':
        return this.call(tree.name, tree.args, inner);
    }
  }

  private named(name: string, where: Where, listener: Listener | null, locals: Locals): number {
    if (name === 'noLimit') return Infinity;
    const local = locals[name];
    if (local !== undefined) return local;
    listener?.name(name, 'name', where);
    return this.value(name, where);
  }

  /** Only the branch that holds is worked out; a division by nothing is undefined. */
  private call(name: FunctionName, args: readonly IdentityTree[], inner: (part: IdentityTree) => number): number {
    if (name === 'if') return inner(inner(args[0]!) !== 0 ? args[1]! : args[2]!);
    const [a, b, ...more] = args.map(inner);
    if (name === 'divide') return b === 0 ? NaN : a! / b!;
    const apply: (...values: number[]) => number = FUNCTIONS[name];
    return b === undefined ? apply(a!) : apply(a!, b, ...more);
  }

  private over({ how, set, of }: OverTree, where: Where, locals: Locals): number {
    const members = membersOf(set, where, this.traces);
    const column = of.kind === 'name' ? inputColumn(of.name, this.traces[where.side]) : null;
    // Thousands of localities are not worth working out one by one.
    if (column !== null) {
      const { index, values } = column;
      return gather(
        how,
        members.map((member) => values[member[index] ?? where[index]!]!),
      );
    }
    const values = members.map((member) => this.evaluate(of, { ...where, ...member }, null, locals));
    return gather(how, values);
  }

  private leaf(name: string, where: Where): number {
    if (Object.hasOwn(LUCK, name)) return luckLeaf(name, where, this.traces).value;
    const trace = this.traces[where.side];
    const memory = projectMemory(name, where, trace);
    if (memory !== null) return memory;
    const input = inputValue(name, where, trace);
    if (input === null) throw new Error(`the model knows nothing named ${name}`);
    return Number(input);
  }
}

export function gather(how: Gathering, values: readonly number[]): number {
  if (how === 'sum') return values.reduce((sum, value) => sum + value, OF_NONE.sum);
  const holds = how === 'any' ? values.some((value) => value !== 0) : values.every((value) => value !== 0);
  return holds ? 1 : 0;
}

/** Indices of an input or a random number. */
export function leafIndices(name: string): ReturnType<typeof inputIndices> {
  if (PROJECT_MEMORY.includes(name)) return ['project'];
  return (Object.hasOwn(LUCK, name) ? LUCK[name]!.of : null) ?? inputIndices(name);
}

/** Does a leaf differ from year to year? Luck and the calendar do, inputs stay as they are. */
export function hasYear(name: string): boolean {
  return Object.hasOwn(LUCK, name) || isCalendar(name) || name === 'waited';
}

function keyOf(name: string, where: Where): string {
  const { side, t, corridor, sector, locality, partner, vehicle, project, goal } = where;
  return `${name}/${side}/${t}/${corridor}/${sector}/${locality}/${partner}/${vehicle}/${project}/${goal}`;
}
