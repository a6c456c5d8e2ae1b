import * as math from 'mathjs';
import { expect } from 'vitest';
import type { Explanation, ExplanationNode, NodeKind } from '../../../src/analysis/explain/explanation.ts';
import { FUNCTIONS } from '../../../src/math/expression.ts';
import type { IdentityTree } from '../../../src/scenario/identity-tree.ts';

const LEAVES: readonly NodeKind[] = ['input', 'drawn', 'luck', 'lastYear'];
/** Functions of the model that mathjs lacks. */
const OWN = ['logistic', 'normalCumulative', 'normalQuantile'];

/**
 * Works out the root of an explanation anew from its leaves alone, with mathjs's arithmetic, as a reader would; fails where
 * a node does not follow from its parts, or where a leaf is none of the allowed kinds.
 */
export function recompute(explanation: Explanation): number {
  const known = new Map<string, number>();
  const valueOf = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const node = explanation.nodes[id];
    if (node === undefined) throw new Error(`${id} is named and not there`);
    const value = node.tree === null ? leafValue(node) : follow(node, valueOf);
    known.set(id, value);
    return value;
  };
  return valueOf(explanation.root);
}

const held = ({ value, isUnlimited }: ExplanationNode) => value ?? (isUnlimited ? Infinity : NaN);

function leafValue(node: ExplanationNode): number {
  expect(LEAVES, `${node.id} is a leaf`).toContain(node.kind);
  return held(node);
}

function follow(node: ExplanationNode, valueOf: (id: string) => number): number {
  const value = evaluate(node.tree!, node, valueOf, node.given);
  expect(near(value, held(node)), `${node.id}: parts give ${value}, it says ${String(node.value)}`).toBe(true);
  return value;
}

export function near(a: number, b: number): boolean {
  if (Object.is(a, b)) return true;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) + 1e-6;
}

type Locals = Readonly<Record<string, number>>;

function evaluate(tree: IdentityTree, node: ExplanationNode, valueOf: (id: string) => number, locals: Locals): number {
  const inner = (part: IdentityTree, given = locals) => evaluate(part, node, valueOf, given);
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'name':
    case 'before':
    case 'without': {
      if (tree.name === 'noLimit') return Infinity;
      if (tree.kind === 'name' && tree.name in locals) return locals[tree.name]!;
      const part = node.parts.find(({ name, how }) => name === tree.name && how === tree.kind);
      if (part === undefined) throw new Error(`${node.id} does not say what ${tree.name} is`);
      return valueOf(part.id);
    }
    case 'over': {
      const rows = node.rows.find(({ set, of }) => set === tree.set && JSON.stringify(of) === JSON.stringify(tree.of));
      const values = rows!.ids.map(valueOf);
      if (tree.how === 'sum') return values.reduce((sum, value) => sum + value, 0);
      return Number(tree.how === 'any' ? values.some(Boolean) : values.every(Boolean));
    }
    case 'solve':
      return solved(tree, node, inner);
    case 'call': {
      if (tree.name === 'if') return inner(inner(tree.args[0]!) ? tree.args[1]! : tree.args[2]!);
      const values = tree.args.map((part) => inner(part));
      if (tree.name === 'divide' && values[1] === 0) return NaN;
      const own: (...values: number[]) => number = FUNCTIONS[tree.name];
      if (OWN.includes(tree.name)) return own(...values);
      const apply = math[tree.name as 'add'] as unknown as (...values: number[]) => number | boolean;
      return Number(apply(...values));
    }
  }
}

/** What is solved for does solve it; the rows stand at the solution. */
function solved(
  tree: IdentityTree & { kind: 'solve' },
  node: ExplanationNode,
  inner: (part: IdentityTree, given?: Locals) => number,
): number {
  const solution = { [tree.name]: node.value! };
  expect(near(inner(tree.rising, solution), inner(tree.level)), `${node.id} solves its equation`).toBe(true);
  return node.value!;
}
