import { IDENTITIES } from '../../src/model/identities/index.ts';
import { readIdentity } from '../../src/scenario/identity-text.ts';
import type { IdentityTree } from '../../src/scenario/identity-tree.ts';

function inside(tree: IdentityTree): readonly IdentityTree[] {
  if (tree.kind === 'call') return [tree, ...tree.args.flatMap(inside)];
  if (tree.kind === 'over') return [tree, ...inside(tree.of)];
  if (tree.kind === 'solve') return [tree, ...inside(tree.rising), ...inside(tree.level)];
  return [tree];
}

/** Every identity's tree, with that of its first year. */
export const TREES: readonly (readonly [name: string, tree: IdentityTree])[] = [...IDENTITIES].flatMap(
  ([name, { text, start }]) =>
    [text, ...(start === undefined ? [] : [start])].map((one) => [name, readIdentity(one)] as const),
);

const parts = TREES.flatMap(([, tree]) => inside(tree));

/** Every name that some identity defines or uses. */
export const NAMES: readonly string[] = [
  ...new Set([
    ...IDENTITIES.keys(),
    ...parts.flatMap((part) =>
      part.kind === 'name' || part.kind === 'before' || part.kind === 'without' ? [part.name] : [],
    ),
  ]),
];

export const SETS: readonly string[] = [...new Set(parts.flatMap((part) => (part.kind === 'over' ? [part.set] : [])))];
