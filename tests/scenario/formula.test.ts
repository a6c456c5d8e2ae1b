import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../src/math/expression.ts';
import { FORMULA_VARIABLES, readFormula } from '../../src/scenario/formula.ts';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import { codesWith, exampleTree, problemsWith } from './example.ts';

/** marginality 0.5, weight 0.2, unmet 0.8, value 1,000,000, year 2030. */
const VALUES = new Float64Array([0.5, 0.2, 0.8, 1_000_000, 2030]);

function value(text: string): number {
  const read = readFormula(text);
  if (!read.ok) throw new Error(read.detail);
  return compileExpression(read.tree, FORMULA_VARIABLES)(VALUES);
}

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['-2^2', -4],
    ['2^3^2', 512],
    ['10 - 4 - 3', 3],
    ['1 + marginality', 1.5],
    ['min(2, max(0, 3 - value / 500000))', 1],
    ['marginality > 0.4 ? 2 : 1', 2],
    ['marginality > 0.9 ? 2 : 1', 1],
    ['0.4 < marginality < 0.6 ? 3 : 1', 3],
    ['0.6 < marginality < 0.9 ? 3 : 1', 1],
    ['year >= 2030 and weight != 0 ? 1.5 : 1', 1.5],
    ['not (unmet == 0.8)', 0],
    ['8 mod 3', 2],
    ['8 % 3', 2],
    ['1e3 / 1.5E3', 1000 / 1500],
    ['round(2.5) + floor(1.9) + ceil(0.1) + abs(-1)', 6],
    ['exp(0) + log(1) + sqrt(4)', 3],
  ])('%s is computed', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  it.each(
    [
      'ones(1e5,1e5)',
      '1:1e8',
      'kron(ones(300,300),ones(300,300))',
      'setPowerset(1:25)',
      'resize([1],[1e5,1e5])',
      'zeros(2)',
      'eigs(random([150,150]))',
      "rationalize('(x+1)^40')",
      'bigint(9)^bigint(99999999)',
      'nthRoots(1,1e7)',
      'f(n)=n<2?1:f(n-1)+f(n-2);f(60)',
      'config({number:"BigNumber"})',
      "createUnit('foo')",
      'format(1/3,1e9)',
      'A=[];A[1e8]=1',
      'import("x")',
      'parse("1")',
      'evaluate("1")',
      'x.constructor',
      'cos.constructor("a")()',
      '"a".constructor',
      'weight.constructor',
      'max.constructor("return 1")()',
      'value.max(1)',
      '1_000',
      '2 x',
      '2weight',
      '2(3)',
      'a×b',
      '1e400',
      'i',
      'e',
      'pi',
      'true',
      'null',
      '"text"',
      '',
      '   ',
      '5%',
      '3!',
      "weight'",
      '1;2',
      '1\n2',
      '[1,2]',
      '{a: 1}',
      'weight = 3',
      'f(x) = x',
      'x',
      'min()',
      'sqrt(1, 2)',
      'if(1, 2, 3)',
      'add(1, 2)',
      '1 to 2',
      '1 in 2',
      '3 | 4',
      '~3',
      '1 .* 2',
      'cos(1)',
      'random()',
      '('.repeat(1000),
      '((((',
      '1 +',
      'weight weight',
      '__proto__',
      'toString',
      'hasOwnProperty(1)',
      '1 cm',
      `${'1+'.repeat(999)}1`,
      '-'.repeat(1900) + '1',
      'a'.repeat(2001),
    ].map((text) => [text.slice(0, 40), text]),
  )('%s is refused', (_, text) => {
    expect(readFormula(text).ok).toBe(false);
  });

  it('of many parts is refused though it is not deep', () => {
    const balanced = (levels: number): string =>
      levels === 0 ? '1' : `(${balanced(levels - 1)}+${balanced(levels - 1)})`;
    expect(readFormula(balanced(6)).ok).toBe(true);
    expect(readFormula(balanced(8))).toEqual({ ok: false, detail: 'more than 500 parts' });
  });

  it('names what it refuses', () => {
    expect(readFormula('ones(3)')).toEqual({ ok: false, detail: 'function ones' });
    expect(readFormula('weigth + 1')).toEqual({ ok: false, detail: 'name weigth' });
    expect(readFormula('x = 3')).toEqual({ ok: false, detail: 'AssignmentNode' });
    expect(readFormula('[1]')).toEqual({ ok: false, detail: 'ArrayNode' });
  });

  it('never throws, and what passes computes', () => {
    const piece = fc.constantFrom(
      '1',
      '2.5',
      'marginality',
      'value',
      '+',
      '-',
      '*',
      '/',
      '^',
      '(',
      ')',
      'min(',
      ',',
      '<',
      '?',
      ':',
      ' and ',
      '%',
      '!',
      'x',
      '=',
      '[',
      ']',
      ';',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
        ),
        (text) => {
          const read = readFormula(text);
          if (read.ok) expect(typeof compileExpression(read.tree, FORMULA_VARIABLES)(VALUES)).toBe('number');
        },
      ),
    );
  });
});

describe('a ratio', () => {
  const ratio = 'matching.partners.state.ratio';
  it('may be a formula, a number, a number as text or an uncertain number', () => {
    for (const given of [
      '1 + marginality',
      '2',
      '"2"',
      '50 %',
      '{low: 0.5, central: 1, high: 2}',
      '{formula: "min(2, 1 + weight)"}',
      '{formula: "2"}',
    ]) {
      expect(codesWith(`${ratio}=${given}`)).toEqual([]);
    }
  });

  it('may be called as schemes are: 3x1', () => {
    for (const [given, meant] of [
      ['3x1', 3],
      ['1,5 × 1', 1.5],
      ['0.5X1', 0.5],
    ] as const) {
      const read = parseTree(applyOverrides(exampleTree, [{ path: ratio, value: given }]).raw);
      expect(read.ok && read.scenario.scheme.matching?.partners.find(({ id }) => id === 'state')?.ratio).toBe(meant);
    }
    expect(codesWith(`${ratio}=30x1`)).toEqual([`scheme.${ratio} out-of-range`]);
    expect(codesWith(`${ratio}=3x2`)).toEqual([`scheme.${ratio} bad-formula`]);
  });

  it('is refused with the name that was perhaps meant', () => {
    expect(problemsWith(`${ratio}=1 + marginalty`)).toMatchObject([
      { path: `scheme.${ratio}`, code: 'bad-formula', suggestion: 'marginality' },
    ]);
    expect(codesWith(`${ratio}=11`)).toEqual([`scheme.${ratio} out-of-range`]);
  });
});

describe('a formula that gives no number', () => {
  it.each([
    ['0/0', 'no-number'],
    ['sqrt(-1)', 'no-number'],
    ['log(marginality - 0.5)', 'no-number marginality=0.15'],
    ['(unmet - 1)^0.5', 'no-number unmet=0'],
    ['0 * log(unmet)', 'no-number unmet=0'],
    ['sqrt(2030 - year)', 'no-number year=2035'],
  ])('for some project of this scenario is refused: %s', (text, detail) => {
    expect(problemsWith(`matching.partners.state.ratio=${text}`)).toMatchObject([
      { path: 'scheme.matching.partners.state.ratio', code: 'bad-formula', given: text, accepted: { detail } },
    ]);
  });

  it.each(['1 / unmet', 'log(marginality)', 'exp(value)', 'sqrt(marginality) + year', 'weight - 5'])(
    'is not one that is only beyond the bounds: %s',
    (text) => {
      expect(codesWith(`matching.partners.state.ratio=${text}`)).toEqual([]);
    },
  );

  it('is found at once among three thousand localities', () => {
    const localities = Array.from({ length: 3_000 }, (_, index) => ({
      id: `m${index}`,
      population: 1_000,
      marginality: index / 3_000,
      diasporaShare: 1 / 3_000,
    }));
    const ratio = 'log(marginality + weight + unmet + value + year - 2026)';
    const { raw } = applyOverrides(exampleTree, [{ path: 'matching.partners.state.ratio', value: ratio }]);
    const large = { ...(raw as { place: object }), place: { ...(raw as { place: object }).place, localities } };
    expect(parseTree(large).ok).toBe(true);
  });
});
