import { logistic } from './logistic.ts';
import { normalCumulative, normalQuantile } from './normal.ts';

/** A formula as a plain tree: made by scenario/formula.ts from text, evaluated here, safe to send to a browser. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

/** Everything a formula may call; operators are calls too (`add`, `smaller` …). Booleans are 0 and 1. */
export const FUNCTIONS = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => a / b,
  pow: (a: number, b: number) => a ** b,
  mod: (a: number, b: number) => a - b * Math.floor(a / b),
  unaryMinus: (a: number) => -a,
  unaryPlus: (a: number) => a,
  smaller: (a: number, b: number) => (a < b ? 1 : 0),
  larger: (a: number, b: number) => (a > b ? 1 : 0),
  smallerEq: (a: number, b: number) => (a <= b ? 1 : 0),
  largerEq: (a: number, b: number) => (a >= b ? 1 : 0),
  equal: (a: number, b: number) => (a === b ? 1 : 0),
  unequal: (a: number, b: number) => (a !== b ? 1 : 0),
  and: (a: number, b: number) => (a !== 0 && b !== 0 ? 1 : 0),
  or: (a: number, b: number) => (a !== 0 || b !== 0 ? 1 : 0),
  not: (a: number) => (a === 0 ? 1 : 0),
  if: (condition: number, yes: number, no: number) => (condition !== 0 ? yes : no),
  min: (...values: number[]) => Math.min(...values),
  max: (...values: number[]) => Math.max(...values),
  abs: (a: number) => Math.abs(a),
  exp: (a: number) => Math.exp(a),
  log: (a: number) => Math.log(a),
  sqrt: (a: number) => Math.sqrt(a),
  round: (a: number) => Math.round(a),
  floor: (a: number) => Math.floor(a),
  ceil: (a: number) => Math.ceil(a),
  logistic: (a: number) => logistic(a),
  normalCumulative: (a: number) => normalCumulative(a),
  normalQuantile: (a: number) => normalQuantile(a),
} as const;

export type FunctionName = keyof typeof FUNCTIONS;

/** A formula made ready to run: `values[i]` is the value of `variables[i]`. */
export type Evaluate = (values: Float64Array) => number;

/** Turns a tree into a closure. Throws when the tree names a variable that is not in `variables`. */
export function compileExpression(tree: Expression, variables: readonly string[]): Evaluate {
  if (tree.kind === 'number') {
    const { value } = tree;
    return () => value;
  }
  if (tree.kind === 'variable') {
    const at = variables.indexOf(tree.name);
    if (at < 0) throw new Error(`a formula may use ${variables.join(', ')} but names ${tree.name}`);
    return (values) => values[at]!;
  }
  const [a, b, ...more] = tree.args.map((argument) => compileExpression(argument, variables));
  const apply: (...values: number[]) => number = FUNCTIONS[tree.name];
  if (a === undefined) return () => apply();
  if (b === undefined) return (values) => apply(a(values));
  if (more.length === 0) return (values) => apply(a(values), b(values));
  return (values) => apply(a(values), b(values), ...more.map((argument) => argument(values)));
}
