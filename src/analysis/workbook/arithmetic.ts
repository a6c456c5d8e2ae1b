import type { FunctionName } from '../../math/expression.ts';
import { FUNCTIONS } from '../../math/expression.ts';
import { called, infix, isFixed, RANK, tokensOf, type Condition, type Formula, type Part } from './formula.ts';

type Make = (a: Part, b: Part, args: readonly Part[]) => Part;

/** Signs of arithmetic; what cannot move the result is left out. */
const OPERATIONS: Partial<Record<FunctionName, Make>> = {
  add: (a, b) => (a === 0 ? b : b === 0 ? a : hasInfinity([a, b]) ? Infinity : infix(a, '+', b, RANK.add)),
  subtract: (a, b) =>
    b === 0 ? a : a === Infinity ? Infinity : b === Infinity ? -Infinity : infix(a, '-', b, RANK.add),
  multiply: product,
  divide: (a, b) => (b === 1 ? a : b === Infinity ? 0 : a === Infinity ? Infinity : infix(a, '/', b, RANK.multiply)),
  pow: (a, b) => (b === 1 ? a : infix(a, '^', b, RANK.power)),
  unaryMinus: (a) => infix(0, '-', a, RANK.add),
  unaryPlus: (a) => a,
  min: (_a, _b, args) => extreme('min', args),
  max: (_a, _b, args) => extreme('max', args),
  round: (a) => called('INT', [infix(a, '+', 0.5, RANK.add)]),
  ceil: (a) => infix(0, '-', called('INT', [infix(0, '-', a, RANK.add)]), RANK.add),
  logistic: (a) => {
    const power = called('EXP', [infix(0, '-', a, RANK.add)]);
    return infix(1, '/', infix(1, '+', power, RANK.add), RANK.multiply);
  },
};

/** Arithmetic of which parts may be fixed: what is fixed altogether is worked out. */
export function arithmetic(name: FunctionName, args: readonly Part[]): Part {
  if (args.every(isFixed)) return fixed(name, args);
  const [a, b] = args as readonly [Part, Part];
  return OPERATIONS[name]?.(a, b, args) ?? named(name, args);
}

function fixed(name: FunctionName, args: readonly number[]): number {
  if (name === 'divide' && args[1] === 0) return NaN;
  const apply: (...values: readonly number[]) => number = FUNCTIONS[name];
  return apply(...args);
}

function hasInfinity(args: readonly Part[]): boolean {
  return args.some((arg) => arg === Infinity);
}

function product(a: Part, b: Part): Part {
  if (a === 0 || b === 0) return 0;
  if (a === 1) return b;
  if (b === 1) return a;
  return hasInfinity([a, b]) ? Infinity : infix(a, '*', b, RANK.multiply);
}

/** The smallest or largest; what is without limit limits nothing. */
function extreme(name: 'min' | 'max', args: readonly Part[]): Part {
  const moot = name === 'min' ? Infinity : -Infinity;
  const kept = args.filter((arg) => arg !== moot);
  const decided = kept.find((arg) => arg === -moot);
  if (decided !== undefined) return decided;
  return kept.length === 1 ? kept[0]! : called(name.toUpperCase(), kept);
}

const FUNCTION_NAMES: Partial<Record<FunctionName, string>> = {
  exp: 'EXP',
  log: 'LN',
  sqrt: 'SQRT',
  abs: 'ABS',
  mod: 'MOD',
  floor: 'INT',
  normalCumulative: 'NORMSDIST',
  normalQuantile: 'NORMSINV',
};

function named(name: FunctionName, args: readonly Part[]): Formula {
  const own = FUNCTION_NAMES[name];
  if (own === undefined) throw new Error(`a spreadsheet has no ${name}`);
  return called(own, args);
}

const SIGNS: Partial<Record<FunctionName, string>> = {
  smaller: '<',
  larger: '>',
  smallerEq: '<=',
  largerEq: '>=',
  equal: '=',
  unequal: '<>',
};

/** Does the function give a yes or a no? */
export function isComparison(name: FunctionName): boolean {
  return name in SIGNS;
}

/** A comparison; against something without limit it is decided. */
export function comparison(name: FunctionName, a: Part, b: Part): Condition {
  const isDecided = (isFixed(a) && isFixed(b)) || hasInfinity([a, b]);
  if (isDecided) return FUNCTIONS[name as 'smaller'](isFixed(a) ? a : 0, isFixed(b) ? b : 0) !== 0;
  return infix(a, SIGNS[name]!, b, RANK.compare);
}

/** All of them hold, or at least one. */
export function joined(how: 'and' | 'or', conditions: readonly Condition[]): Condition {
  const decides = how === 'or';
  if (conditions.some((condition) => condition === decides)) return decides;
  const open = conditions.filter((condition): condition is Formula => typeof condition !== 'boolean');
  if (open.length === 0) return !decides;
  return open.length === 1 ? open[0]! : called(how.toUpperCase(), open);
}

export function negated(condition: Condition): Condition {
  return typeof condition === 'boolean' ? !condition : called('NOT', [condition]);
}

export function chosen(condition: Condition, yes: () => Part, no: () => Part): Part {
  if (typeof condition === 'boolean') return condition ? yes() : no();
  const [then, otherwise] = [yes(), no()];
  return isFixed(then) && then === otherwise ? then : called('IF', [condition, then, otherwise]);
}

/** A yes or a no as 1 or 0. */
export function asNumber(condition: Condition): Part {
  if (typeof condition === 'boolean') return condition ? 1 : 0;
  return called('IF', [condition, 1, 0]);
}

/** A number as a yes or a no. */
export function asCondition(part: Part): Condition {
  return isFixed(part) ? part !== 0 : { tokens: [...tokensOf(part, RANK.add), '<>0'], rank: RANK.compare };
}
