import { problem } from './problems.ts';
import type { Problem } from './problem.ts';

/** Keys that reach into an object's prototype: never accepted as names. */
export const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A scenario is five levels deep, a formula's tree in a stored one up to 130 more. */
const DEEPEST = 200;
const MOST_NODES = 400_000;
const MOST_KEYS = 5_000;

/**
 * A copy of a raw tree made of plain objects, lists and scalars only, with what must not pass named. Too deep or too big
 * a tree is one problem and no copy.
 */
export function safeTree(raw: unknown): { readonly tree: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const count = { nodes: 0 };
  try {
    return { tree: copy(raw, '', 0, problems, count), problems };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return {
      tree: null,
      problems: [problem('', 'too-large', null, { kind: 'size', max: error.most, detail: error.message })],
    };
  }
}

class TooLarge extends Error {
  readonly most: number;
  constructor(what: string, most: number) {
    super(what);
    this.most = most;
  }
}

function copy(raw: unknown, path: string, depth: number, problems: Problem[], count: { nodes: number }): unknown {
  count.nodes += 1;
  if (depth > DEEPEST) throw new TooLarge('levels', DEEPEST);
  if (count.nodes > MOST_NODES) throw new TooLarge('values', MOST_NODES);
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (Array.isArray(raw)) return raw.map((item, index) => copy(item, below(index), depth + 1, problems, count));
  if (typeof raw === 'object' && raw !== null) {
    const entries: [string, unknown][] = [];
    if (Object.keys(raw).length > MOST_KEYS) throw new TooLarge('values', MOST_KEYS);
    for (const [key, value] of Object.entries(raw)) {
      if (PROTOTYPE_KEYS.has(key)) problems.push(problem(below(key), 'unknown-key', key, { kind: 'none' }));
      else entries.push([key, copy(value, below(key), depth + 1, problems, count)]);
    }
    return Object.fromEntries(entries);
  }
  // Whatever else a caller may hand in (functions, symbols, big integers) is shown as text and refused by its field.
  const scalar = raw === null || raw === undefined || ['string', 'number', 'boolean'].includes(typeof raw);
  return scalar ? raw : (raw as symbol | bigint).toString();
}
