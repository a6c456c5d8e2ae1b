import { PROVENANCE_KEYS } from '../../scenario/quantity-keys.ts';
import { isGroup } from '../../scenario/raw.ts';
import { findTerm } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';

/** A field, an item of a list or a whole instrument that is not the same in all designs. */
export interface InputDifference {
  /** As in the file, items by id: `scheme.matching.partners.state.ratio`. */
  readonly path: string;
  readonly kind: 'value' | 'item';
  /** One a design. Of an item: is it there? Of a value: the value as the typed scenario has it; what is not there is null. */
  readonly values: readonly InputValue[];
}
export type InputValue =
  /** `above`: what holds it is not there either, which is told by itself. */
  { readonly there: false; readonly above?: true } | { readonly there: true; readonly value: unknown };

/** The fields in which designs differ, and only these. What is only said about them (names, sources, notes) does not count. */
export function differingInputs(scenarios: readonly Scenario[]): readonly InputDifference[] {
  return walk('', scenarios.map(there));
}

const ABSENT: InputValue = { there: false };
const GONE_ABOVE: InputValue = { there: false, above: true };
const there = (value: unknown): InputValue => (value === undefined ? ABSENT : { there: true, value });

function walk(path: string, values: readonly InputValue[]): readonly InputDifference[] {
  const present = values.flatMap((one) => (one.there ? [one.value] : []));
  if (present.length < 2 && values.length === present.length) return [];
  if (new Set(values.map(signature)).size === 1) return [];
  if (isLeaf(path, present)) return [{ path, kind: 'value', values }];
  const gone = values.some((one) => (one.there ? one.value === null : one.above !== true));
  const partly = gone || present.length < values.length;
  const item: readonly InputDifference[] = gone ? [{ path, kind: 'item', values: values.map(isThere) }] : [];
  const keys = [...new Set(present.flatMap(keysOf))];
  const inside = keys.flatMap((key) => {
    const below = values.map((one) => (one.there && one.value !== null ? there(childAt(one.value, key)) : GONE_ABOVE));
    // What lies in something that only one design has is told by the item itself.
    const known = values.flatMap((one, at) => (one.there && one.value !== null ? [below[at]!] : []));
    if (partly && new Set(known.map(signature)).size <= 1) return [];
    return walk(path === '' ? key : `${path}.${key}`, below);
  });
  return [...item, ...inside];
}

const isThere = (one: InputValue): InputValue =>
  one.there && one.value !== null ? { there: true, value: true } : ABSENT;

/** A term of the table, or what has no fields of its own. */
function isLeaf(path: string, present: readonly unknown[]): boolean {
  if (path === '') return false;
  return findTerm(path) !== undefined || present.every((value) => typeof value !== 'object' || value === null);
}

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((item, at) => idOf(item) ?? String(at));
  return isGroup(value) ? Object.keys(value).filter((key) => key !== 'id' && !SAID.has(key)) : [];
}

function childAt(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).find((item, at) => (idOf(item) ?? String(at)) === key);
  return isGroup(value) ? value[key] : undefined;
}

function idOf(item: unknown): string | null {
  return isGroup(item) && typeof item['id'] === 'string' ? item['id'] : null;
}

/** The same text for what is the same input. */
function signature(one: InputValue): string {
  return one.there ? JSON.stringify(bare(one.value)) : 'absent';
}

const SAID = new Set<string>([...PROVENANCE_KEYS, 'sources', 'title', 'summary', 'name', 'practices', 'illustrative']);

/** Without what is only said about a figure; a number with a source is the number. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(bare);
    return items.every((item) => idOf(item) !== null) ? [...items].sort(byId) : items;
  }
  if (!isGroup(value)) return value;
  if ('formula' in value) return { formula: value['formula'] };
  const entries = Object.entries(value).filter(([key]) => !SAID.has(key));
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'value') return only[1];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, bare(inner)]));
}

function byId(one: unknown, other: unknown): number {
  return (idOf(one) ?? '') < (idOf(other) ?? '') ? -1 : 1;
}
