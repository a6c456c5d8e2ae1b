import type { IdentityTree } from '../../scenario/identity-tree.ts';
import type { Address } from '../explain/address.ts';
import { finite } from '../explain/leaves.ts';
import type { Reckoner } from '../explain/reckon.ts';
import type { Traces } from '../explain/trace.ts';
import type { Where } from '../explain/where.ts';
import { arithmetic, asCondition, asNumber, chosen, comparison, isComparison, joined, negated } from './arithmetic.ts';
import { addLines, crossings, largest, lowerLines, scaleLines, type Line } from './club-share-formula.ts';
import { calledOver, cell, isCell, isFixed, type Condition, type Formula, type Part } from './formula.ts';
import { membersIn } from './facts.ts';
import { gatedRow } from './gates.ts';
import { RunningSums, type Chain } from './running-sums.ts';

type Over = Extract<IdentityTree, { kind: 'over' }>;
type Solve = Extract<IdentityTree, { kind: 'solve' }>;

/** Rows of a sum up to this many parts of a formula stand in the formula itself; longer ones get cells of their own. */
const SHORT = 24;
/** A spreadsheet takes 255 arguments and 8,192 characters; a longer sum is cut into sums. */
const ARGUMENTS = 150;
/** Ways of partners standing at their caps that one formula holds: four partners. */
const PIECES = 16;

/** Where figures are asked for, and rows of sums are kept. */
interface FigureBook {
  readonly reckoner: Reckoner;
  readonly traces: Traces;
  /** What a name comes to: a number that nothing can move, or the cell in which it stands. */
  named(name: string, how: 'name' | 'before' | 'without', where: Where): Part;
  at(address: Address): Part;
  /** Gives a part of a formula a cell of its own, and its id. */
  row(address: Address, tree: IdentityTree, where: Where, formula: Formula, value: number | null): string;
}

interface Term {
  readonly address: Address;
  readonly at: Where;
  readonly part: Formula;
}

interface LongSum {
  readonly tree: Over;
  readonly where: Where;
  readonly parent: Address;
  readonly over: number;
}

/** Turns an equation's tree into a formula, at one place of one future. */
export class Translator {
  private readonly figures: FigureBook;
  private readonly running = new RunningSums();

  constructor(figures: FigureBook) {
    this.figures = figures;
  }

  number(tree: IdentityTree, where: Where, parent: Address): Part {
    switch (tree.kind) {
      case 'number':
        return tree.value;
      case 'name':
      case 'before':
      case 'without':
        return this.figures.named(tree.name, tree.kind, where);
      case 'over':
        return tree.how === 'sum' ? this.sum(tree, where, parent) : asNumber(this.condition(tree, where, parent));
      case 'solve':
        return this.solved(tree, where, parent);
      case 'call':
        return this.call(tree, where, parent);
    }
  }

  private call(tree: Extract<IdentityTree, { kind: 'call' }>, where: Where, parent: Address): Part {
    const { name, args } = tree;
    if (name === 'if')
      return chosen(
        this.condition(args[0]!, where, parent),
        () => this.number(args[1]!, where, parent),
        () => this.number(args[2]!, where, parent),
      );
    if (isLogical(tree)) return asNumber(this.condition(tree, where, parent));
    if (name === 'multiply') {
      const first = this.number(args[0]!, where, parent);
      return first === 0 ? 0 : arithmetic(name, [first, this.number(args[1]!, where, parent)]);
    }
    return arithmetic(
      name,
      args.map((arg) => this.number(arg, where, parent)),
    );
  }

  condition(tree: IdentityTree, where: Where, parent: Address): Condition {
    if (tree.kind === 'over' && tree.how !== 'sum') {
      const members = membersIn(tree.set, where, this.figures.reckoner);
      const conditions = members.map((member) => this.condition(tree.of, { ...where, ...member }, parent));
      return joined(tree.how === 'any' ? 'or' : 'and', conditions);
    }
    if (tree.kind !== 'call') return asCondition(this.number(tree, where, parent));
    const { name, args } = tree;
    if (name === 'not') return negated(this.condition(args[0]!, where, parent));
    if (name === 'and' || name === 'or') return this.both(name, args, where, parent);
    if (isComparison(name))
      return comparison(name, this.number(args[0]!, where, parent), this.number(args[1]!, where, parent));
    return asCondition(this.number(tree, where, parent));
  }

  /** What the first decides needs no second. */
  private both(name: 'and' | 'or', args: readonly IdentityTree[], where: Where, parent: Address): Condition {
    const first = this.condition(args[0]!, where, parent);
    if (first === (name === 'or')) return first;
    return joined(name, [first, this.condition(args[1]!, where, parent)]);
  }

  private sum(tree: Over, where: Where, parent: Address): Part {
    const over = this.counter(parent, tree);
    const members = membersIn(tree.set, where, this.figures.reckoner);
    const chain = this.running.of(tree.set, parent.name, over, where, members);
    if (chain !== null) return this.runningSum(chain, members, { tree, where, parent, over });
    const terms = members.map((member) => {
      const inner: Address = { ...parent, steps: [...parent.steps, { over, member }] };
      const at = { ...where, ...member };
      return { address: inner, at, part: this.term(tree, at, inner) };
    });
    const fixed = terms.reduce((sum, { part }) => (isFixed(part) ? sum + part : sum), 0);
    const open = terms.filter((term): term is Term => !isFixed(term.part));
    if (open.length === 0 || !Number.isFinite(fixed)) return fixed;
    return arithmetic('add', [this.together(tree, open), fixed]);
  }

  /** The sum of so many members of a long list: the sum of one less, and the last. */
  private runningSum(chain: Chain, members: readonly Partial<Where>[], { tree, where, parent, over }: LongSum): Part {
    const { reckoner } = this.figures;
    while (chain.sums.length < members.length) {
      const count = chain.sums.length;
      const member = members[count]!;
      const at = { ...where, ...member };
      const address: Address = { ...parent, steps: [...parent.steps, { over, member }] };
      const last = this.term(tree, at, address);
      const before = chain.sums[count - 1] ?? { part: 0, value: 0 };
      const value = before.value + reckoner.evaluate(tree.of, at);
      const part = arithmetic('add', [before.part, last]);
      const own =
        isFixed(part) || isCell(part) ? part : cell(this.figures.row(address, tree.of, at, part, finite(value)));
      chain.members.push(member);
      chain.sums.push({ part: own, value });
    }
    return chain.sums[members.length - 1]!.part;
  }

  private term({ of, set }: Over, where: Where, parent: Address): Part {
    const figureOf = (address: Address) => this.figures.at(address);
    return gatedRow(of, set, where, this.number(of, where, parent), figureOf, this.figures.traces[where.side]);
  }

  /** Terms that are cells are summed as such; a few short ones stand in the formula, others get cells. */
  private together(tree: Over, terms: readonly Term[]): Part {
    const parts: readonly Part[] = terms.map(({ part }) => part);
    const size = terms.reduce((sum, { part }) => sum + part.tokens.length, 0);
    const isPlain = terms.every(({ part }) => isCell(part));
    if (!isPlain && size <= SHORT) return parts.reduce((sum, part) => arithmetic('add', [sum, part]));
    return sumOfCells(terms.map((term) => (isCell(term.part) ? idOf(term.part) : this.asRow(tree, term))));
  }

  private asRow({ of }: Over, { address, at, part }: Term): string {
    const { reckoner } = this.figures;
    return this.figures.row(address, of, at, part, finite(reckoner.evaluate(of, at)));
  }

  /** Which sum of the parent's text this is, counted from 0. */
  private counter(parent: Address, tree: Over): number {
    const key = `${parent.name}/${parent.form}/${parent.steps.length}`;
    const known = this.sums.get(key) ?? [];
    const at = known.indexOf(tree);
    if (at >= 0) return at;
    this.sums.set(key, [...known, tree]);
    return known.length;
  }
  private readonly sums = new Map<string, readonly Over[]>();

  /** Where the lowest of straight lines reaches the height asked for. */
  private solved(tree: Solve, where: Where, parent: Address): Part {
    const lines = this.lines(tree.rising, tree.name, where, parent);
    const all = crossings(lines, this.number(tree.level, where, parent));
    if (all.length <= PIECES) return largest(all);
    const groups = Array.from({ length: Math.ceil(all.length / PIECES) }, (_, at) => {
      const group = largest(all.slice(at * PIECES, (at + 1) * PIECES));
      const address = { ...parent, steps: [...parent.steps, { over: at, member: {} }] };
      return isFixed(group) ? group : cell(this.figures.row(address, tree.level, where, group, null));
    });
    return largest(groups);
  }

  private lines(tree: IdentityTree, unknown: string, where: Where, parent: Address): readonly Line[] {
    if (tree.kind === 'name' && tree.name === unknown) return [{ slope: 1, level: 0 }];
    const inner = (part: IdentityTree, at = where) => this.lines(part, unknown, at, parent);
    if (tree.kind === 'over') {
      const members = membersIn(tree.set, where, this.figures.reckoner);
      return members
        .map((member) => inner(tree.of, { ...where, ...member }))
        .reduce(addLines, [{ slope: 0, level: 0 }]);
    }
    if (tree.kind === 'call' && tree.name === 'add') return addLines(inner(tree.args[0]!), inner(tree.args[1]!));
    if (tree.kind === 'call' && tree.name === 'min') return lowerLines(inner(tree.args[0]!), inner(tree.args[1]!));
    if (tree.kind === 'call' && tree.name === 'multiply') {
      const [by, lines] = tree.args as readonly [IdentityTree, IdentityTree];
      return scaleLines(inner(lines), this.number(by, where, parent));
    }
    return [{ slope: 0, level: this.number(tree, where, parent) }];
  }
}

function sumOfCells(ids: readonly string[]): Part {
  const sums = Array.from({ length: Math.ceil(ids.length / ARGUMENTS) }, (_, at) =>
    calledOver('SUM', ids.slice(at * ARGUMENTS, (at + 1) * ARGUMENTS)),
  );
  return sums.reduce<Part>((sum, part) => arithmetic('add', [sum, part]), 0);
}

function isLogical({ name }: Extract<IdentityTree, { kind: 'call' }>): boolean {
  return isComparison(name) || name === 'and' || name === 'or' || name === 'not';
}

function idOf({ tokens }: Formula): string {
  return (tokens[0] as { readonly cell: string }).cell;
}
