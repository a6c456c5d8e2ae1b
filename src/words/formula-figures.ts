import type { Explanation, ExplanationNode, Rows } from '../analysis/explain/explanation.ts';
import { FUNCTIONS } from '../math/expression.ts';
import type { IdentityTree } from '../scenario/identity-tree.ts';
import type { Scenario } from '../scenario/types.ts';
import { bareFigureText, figureText } from './figure-text.ts';
import { isYesOrNo } from './formula-order.ts';
import { formulaLine, type Leaves } from './formula-words.ts';
import type { Words } from './types.ts';

type Nodes = Explanation['nodes'];

/**
 * An identity's line with this year's figures in the place of the names: "5,400 × 12 × $310 × 17.1 = $343,505,000". Of
 * cases only the one that holds here is shown. null for a leaf.
 */
export function filledIn(node: ExplanationNode, nodes: Nodes, scenario: Scenario, words: Words): string | null {
  if (node.tree === null) return null;
  const read = readerOf(node, nodes);
  const chosen = withoutCases(node.tree, read);
  // A case that passes a figure on unchanged says nothing new.
  if (chosen.kind !== 'over' && chosen.kind !== 'call' && chosen.kind !== 'solve') return null;
  const line = formulaLine(chosen, leavesOf(node, nodes, scenario, words), words);
  return `${line} = ${figureText(node, scenario, words)}`;
}

type Read = (tree: IdentityTree) => number | null;

/** What names and sums come to, as this answer holds them; null: not held, or undefined. */
function readerOf(node: ExplanationNode, nodes: Nodes): Read {
  const read: Read = (tree) => {
    switch (tree.kind) {
      case 'number':
        return tree.value;
      case 'name':
      case 'before':
      case 'without':
        return tree.name === 'noLimit' ? Infinity : (node.given[tree.name] ?? valueOf(partOf(node, tree, nodes)));
      case 'over':
        return rowsOf(node, tree)?.value ?? null;
      case 'solve':
        return node.name === tree.name ? node.value : null;
      case 'call': {
        const values = tree.args.map(read);
        if (tree.name === 'and' && values.includes(0)) return 0;
        if (values.some((value) => value === null)) return null;
        const apply: (...args: number[]) => number = FUNCTIONS[tree.name];
        return apply(...(values as number[]));
      }
    }
  };
  return read;
}

function valueOf(node: ExplanationNode | null): number | null {
  if (node === null) return null;
  return node.isUnlimited ? Infinity : node.value;
}

/** The figure that a name in an identity's text stands for. */
export function partOf(
  { parts }: ExplanationNode,
  { name, kind }: { readonly name: string; readonly kind: 'name' | 'before' | 'without' },
  nodes: Nodes,
): ExplanationNode | null {
  const reference = parts.find((part) => part.name === name && part.how === kind);
  return reference === undefined ? null : (nodes[reference.id] ?? null);
}

function rowsOf({ rows }: ExplanationNode, tree: Extract<IdentityTree, { kind: 'over' }>): Rows | null {
  const text = JSON.stringify(tree.of);
  return rows.find(({ set, how, of }) => set === tree.set && how === tree.how && JSON.stringify(of) === text) ?? null;
}

/** The tree with every condition decided that can be. */
function withoutCases(tree: IdentityTree, read: Read): IdentityTree {
  if (tree.kind === 'solve')
    return { ...tree, rising: withoutCases(tree.rising, read), level: withoutCases(tree.level, read) };
  if (tree.kind !== 'call') return tree;
  if (tree.name === 'if') {
    const [condition, yes, no] = tree.args as [IdentityTree, IdentityTree, IdentityTree];
    const holds = read(condition);
    if (holds !== null) return withoutCases(holds === 0 ? no : yes, read);
  }
  return { ...tree, args: tree.args.map((argument) => withoutCases(argument, read)) };
}

function leavesOf(node: ExplanationNode, nodes: Nodes, scenario: Scenario, words: Words): Leaves {
  return {
    isSolved: true,
    name: (tree, logical) => {
      if (tree.name === 'noLimit') return words.t('quantities.formula.unlimited');
      const given = node.given[tree.name];
      if (given !== undefined) return bareFigureText({ ...node, unit: 'money', value: given }, scenario, words);
      const own = tree.kind === 'name' && tree.name === node.name ? node : null;
      const part = partOf(node, tree, nodes) ?? own;
      if (part === null) return '…';
      if (!logical && isYesOrNo(tree.name) && part.value !== null) return String(part.value);
      return bareFigureText(part, scenario, words);
    },
    over: (tree) => {
      const rows = rowsOf(node, tree);
      return rows === null
        ? null
        : (addedUp(rows, node, nodes, scenario, words) ?? rowsText(rows, node, scenario, words));
    },
  };
}

/** More rows than these are counted and not written out. */
const MOST_WRITTEN = 6;

/** The few rows of a sum, one by one: "$1,052,000 + $280,000"; null where they are many, or not held. */
function addedUp(
  { how, ids }: Rows,
  node: ExplanationNode,
  nodes: Nodes,
  scenario: Scenario,
  words: Words,
): string | null {
  const held = ids.map((id) => nodes[id]).filter((row) => row !== undefined);
  if (how !== 'sum' || ids.length < 2 || ids.length > MOST_WRITTEN || held.length < ids.length) return null;
  const line = held
    .map((row) => {
      const isCount = row.unit === 'yesNo' && row.value !== null;
      return isCount ? String(row.value) : bareFigureText(row, scenario, words);
    })
    .join(' + ');
  return node.tree?.kind === 'over' ? line : `(${line})`;
}

/** "sum of 3 rows ($1,200,000)" */
function rowsText({ how, ids, folded, value }: Rows, node: ExplanationNode, scenario: Scenario, words: Words): string {
  const key = 'quantities.formula.';
  if (how === 'any') return words.t(`${key}${value === 0 ? 'anyNo' : 'anyYes'}`);
  if (how === 'all') return words.t(`${key}${value === 0 ? 'allNo' : 'allYes'}`);
  const count = ids.length + folded;
  const text = count === 0 ? words.t(`${key}rowsNone`) : words.t(`${key}rows`, { count });
  const isWhole = node.tree?.kind === 'over';
  if (isWhole || value === null) return text;
  const unit = node.unit === 'share' || node.unit === 'ratio' ? 'number' : node.unit;
  return words.t(`${key}rowsWorth`, { rows: text, value: bareFigureText({ ...node, value, unit }, scenario, words) });
}
