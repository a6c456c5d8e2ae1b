import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  RelationalNode,
  SymbolNode,
} from 'mathjs/number';
import { FUNCTIONS } from '../math/expression.ts';
import type { Expression, FunctionName } from '../math/expression.ts';
import { FORMULA_VARIABLES } from './formula-variables.ts';
import { parseMath } from './math-text.ts';

export { FORMULA_VARIABLES };

/** Functions a user may write by name; the others of FUNCTIONS are what operators become. */
export const FORMULA_FUNCTIONS = ['min', 'max', 'abs', 'exp', 'log', 'sqrt', 'round', 'floor', 'ceil'] as const;

/** How many values each function takes. */
const ARITY: Readonly<Record<(typeof FORMULA_FUNCTIONS)[number], readonly [least: number, most: number]>> = {
  min: [1, 20],
  max: [1, 20],
  abs: [1, 1],
  exp: [1, 1],
  log: [1, 1],
  sqrt: [1, 1],
  round: [1, 1],
  floor: [1, 1],
  ceil: [1, 1],
};
const OPERATORS: ReadonlySet<string> = new Set([
  'add',
  'subtract',
  'multiply',
  'divide',
  'pow',
  'mod',
  'unaryMinus',
  'unaryPlus',
  'smaller',
  'larger',
  'smallerEq',
  'largerEq',
  'equal',
  'unequal',
  'and',
  'or',
  'not',
] satisfies FunctionName[]);

const LONGEST = 2_000;
const DEEPEST = 64;
const MOST_NODES = 500;

export type ReadFormula =
  | { readonly ok: true; readonly tree: Expression }
  /** `detail` names what is refused: `name x`, `function eval`, `too long`, `AssignmentNode`, a syntax error's place. */
  | { readonly ok: false; readonly detail: string };

/** `1 + 5%` is 1.05 to mathjs and 1.05 or 0.06 to readers; between two values `%` is the remainder. */
const PERCENT = /%\s*($|[-+*/^),<>=!?:])/;

class Refused extends Error {}

/**
 * A formula's text as a plain tree, or what in it is refused. Only numbers, the variables above, arithmetic, comparisons,
 * `condition ? a : b` and the functions above pass: nothing is ever evaluated by mathjs itself.
 */
export function readFormula(text: string): ReadFormula {
  if (text.length > LONGEST) return { ok: false, detail: `longer than ${LONGEST} characters` };
  if (text.trim() === '') return { ok: false, detail: 'empty' };
  if (PERCENT.test(text)) return { ok: false, detail: 'percent sign' };
  try {
    const count = { nodes: 0 };
    return { ok: true, tree: convert(parseMath(text), 0, count) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, detail: error.message };
    if (error instanceof RangeError) return { ok: false, detail: 'nested too deeply' };
    return { ok: false, detail: error instanceof SyntaxError ? `syntax: ${error.message.slice(0, 80)}` : 'syntax' };
  }
}

function convert(node: MathNode, depth: number, count: { nodes: number }): Expression {
  count.nodes += 1;
  if (depth > DEEPEST) throw new Refused('nested too deeply');
  if (count.nodes > MOST_NODES) throw new Refused(`more than ${MOST_NODES} parts`);
  const inner = (child: MathNode) => convert(child, depth + 1, count);
  switch (node.type) {
    case 'ConstantNode':
      return constant((node as ConstantNode).value);
    case 'SymbolNode':
      return variable((node as SymbolNode).name);
    case 'ParenthesisNode':
      return inner((node as ParenthesisNode).content);
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as ConditionalNode;
      return { kind: 'call', name: 'if', args: [inner(condition), inner(trueExpr), inner(falseExpr)] };
    }
    case 'RelationalNode':
      return chain(node as RelationalNode, inner);
    case 'OperatorNode':
      return operator(node as OperatorNode, inner);
    case 'FunctionNode':
      return call(node as FunctionNode, inner);
    default:
      throw new Refused(node.type);
  }
}

function constant(value: unknown): Expression {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refused(`value ${String(value).slice(0, 40)}`);
  return { kind: 'number', value };
}

function variable(name: string): Expression {
  if (!(FORMULA_VARIABLES as readonly string[]).includes(name)) throw new Refused(`name ${name.slice(0, 40)}`);
  return { kind: 'variable', name };
}

function operator(node: OperatorNode, inner: (child: MathNode) => Expression): Expression {
  const name: string = node.fn;
  // `2 x` and `1_000` multiply without a sign: mostly a slip.
  if (!OPERATORS.has(name)) throw new Refused(`operator ${String(node.op)}`);
  if (node.implicit) throw new Refused('missing operator');
  return { kind: 'call', name: name as FunctionName, args: node.args.map(inner) };
}

/** `a < b < c` is `a < b and b < c`. */
function chain(node: RelationalNode, inner: (child: MathNode) => Expression): Expression {
  const conditionals = node.conditionals as readonly string[];
  const parts = node.params.slice(1).map((right, index): Expression => {
    const name = conditionals[index] ?? '';
    if (!OPERATORS.has(name)) throw new Refused(`operator ${name}`);
    return { kind: 'call', name: name as FunctionName, args: [inner(node.params[index]!), inner(right)] };
  });
  return parts.reduce((left, right) => ({ kind: 'call', name: 'and', args: [left, right] }));
}

function call(node: FunctionNode, inner: (child: MathNode) => Expression): Expression {
  const callee = node.fn as unknown as MathNode & { isSymbolNode?: boolean; name?: string };
  if (callee.isSymbolNode !== true) throw new Refused('a call of something that is not a function name');
  const name = callee.name ?? '';
  const known = FORMULA_FUNCTIONS.find((candidate) => candidate === name);
  if (known === undefined || !Object.hasOwn(FUNCTIONS, known)) throw new Refused(`function ${name.slice(0, 40)}`);
  const [least, most] = ARITY[known];
  if (node.args.length < least || node.args.length > most) throw new Refused(`function ${known}: number of values`);
  return { kind: 'call', name: known, args: node.args.map(inner) };
}
