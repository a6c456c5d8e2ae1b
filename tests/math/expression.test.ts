import { describe, expect, it } from 'vitest';
import { compileExpression, FUNCTIONS, type Expression, type FunctionName } from '../../src/math/expression.ts';

const number = (value: number): Expression => ({ kind: 'number', value });
const variable = (name: string): Expression => ({ kind: 'variable', name });
const call = (name: FunctionName, ...args: readonly Expression[]): Expression => ({ kind: 'call', name, args });
const evaluate = (tree: Expression, x = 0, y = 0) => compileExpression(tree, ['x', 'y'])(Float64Array.of(x, y));

const VALUES: readonly (readonly [FunctionName, readonly number[], number])[] = [
  ['add', [2, 3], 5],
  ['subtract', [2, 3], -1],
  ['multiply', [2, 3], 6],
  ['divide', [3, 2], 1.5],
  ['pow', [2, 10], 1024],
  ['mod', [-7, 3], 2],
  ['unaryMinus', [4], -4],
  ['unaryPlus', [4], 4],
  ['smaller', [1, 2], 1],
  ['larger', [1, 2], 0],
  ['smallerEq', [2, 2], 1],
  ['largerEq', [1, 2], 0],
  ['equal', [2, 2], 1],
  ['unequal', [2, 2], 0],
  ['and', [1, 0], 0],
  ['or', [1, 0], 1],
  ['not', [0], 1],
  ['if', [1, 5, 7], 5],
  ['if', [0, 5, 7], 7],
  ['min', [3, 1, 2], 1],
  ['max', [3, 1, 2, 9], 9],
  ['abs', [-2], 2],
  ['exp', [0], 1],
  ['log', [1], 0],
  ['sqrt', [9], 3],
  ['round', [2.5], 3],
  ['floor', [-1.5], -2],
  ['ceil', [1.2], 2],
  ['logistic', [0], 0.5],
  ['normalCumulative', [0], 0.5],
  ['normalQuantile', [0.5], 0],
];

describe('formulas', () => {
  it.each(VALUES)('%s of %j is %f', (name, values, expected) => {
    expect(evaluate(call(name, ...values.map(number)))).toBe(expected);
  });

  it('have a value here for every function that they may call', () => {
    expect(new Set(VALUES.map(([name]) => name))).toEqual(new Set(Object.keys(FUNCTIONS)));
  });

  it('read their variables anew each time', () => {
    const tree = call(
      'if',
      call('larger', variable('x'), number(0.5)),
      number(2),
      call('multiply', variable('y'), number(3)),
    );
    expect([evaluate(tree, 0.6, 1), evaluate(tree, 0.5, 1), evaluate(tree, 0, 2)]).toEqual([2, 3, 6]);
  });

  it('that name an unknown variable are refused with what they may use', () => {
    expect(() => compileExpression(variable('z'), ['x', 'y'])).toThrow('may use x, y but names z');
  });
});
