import type { Expression } from '../../math/expression.ts';
import { readFormula } from '../../scenario/formula.ts';
import type { IdentityTree } from '../../scenario/identity-tree.ts';
import { formulaLine } from '../../words/formula-words.ts';
import type { Words } from '../../words/words.ts';

/** A ratio's formula as a room reads it: "3 × marginality of the place (0 to 1)"; what is no formula as it was written. */
export function formulaText(formula: string, words: Words): string {
  const read = readFormula(formula);
  if (!read.ok) return formula;
  const name = ({ name: of }: { readonly name: string }) => words.t(`wall.formula.${of}`);
  return formulaLine(named(read.tree), { name, over: () => null, isSolved: false }, words);
}

/** Formulas of scenarios and identities of the model are printed alike. */
function named(tree: Expression): IdentityTree {
  if (tree.kind === 'variable') return { kind: 'name', name: tree.name };
  return tree.kind === 'call' ? { ...tree, args: tree.args.map(named) } : tree;
}
