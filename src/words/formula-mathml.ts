import type { FunctionName } from '../math/expression.ts';
import type { IdentityTree } from '../scenario/identity-tree.ts';
import { isNearlyOne, isYesOrNo, rankOf, RANKS } from './formula-order.ts';
import { formulaInWords, plainNumber } from './formula-words.ts';
import { inWords, runningLetter, symbolOf } from './formula-symbols.ts';
import { quantityPhrase } from './quantity-label.ts';
import type { Words } from './types.ts';

/**
 * An identity as MathML: what it gives on the left, how on the right. Its alternative text is the formula in words. Safe to
 * put into a page as it is: every name is escaped.
 */
export function identityMath(name: string, tree: IdentityTree, words: Words): string {
  const right = math(tree, words, { logical: isYesOrNo(name), rank: 0 });
  const alternative = `${quantityPhrase(name, words)} = ${formulaInWords(tree, words)}`;
  return `<math display="block" dir="ltr" alttext="${escape(alternative)}"><mrow>${nameMath(name)}<mo>=</mo>${right}</mrow></math>`;
}

interface Around {
  /** Does it answer yes or no? */
  readonly logical: boolean;
  /** How strongly what stands around binds; what binds less is put in brackets. */
  readonly rank: number;
}
const ARITHMETIC: Around = { logical: false, rank: 0 };
const LOGICAL: Around = { logical: true, rank: 0 };

function math(tree: IdentityTree, words: Words, around: Around): string {
  switch (tree.kind) {
    case 'number':
      return `<mn>${plainNumber(tree.value, words)}</mn>`;
    case 'name':
      return around.logical && isYesOrNo(tree.name) ? text(quantityPhrase(tree.name, words)) : nameMath(tree.name);
    case 'before':
      return nameMath(tree.name, 't−1');
    case 'without':
      return `<msup>${nameMath(tree.name)}${text(words.t('quantities.formula.mathWithout'))}</msup>`;
    case 'over':
      return bracketed(overMath(tree, words), around, RANKS.multiply);
    case 'solve':
      return row(
        nameMath(tree.name),
        text(` ${words.t('quantities.formula.mathSolve')} `),
        math(tree.rising, words, ARITHMETIC),
        '<mo>=</mo>',
        math(tree.level, words, ARITHMETIC),
      );
    case 'call':
      return callMath(tree.name, tree.args, words, around);
  }
}

const GATHERINGS = { sum: '∑', any: '∃', all: '∀' } as const;

function overMath({ how, set, of }: Extract<IdentityTree, { kind: 'over' }>, words: Words): string {
  const { letter, isWhole } = runningLetter(set);
  const below = isWhole ? identifier(letter) : row(identifier(letter), '<mo>:</mo>', identifier(inWords(set)));
  const inside = math(of, words, { logical: how !== 'sum', rank: how === 'sum' ? RANKS.multiply : RANKS.compare });
  return row(`<munder><mo movablelimits="false">${GATHERINGS[how]}</mo>${below}</munder>`, inside);
}

const INFIX: Partial<Record<FunctionName, string>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  smaller: '<',
  larger: '>',
  smallerEq: '≤',
  largerEq: '≥',
  equal: '=',
  unequal: '≠',
};
const NAMED: Partial<Record<FunctionName, string>> = {
  log: '<mi>ln</mi>',
  logistic: identifier('σ'),
  normalCumulative: identifier('Φ'),
  normalQuantile: `<msup>${identifier('Φ')}<mn>−1</mn></msup>`,
  abs: '<mi>abs</mi>',
  round: '<mi>round</mi>',
  floor: '<mi>floor</mi>',
  ceil: '<mi>ceil</mi>',
  mod: '<mi>mod</mi>',
  min: '<mi>min</mi>',
  max: '<mi>max</mi>',
};

function callMath(name: FunctionName, args: readonly IdentityTree[], words: Words, around: Around): string {
  const [a, b] = args as [IdentityTree, IdentityTree];
  const inner = (tree: IdentityTree, rank: number, logical = false) => math(tree, words, { logical, rank });
  const own = rankOf(name);
  if (name === 'multiply' && isNearlyOne(b)) return math(a, words, around);
  const sign = INFIX[name];
  if (sign !== undefined) {
    const right = name === 'subtract' ? own + 1 : own;
    return bracketed(row(inner(a, own), `<mo>${escape(sign)}</mo>`, inner(b, right)), around, own);
  }
  const special = SPECIAL[name];
  if (special !== undefined) {
    const inside = special({ args, words, around, own });
    return bracketed(inside, around, name === 'divide' ? RANKS.sign : own);
  }
  return row(NAMED[name] ?? `<mi>${name}</mi>`, list(args.map((argument) => inner(argument, 0))));
}

interface Called {
  readonly args: readonly IdentityTree[];
  readonly words: Words;
  readonly around: Around;
  readonly own: number;
}

/** One argument of a call, inside what binds as strongly as `rank`. */
function part({ args, words }: Called, at: number, rank: number, logical = false): string {
  return math(args[at]!, words, { logical, rank });
}

function joined(called: Called, key: string): string {
  const between = text(` ${called.words.t(key)} `);
  return row(part(called, 0, called.own, true), between, part(called, 1, called.own, true));
}

/** What is neither written between its arguments nor a name before them. */
const SPECIAL: Partial<Record<FunctionName, (called: Called) => string>> = {
  divide: (called) => `<mfrac>${part(called, 0, 0)}${part(called, 1, 0)}</mfrac>`,
  pow: (called) => `<msup>${part(called, 0, RANKS.power + 1)}${part(called, 1, 0)}</msup>`,
  exp: (called) => `<msup>${identifier('e')}${part(called, 0, 0)}</msup>`,
  sqrt: (called) => `<msqrt>${part(called, 0, 0)}</msqrt>`,
  unaryMinus: (called) => row('<mo form="prefix">−</mo>', part(called, 0, called.own)),
  unaryPlus: (called) => part(called, 0, called.around.rank),
  and: (called) => joined(called, 'quantities.formula.mathAnd'),
  or: (called) => joined(called, 'quantities.formula.mathOr'),
  not: (called) => row(text(`${called.words.t('quantities.formula.mathNot')} `), part(called, 0, called.own, true)),
  if: ({ args, words, around }) => casesMath(args, words, around.logical),
};

/**
 * `a ? b : (c ? d : e)` as lines: b if a, d if c, e otherwise. The line before them is drawn by the style sheet: a brace grows
 * with them only in fonts made for mathematics.
 */
function casesMath(args: readonly IdentityTree[], words: Words, logical: boolean): string {
  const lines: string[] = [];
  const line = (...cells: readonly string[]) => `<mtr>${cells.map((cell) => `<mtd>${cell}</mtd>`).join('')}</mtr>`;
  const value = (tree: IdentityTree) => math(tree, words, logical ? LOGICAL : ARITHMETIC);
  let rest: readonly IdentityTree[] = args;
  for (;;) {
    const [condition, yes, no] = rest as [IdentityTree, IdentityTree, IdentityTree];
    const when = row(text(`${words.t('quantities.formula.mathIf')} `), math(condition, words, LOGICAL));
    lines.push(line(value(yes), when));
    if (no.kind === 'call' && no.name === 'if') rest = no.args;
    else {
      lines.push(line(value(no), text(words.t('quantities.formula.mathElse'))));
      break;
    }
  }
  return `<mtable class="cases">${lines.join('')}</mtable>`;
}

function list(items: readonly string[]): string {
  return row('<mo fence="true">(</mo>', items.join('<mo separator="true">,</mo>'), '<mo fence="true">)</mo>');
}

function bracketed(inside: string, { rank }: Around, own: number): string {
  return own < rank ? row('<mo fence="true">(</mo>', inside, '<mo fence="true">)</mo>') : inside;
}

function nameMath(name: string, ...more: readonly string[]): string {
  const { letter, below } = symbolOf(name);
  const under = [...below, ...more];
  const own = identifier(letter);
  if (under.length === 0) return own;
  const parts = under.map((part) =>
    part === '0' || part === '1' || part === '2' ? `<mn>${part}</mn>` : identifier(part),
  );
  return `<msub>${own}${row(parts.join('<mo separator="true">,</mo>'))}</msub>`;
}

/**
 * A name or a letter. Letters are kept upright: browsers turn a single one into a character of the mathematical alphabet, which
 * fonts without mathematics do not have.
 */
function identifier(name: string): string {
  return name.length === 1 ? `<mi mathvariant="normal">${name}</mi>` : `<mi>${escape(name)}</mi>`;
}

function row(...parts: readonly string[]): string {
  return `<mrow>${parts.join('')}</mrow>`;
}

function text(content: string): string {
  return `<mtext>${escape(content).replaceAll(/^ | $/g, '&#160;')}</mtext>`;
}

function escape(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
