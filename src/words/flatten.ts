import type { Texts } from './shape.ts';

/**
 * Nested texts as one level, keys joined by dots: `{ home: { title: 'x' } }` → `{ 'home.title': 'x' }`. Keys may hold
 * dots themselves (paths of the scenario file do); two texts under one key throw.
 */
export function flatten(texts: Texts): Readonly<Record<string, string>> {
  const flat = new Map<string, string>();
  flattenInto(flat, texts, '');
  return Object.fromEntries(flat);
}

function flattenInto(flat: Map<string, string>, texts: Texts, prefix: string): void {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value !== 'string') flattenInto(flat, value, `${prefix}${key}.`);
    else if (flat.has(prefix + key)) throw new Error(`texts need one text per key but "${prefix + key}" has two`);
    else flat.set(prefix + key, value);
  }
}
