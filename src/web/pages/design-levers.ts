import { shortPath } from '../../scenario/link-path.ts';
import { at, isGroup } from '../../scenario/raw.ts';
import { scenarioShape, type Shape } from '../../scenario/shape.ts';
import type { Term } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import { idsOf } from './design-sections.ts';
import { leverText } from './design-lever-text.ts';

/** A scenario as it was written and as it was read. */
export interface Side {
  readonly raw: unknown;
  readonly scenario: Scenario;
}
export type Levers = Readonly<Record<string, string>>;

/**
 * The fewest levers that make `after` of `before`: short path → value as links write it. An item or instrument that is new
 * rides as one lever, one taken away as `null`; lists without ids and records with other keys ride whole.
 */
export function leversBetween(before: Side, after: Side): Levers {
  return Object.fromEntries(differences(scenarioShape(), '', [], before, after));
}

type Found = readonly (readonly [path: string, value: string])[];
type Keys = readonly (string | number)[];

/** Is a field (short path) among what the levers change, by itself or with what holds it? */
export function isMoved(path: string, levers: Levers): boolean {
  return Object.keys(levers).some(
    (lever) => path === lever || path.startsWith(`${lever}.`) || lever.startsWith(`${path}.`),
  );
}

function differences(shape: Shape, path: string, keys: Keys, before: Side, after: Side): Found {
  return between(
    shape,
    { path, before: at(before.scenario, ...keys), after: at(after.scenario, ...keys) },
    { keys, before, after },
  );
}

interface Pair {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}
/** What was written, to tell what stands in a file from what is taken from elsewhere in it. */
interface Written {
  readonly keys: Keys;
  readonly before: Side;
  readonly after: Side;
}

function between(shape: Shape, pair: Pair, written: Written): Found {
  const { path, before, after } = pair;
  if (same(before, after)) return [];
  if (shape.kind === 'term') return termDifference(shape.term, pair, written);
  if (shape.kind !== 'group') {
    return shape.kind === 'list' ? listDifferences(shape, pair, written) : recordDifferences(shape, pair, written);
  }
  if (!isGroup(before) || !isGroup(after)) return whole(shape, path, after);
  return Object.entries(shape.children).flatMap(([name, child]) =>
    between(child, inside(pair, name), { ...written, keys: [...written.keys, name] }),
  );
}

function inside({ path, before, after }: Pair, name: string | number): Pair {
  return { path: path === '' ? String(name) : `${path}.${name}`, before: at(before, name), after: at(after, name) };
}

const whole = (shape: Shape, path: string, after: unknown): Found => [
  [shortPath(path), leverText(compact(shape, after))],
];

/** A figure that follows from another field of the file is no lever of its own. */
function termDifference(term: Term, { path, after }: Pair, { keys, before: old, after: now }: Written): Found {
  const derived = typeof term.default === 'object' && term.default !== null;
  const silent = (side: Side) => (at(side.raw, ...keys) ?? null) === null;
  if (derived && silent(now)) return silent(old) ? [] : [[shortPath(path), 'null']];
  return [[shortPath(path), leverText(after)]];
}

type Holder = Extract<Shape, { readonly kind: 'list' | 'record' }>;

function listDifferences(shape: Holder, pair: Pair, written: Written): Found {
  const [old, now] = [listOf(pair.before), listOf(pair.after)];
  if (!shape.group.hasIds) {
    if (old.length !== now.length || shape.item.kind !== 'group') return whole(shape, pair.path, now);
    return now.flatMap((_, index) =>
      between(shape.item, inside(pair, index), { ...written, keys: [...written.keys, index] }),
    );
  }
  const [oldIds, nowIds] = [idsOf(old), idsOf(now)];
  const path = (id: string) => shortPath(`${pair.path}.${id}`);
  const gone: Found = oldIds.filter((id) => !nowIds.includes(id)).map((id) => [path(id), 'null']);
  return [
    ...gone,
    ...nowIds.flatMap((id, index): Found => {
      const before = oldIds.indexOf(id);
      if (before < 0) {
        const item = { ...(compact(shape.item, now[index]) as object), id: undefined };
        return [[path(id), leverText(item)]];
      }
      const inner = { path: `${pair.path}.${id}`, before: old[before], after: now[index] };
      return between(shape.item, inner, moved(written, before, index));
    }),
  ];
}

/** Items keep their id and may have another position: what was written is looked up by the position of each side. */
function moved({ keys, before, after }: Written, old: number, now: number): Written {
  const item = (side: Side, index: number): Side => ({ ...side, raw: at(side.raw, ...keys, index) });
  return { keys: [], before: item(before, old), after: item(after, now) };
}

/** With other keys the record is written anew: a key that is gone cannot be said alone. */
function recordDifferences(shape: Holder, pair: Pair, written: Written): Found {
  const keysOf = (value: unknown) => Object.keys(isGroup(value) ? value : {});
  const gone = keysOf(pair.before).some((key) => !keysOf(pair.after).includes(key));
  if (gone) return whole(shape, pair.path, pair.after);
  return keysOf(pair.after).flatMap((key) =>
    between(shape.item, inside(pair, key), { ...written, keys: [...written.keys, key] }),
  );
}

/** Without what is taken anyway when nothing is said. */
function compact(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'list') return listOf(value).map((item) => compact(shape.item, item));
  if (shape.kind !== 'group' || !isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(shape.children).flatMap(([name, child]): [string, unknown][] => {
      const inner = value[name];
      const usual = child.kind === 'term' ? child.term.default : child.group.missing === 'none' ? null : undefined;
      const empty = child.kind === 'list' && listOf(inner).length === 0 && child.group.missing === 'empty';
      return inner === undefined || inner === usual || empty ? [] : [[name, compact(child, inner)]];
    }),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
