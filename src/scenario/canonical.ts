import { findTerm } from './terms.ts';
import type { Scenario } from './types.ts';

/**
 * A scenario as one text: equal for equal scenarios however their files are written (order, defaults left out or not, `60 %`
 * or `0.6`), and different as soon as anything else differs. Fields that say what is taken when nothing is said are left
 * out, so that a field added to the format later changes no text.
 */
export function canonicalText(scenario: Scenario): string {
  return JSON.stringify(canonical(scenario, ''));
}

function canonical(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item, below(path, '*')));
  if (value === null || typeof value !== 'object') return value;
  // Of a formula the text counts: its tree is made from it.
  if ('formula' in value && 'tree' in value) return { formula: value.formula };
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, canonical(inner, below(path, key)), findTerm(below(path, key))?.default] as const)
    .filter(([, inner, usual]) => inner !== undefined && !isUsual(inner, usual))
    .map(([key, inner]) => [key, inner] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** What is taken when nothing is said; of groups and lists, none. A group without fields stays: it says that there is one. */
function isUsual(value: unknown, usual: unknown): boolean {
  return value === (usual ?? null) || (Array.isArray(value) && value.length === 0);
}
