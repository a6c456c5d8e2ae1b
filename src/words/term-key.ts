import { flatten } from './flatten.ts';
import { terms } from './locales/en/terms.ts';

const SUFFIX = '.label';
const PATTERNS: readonly (readonly string[])[] = Object.keys(flatten(terms))
  .filter((key) => key.endsWith(SUFFIX))
  .map((key) => key.slice(0, -SUFFIX.length).split('.'));

/**
 * The pattern that a path of a scenario file follows: `corridors.california.migrants` → `corridors.*.migrants`. A named
 * field wins over `*`; a missing leading `scheme` is put back, as links leave it out. `null` when no field has the path.
 */
export function termKey(path: string): string | null {
  return bestPattern(path.split('.')) ?? bestPattern(['scheme', ...path.split('.')]);
}

function bestPattern(segments: readonly string[]): string | null {
  const fitting = PATTERNS.filter(
    (pattern) => pattern.length === segments.length && pattern.every((part, i) => part === '*' || part === segments[i]),
  );
  const stars = (pattern: readonly string[]): number => pattern.filter((part) => part === '*').length;
  return [...fitting].sort((a, b) => stars(a) - stars(b))[0]?.join('.') ?? null;
}
