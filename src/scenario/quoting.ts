import { at, isGroup } from './raw.ts';
import { problem } from './problems.ts';
import type { Problem } from './problem.ts';
import { findTerm } from './terms.ts';

/**
 * In `{ name: Plaza, church, sports ground }` YAML takes what follows the commas for keys without a value. Unknown keys
 * without a value that follow a text become one problem: the text needs quotes.
 */
export function mendQuoting(problems: readonly Problem[], raw: unknown): readonly Problem[] {
  const stray = new Map<string, string>();
  for (const { path, code } of problems) {
    const owner = code === 'unknown-key' ? textBefore(path, raw) : null;
    if (owner !== null) stray.set(path, owner);
  }
  const kept = problems.filter(({ path }) => !stray.has(path));
  const owners = [...new Set(stray.values())];
  return [
    ...kept,
    ...owners.map((owner) =>
      quoted(
        owner,
        [...stray].filter(([, of]) => of === owner).map(([path]) => path),
        raw,
      ),
    ),
  ];
}

/** The path of the text that the key at `path` belongs to: the nearest known key before it, when that is a text. */
function textBefore(path: string, raw: unknown): string | null {
  const parts = path.split('.');
  const key = parts.pop()!;
  const group = at(raw, ...parts);
  if (!isGroup(group) || group[key] !== null) return null;
  const keys = Object.keys(group);
  for (let index = keys.indexOf(key) - 1; index >= 0; index--) {
    const before = [...parts, keys[index]!].join('.');
    const term = findTerm(before);
    if (term !== undefined) return term.kind === 'text' && typeof group[keys[index]!] === 'string' ? before : null;
    if (group[keys[index]!] !== null) return null;
  }
  return null;
}

function quoted(owner: string, strays: readonly string[], raw: unknown): Problem {
  const words = [String(at(raw, ...owner.split('.'))), ...strays.map((path) => path.slice(path.lastIndexOf('.') + 1))];
  const text = words.join(', ');
  return problem(owner, 'not-text', text, { kind: 'text', detail: 'needs-quotes' }, `"${text}"`);
}
