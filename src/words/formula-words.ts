import type { FunctionName } from '../math/expression.ts';
import type { IdentityTree } from '../scenario/identity-tree.ts';
import { isNearlyOne, rankOf, RANKS } from './formula-order.ts';
import { quantityPhrase, setLabel } from './quantity-label.ts';
import type { Words } from './types.ts';

/** How the names and sums of a formula are printed; `logical`: where a yes or a no is wanted. */
export interface Leaves {
  readonly name: (tree: Extract<IdentityTree, { kind: 'name' | 'before' | 'without' }>, logical: boolean) => string;
  /** null: print what is summed. */
  readonly over: (tree: Extract<IdentityTree, { kind: 'over' }>) => string | null;
  /** Is what is solved for known? */
  readonly isSolved: boolean;
}

/** A formula on one line, every name by its label: "migrants of the corridor × share who send". */
export function formulaInWords(tree: IdentityTree, words: Words): string {
  const name: Leaves['name'] = ({ kind, name: of }) => {
    const label = quantityPhrase(of, words);
    return kind === 'name' ? label : words.t(`quantities.formula.${kind}`, { name: label });
  };
  return formulaLine(tree, { name, over: () => null, isSolved: false }, words);
}

/** A formula on one line with names and sums as `leaves` print them. */
export function formulaLine(tree: IdentityTree, leaves: Leaves, words: Words): string {
  return new Line(leaves, words).print(tree, 0, true);
}

const INFIX: Partial<Record<FunctionName, string>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
  smaller: '<',
  larger: '>',
  smallerEq: '≤',
  largerEq: '≥',
  equal: '=',
  unequal: '≠',
};
const SPOKEN: ReadonlySet<FunctionName> = new Set([
  'exp',
  'log',
  'sqrt',
  'logistic',
  'normalCumulative',
  'normalQuantile',
]);

class Line {
  private readonly leaves: Leaves;
  private readonly words: Words;

  constructor(leaves: Leaves, words: Words) {
    this.leaves = leaves;
    this.words = words;
  }

  print(tree: IdentityTree, rank: number, logical = false): string {
    const { words } = this;
    switch (tree.kind) {
      case 'number':
        return plainNumber(tree.value, words);
      case 'name':
      case 'before':
      case 'without':
        return this.leaves.name(tree, logical);
      case 'over':
        return this.leaves.over(tree) ?? this.gathered(tree, rank);
      case 'solve': {
        const name = this.leaves.name({ kind: 'name', name: tree.name }, false);
        const [rising, level] = [this.print(tree.rising, 0), this.print(tree.level, 0)];
        return words.t(`quantities.formula.${this.leaves.isSolved ? 'solved' : 'solve'}`, { name, rising, level });
      }
      case 'call':
        return this.called(tree.name, tree.args, rank);
    }
  }

  private gathered({ how, set, of }: Extract<IdentityTree, { kind: 'over' }>, rank: number): string {
    const inside = this.print(of, RANKS.multiply, how !== 'sum');
    const line = this.words.t(`quantities.formula.${how}`, { set: setLabel(set, this.words), of: inside });
    return bracketed(line, RANKS.add, Math.max(rank, RANKS.or));
  }

  private called(name: FunctionName, args: readonly IdentityTree[], rank: number): string {
    const [a, b] = args as [IdentityTree, IdentityTree];
    const own = rankOf(name);
    if (name === 'unaryPlus' || (name === 'multiply' && isNearlyOne(b))) return this.print(a, rank);
    const sign = INFIX[name];
    if (sign !== undefined) {
      const right = name === 'subtract' || name === 'divide' ? own + 1 : own;
      return bracketed(`${this.print(a, own)} ${sign} ${this.print(b, right)}`, own, rank);
    }
    const [line, binds] = this.spoken(name, args);
    return bracketed(line, binds, rank);
  }

  /** What has no sign between its arguments, and how strongly the line binds. */
  private spoken(name: FunctionName, args: readonly IdentityTree[]): readonly [line: string, binds: number] {
    const [a, b, c] = args as [IdentityTree, IdentityTree, IdentityTree];
    const own = rankOf(name);
    const key = `quantities.formula.${name}`;
    if (name === 'pow') return [this.power(a, b), own];
    if (name === 'unaryMinus') return [`−${this.print(a, own)}`, own];
    if (name === 'if') return [this.chosen(a, b, c), own];
    if (name === 'not') return [this.words.t(key, { a: this.print(a, own, true) }), own];
    if (name === 'and' || name === 'or')
      return [this.words.t(key, { a: this.print(a, own, true), b: this.print(b, own, true) }), own];
    if (name === 'min' || name === 'max')
      return [this.words.t(key, { list: this.words.list(args.map((one) => this.print(one, RANKS.add))) }), RANKS.or];
    if (SPOKEN.has(name)) return [this.words.t(key, { a: this.print(a, RANKS.whole) }), RANKS.multiply];
    return [`${name}(${args.map((argument) => this.print(argument, 0)).join('; ')})`, RANKS.whole];
  }

  private power(base: IdentityTree, exponent: IdentityTree): string {
    const below = this.print(base, RANKS.whole);
    if (exponent.kind === 'number' && exponent.value === 2) return `${below}²`;
    return `${below} ^ ${this.print(exponent, RANKS.whole)}`;
  }

  private chosen(condition: IdentityTree, yes: IdentityTree, no: IdentityTree): string {
    const values = { yes: this.print(yes, RANKS.or), condition: this.print(condition, RANKS.or, true) };
    if (no.kind === 'number' && no.value === 0) return this.words.t('quantities.formula.ifShort', values);
    return this.words.t('quantities.formula.if', { ...values, no: this.print(no, RANKS.or) });
  }
}

/** A number of the text itself, in full: 0.000001 is not 0. */
export function plainNumber(value: number, words: Words): string {
  const decimals = /e-(\d+)$/.exec(value.toExponential())?.[1];
  return decimals === undefined || Number(decimals) < 3 ? words.number(value) : words.number(value, Number(decimals));
}

function bracketed(line: string, own: number, rank: number): string {
  return own < rank ? `(${line})` : line;
}
