import { nearest, problem } from './problems.ts';
import type { Problem } from './problem.ts';
import { at, idsAt, positionOf } from './raw.ts';
import { PROTOTYPE_KEYS } from './safe-tree.ts';
import { childrenAt, findGroup, findTerm, fullPath, ROOTS } from './terms.ts';
import type { Term } from './terms.ts';
import { QUANTITY_KEYS } from './quantity-keys.ts';

/** Where in a raw tree a path points: keys and positions, and the row it belongs to. */
export interface Place {
  readonly keys: readonly (string | number)[];
  /** `*` for items and keys. */
  readonly pattern: string;
  readonly term: Term | undefined;
  /** The key inside a quantity: `behaviour.beta.reason`. */
  readonly inside: string | null;
  /** The id of a list item that is not there yet. */
  readonly newId: string | null;
}

export type Located = { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly problem: Problem };

interface Step {
  readonly keys: readonly (string | number)[];
  readonly pattern: string;
}

/**
 * Finds a path (as in the file, items by id or by position from 0, a leading `scheme.` left out or not) in a raw tree.
 * A path that no row knows, or an item that is not in its list, is a problem with the nearest one that is.
 */
export function locate(raw: unknown, path: string): Located {
  const parts = fullPath(path);
  const sourced = parts[0] === 'sources' && parts.length > 1;
  if (sourced && !parts.some((part) => PROTOTYPE_KEYS.has(part)))
    return found({ keys: ['sources', parts.slice(1).join('.')], pattern: 'sources.*' });
  let step: Step = { keys: [], pattern: '' };
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const children = childrenAt(step.pattern);
    if (PROTOTYPE_KEYS.has(part)) {
      const list = findGroup(step.pattern)?.kind === 'list';
      return list ? unknownItem(raw, step, parts, index) : unknownPath(step, parts, index);
    }
    if (children.includes(part)) step = { keys: [...step.keys, part], pattern: below(step.pattern, part) };
    else if (children.includes('*')) {
      const item = itemAt(raw, step, part, last);
      if (item === null) return unknownItem(raw, step, parts, index);
      step = { keys: [...step.keys, item], pattern: below(step.pattern, '*') };
      if (last && item === part && isList(step.pattern)) return found(step, null, part);
    } else if (last && isQuantity(step.pattern) && QUANTITY_KEYS.includes(part)) return found(step, part);
    else return unknownPath(step, parts, index);
  }
  return found(step);
}

function found({ keys, pattern }: Step, inside: string | null = null, newId: string | null = null): Located {
  return { ok: true, place: { keys, pattern, term: findTerm(pattern), inside, newId } };
}

function below(pattern: string, name: string): string {
  return pattern === '' ? name : `${pattern}.${name}`;
}

/** Is the pattern, which ends in `*`, that of a list's item? */
function isList(pattern: string): boolean {
  return findGroup(pattern.slice(0, -2))?.kind === 'list';
}

function isQuantity(pattern: string): boolean {
  const kind = findTerm(pattern)?.kind;
  return kind === 'quantity' || kind === 'ratio';
}

/** The position of a list's item by id or position, the key of a record, a new id at the path's end; `null`: none. */
function itemAt(raw: unknown, { keys, pattern }: Step, part: string, last: boolean): string | number | null {
  const group = findGroup(pattern)!;
  if (group.kind === 'record') return part;
  const list: unknown = at(raw, ...keys);
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const byId = part === '' ? -1 : positionOf(items, part);
  if (byId >= 0) return byId;
  const { length } = items;
  if (/^\d{1,6}$/.test(part)) return Number(part) < length || (last && Number(part) === length) ? Number(part) : null;
  return last && group.hasIds ? part : null;
}

function unknownItem(raw: unknown, step: Step, parts: readonly string[], index: number): Located {
  const options = idsAt(raw, ...step.keys).filter((id) => id !== null);
  const near = nearest(parts[index]!, options);
  const suggestion = near === null ? null : [...parts.slice(0, index), near, ...parts.slice(index + 1)].join('.');
  const list = at(raw, ...step.keys);
  const max = Array.isArray(list) ? list.length - 1 : 0;
  const accepted = { kind: 'options', options: options.length > 0 ? options : [`0–${max}`] } as const;
  return { ok: false, problem: problem(parts.join('.'), 'unknown-reference', parts[index], accepted, suggestion) };
}

function unknownPath({ pattern }: Step, parts: readonly string[], index: number): Located {
  const options = childrenAt(pattern).filter((name) => name !== '*');
  const path = parts.join('.');
  const accepted = { kind: 'options', options } as const;
  return { ok: false, problem: problem(path, 'unknown-key', parts[index], accepted, likelyPath(path)) };
}

/** The path with each unknown name replaced by the nearest known one; `null` when one has none near. */
function likelyPath(path: string): string | null {
  const parts = path.split('.');
  const first = parts[0]!;
  const inScheme = !ROOTS.has(first) && nearest(first, ROOTS) === null ? nearest(first, childrenAt('scheme')) : null;
  const wanted = inScheme === null ? fullPath(path) : ['scheme', inScheme, ...parts.slice(1)];
  let pattern = '';
  const likely: string[] = [];
  for (const part of wanted) {
    const children = childrenAt(pattern);
    const any = children.includes('*');
    const name = any || children.includes(part) ? part : nearest(part, children);
    if (name === null || PROTOTYPE_KEYS.has(name)) return null;
    likely.push(name);
    pattern = below(pattern, any ? '*' : name);
  }
  return likely.join('.');
}
