import type { IdentityTree } from './identity-tree.ts';

/** Every name that an identity's tree uses; one that is used twice comes twice. */
export function namesIn(tree: IdentityTree): readonly string[] {
  switch (tree.kind) {
    case 'number':
      return [];
    case 'name':
    case 'before':
    case 'without':
      return [tree.name];
    case 'over':
      return namesIn(tree.of);
    case 'solve':
      return [...namesIn(tree.rising), ...namesIn(tree.level)];
    case 'call':
      return tree.args.flatMap(namesIn);
  }
}
