import type {
  AccessorNode,
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
} from 'mathjs/number';
import { FUNCTIONS, type FunctionName } from '../math/expression.ts';
import type { Gathering, IdentityTree } from './identity-tree.ts';
import { parseMath } from './math-text.ts';

/**
 * The tree of an identity's text: arithmetic, names (`fund`, `guarantee.cover`), `sum(set, x)`, `any`, `all`,
 * `before(name)`, `without(name)` and `solve(name, x, y)`. Throws on anything else: the texts are the project's own.
 */
export function readIdentity(text: string): IdentityTree {
  return convert(parseMath(text));
}

function convert(node: MathNode): IdentityTree {
  switch (node.type) {
    case 'ConstantNode':
      return { kind: 'number', value: Number((node as ConstantNode).value) };
    case 'SymbolNode':
    case 'AccessorNode':
      return { kind: 'name', name: nameOf(node) };
    case 'ParenthesisNode':
      return convert((node as ParenthesisNode).content);
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as ConditionalNode;
      return callOf('if', [condition, trueExpr, falseExpr]);
    }
    case 'OperatorNode':
      return callOf((node as OperatorNode).fn, (node as OperatorNode).args);
    case 'FunctionNode':
      return ofFunction(node as FunctionNode);
    default:
      throw new Error(`an identity cannot hold a ${node.type}: ${node.toString()}`);
  }
}

function nameOf(node: MathNode): string {
  if (node.type === 'SymbolNode') return (node as SymbolNode).name;
  if (node.type === 'AccessorNode') {
    const { object, name } = node as AccessorNode;
    return `${nameOf(object)}.${name}`;
  }
  throw new Error(`a name was expected, not ${node.toString()}`);
}

function callOf(name: string, args: readonly MathNode[]): IdentityTree {
  if (!Object.hasOwn(FUNCTIONS, name)) throw new Error(`an identity cannot call ${name}`);
  return { kind: 'call', name: name as FunctionName, args: args.map(convert) };
}

const GATHERINGS: readonly string[] = ['sum', 'any', 'all'] satisfies Gathering[];

function ofFunction({ fn, args }: FunctionNode): IdentityTree {
  const name = nameOf(fn);
  const [first, second, third] = args;
  if (GATHERINGS.includes(name))
    return { kind: 'over', how: name as Gathering, set: nameOf(first!), of: convert(second!) };
  if (name === 'before' || name === 'without') return { kind: name, name: nameOf(first!) };
  if (name === 'solve')
    return { kind: 'solve', name: nameOf(first!), rising: convert(second!), level: convert(third!) };
  return callOf(name, args);
}
