import type { Texts } from './shape.ts';

/**
 * Nested texts as one level, keys joined by dots: `{ home: { title: 'x' } }` → `{ 'home.title': 'x' }`. Keys may hold
 * dots themselves (paths of the scenario file do); two texts under one key throw.
 */
export function flatten(texts: Texts, prefix = ''): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {};
  for (const [key, value] of Object.entries(texts)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const entries = typeof value === 'string' ? { [path]: value } : flatten(value, path);
    for (const [name, text] of Object.entries(entries)) {
      if (name in flat) throw new Error(`texts need one text per key but "${name}" has two`);
      flat[name] = text;
    }
  }
  return flat;
}
