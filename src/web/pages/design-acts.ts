import { centralValue } from '../../math/distribution.ts';
import { fullPath } from '../../scenario/terms.ts';
import { locate } from '../../scenario/locate.ts';
import { getPath } from '../../scenario/overrides.ts';
import { at, idsAt, isGroup, itemsAt, type RawGroup } from '../../scenario/raw.ts';
import type { Shape } from '../../scenario/shape.ts';
import type { Scenario, Text } from '../../scenario/types.ts';
import { itemOf, type Section } from './design-sections.ts';
import { startOf } from './design-starts.ts';
import { withValue } from './design-raw.ts';

/** What a button of a step asks for. */
export type Act =
  { readonly kind: 'apply' | 'next' } | { readonly kind: 'add' | 'remove' | 'scale'; readonly at: string };

/** Reads `do` of a form: `add:vehicles`, `remove:matching.partners.state`, `scale:uses`; what is not known applies. */
export function readAct(text: unknown): Act {
  if (text === 'next') return { kind: 'next' };
  const found = typeof text === 'string' ? /^(add|remove|scale):([\w.*-]{1,200})$/.exec(text) : null;
  return found === null ? { kind: 'apply' } : { kind: found[1] as 'add' | 'remove' | 'scale', at: found[2] ?? '' };
}

/** What it is called until somebody names it: "New partner 3". */
export type NameNew = (section: Section, number: number) => Text;

/** A raw tree with a new item in a list, or with an instrument that was taken away: as the base file has it, else with start values. */
export function added(raw: unknown, section: Section, present: Scenario, base: unknown, nameNew: NameNew): unknown {
  const { path, shape } = section;
  if (shape === null) return raw;
  if (shape.kind === 'list') return withItem(raw, section, shape, present, nameNew);
  const before = getPath(base, path);
  return withValue(raw, fullPath(path), isGroup(before) ? before : startOf(shape, present));
}

type ListShape = Extract<Shape, { readonly kind: 'list' | 'record' }>;

function withItem(raw: unknown, section: Section, shape: ListShape, present: Scenario, nameNew: NameNew): unknown {
  const keys = fullPath(section.path);
  const items = itemsAt(raw, ...keys);
  const item = itemOf(shape);
  const like = items.at(-1);
  const started = (like === undefined ? startOf(item, present) : withoutShares(like, section.path)) as RawGroup;
  if (!shape.group.hasIds) return withValue(raw, keys, [...items, started]);
  const taken = new Set(items.map(({ id }) => id));
  const stem = STEMS[section.path] ?? 'item';
  const number = [...Array(items.length + 1).keys()]
    .map((index) => items.length + 1 + index)
    .find((one) => !taken.has(`${stem}-${one}`));
  const name = nameNew(section, number ?? items.length + 1);
  return withValue(raw, keys, [...items, { ...started, id: `${stem}-${number}`, name }]);
}

/** How ids of new items begin. */
const STEMS: Readonly<Record<string, string>> = {
  corridors: 'corridor',
  sectors: 'sector',
  vehicles: 'vehicle',
  'place.localities': 'locality',
  'matching.partners': 'partner',
  'council.seats': 'group',
};

/** A new item is like the last one, but takes nothing yet of what must add to one. */
function withoutShares(item: RawGroup, list: string): RawGroup {
  if (list === 'place.localities') return { ...item, diasporaShare: 0 };
  if (list === 'sectors') return { ...item, weight: 0, preference: 0, need: item['need'] ?? 0 };
  return item;
}

/**
 * A raw tree without an item or instrument, and without what elsewhere in it named the item; the shares that are left are made
 * to add to one again.
 */
export function removed(raw: unknown, path: string): unknown {
  const place = locate(raw, path);
  if (!place.ok || place.place.newId !== null) return raw;
  const { keys } = place.place;
  const key = keys.at(-1);
  if (typeof key !== 'number') return withValue(raw, keys, null);
  const holder = keys.slice(0, -1);
  const list = at(raw, ...holder);
  const id = at(raw, ...keys, 'id');
  const left = (Array.isArray(list) ? (list as readonly unknown[]) : []).filter((_, index) => index !== key);
  const without = withValue(raw, holder, left);
  const name = holder.join('.');
  if (name === 'sectors') return scaled(withoutSector(without, String(id)), ['sectors'], ['weight', 'preference']);
  if (name === 'place.localities') return scaled(without, holder, ['diasporaShare']);
  return name === 'scheme.vehicles' ? withoutReference(without, ['scheme', 'matching', 'vehicle'], id) : without;
}

function withoutReference(raw: unknown, keys: readonly string[], id: unknown): unknown {
  return at(raw, ...keys) === id ? withValue(raw, keys, null) : raw;
}

/** Vehicles lend to the others, voters want the others. */
function withoutSector(raw: unknown, id: string): unknown {
  const mixes = [
    ['scheme', 'vehicles'],
    ['scheme', 'council', 'seats'],
  ].flatMap((list) => itemsAt(raw, ...list).map((_, index) => [...list, index, 'sectors']));
  const emptied = mixes.reduce<unknown>((tree, keys) => withoutKey(tree, keys, id), raw);
  return withoutReference(emptied, ['scheme', 'enterprise', 'sector'], id);
}

function withoutKey(raw: unknown, keys: readonly (string | number)[], id: string): unknown {
  const record = at(raw, ...keys);
  if (!isGroup(record) || !(id in record)) return raw;
  const others = Object.entries(record).filter(([key]) => key !== id);
  // What lent to this sector alone lends to the first of the others, until somebody says otherwise.
  const left = others.length > 0 || keys[1] !== 'vehicles' ? others : [[firstSector(raw), 1] as const];
  const shares = keys[1] === 'vehicles' ? inProportion(left.map(([, share]) => share)) : null;
  return withValue(raw, keys, Object.fromEntries(left.map(([key, share], index) => [key, shares?.[index] ?? share])));
}

function firstSector(raw: unknown): string {
  const [first] = idsAt(raw, 'sectors');
  return first ?? '';
}

function scaled(raw: unknown, list: readonly (string | number)[], fields: readonly string[]): unknown {
  return fields.reduce((tree, field) => {
    const items = itemsAt(tree, ...list);
    const shares = inProportion(items.map((item) => item[field] ?? 0));
    return shares === null
      ? tree
      : withValue(
          tree,
          list,
          items.map((item, index) => ({ ...item, [field]: shares[index] })),
        );
  }, raw);
}

/** Plain shares made to add to one; `null` where one of them is uncertain or there is nothing to share. */
function inProportion(shares: readonly unknown[]): readonly number[] | null {
  const plain = shares.map((share) =>
    typeof share === 'number' ? share : isPlainGroup(share) ? centralValue(share) : NaN,
  );
  const sum = plain.reduce((total, share) => total + share, 0);
  return sum > 0 && Math.abs(sum - 1) > 1e-9 ? plain.map((share) => Number((share / sum).toPrecision(12))) : null;
}

function isPlainGroup(share: unknown): share is { readonly value: number } {
  return isGroup(share) && typeof share['value'] === 'number';
}
