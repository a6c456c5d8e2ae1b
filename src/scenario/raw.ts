/** Small readers of a raw tree that may be wrong anywhere: what is not as expected is empty or `null`. */
export type RawGroup = Readonly<Record<string, unknown>>;

export function isGroup(raw: unknown): raw is RawGroup {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** The value at keys and positions, or `undefined`. */
export function at(raw: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string | number, unknown>)[key];
  }, raw);
}

/** The groups of a list; others are empty groups, so that positions stay. */
export function itemsAt(raw: unknown, ...keys: readonly (string | number)[]): readonly RawGroup[] {
  const list = at(raw, ...keys);
  return Array.isArray(list) ? list.map((item) => (isGroup(item) ? item : {})) : [];
}

/** The ids of a list's items, `null` where there is none. */
export function idsAt(raw: unknown, ...keys: readonly (string | number)[]): readonly (string | null)[] {
  return itemsAt(raw, ...keys).map(({ id }) => (typeof id === 'string' ? id : null));
}

/** Positions by id, of lists that were asked before: a region has thousands of places, each with figures to be looked up. */
const positions = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

/** The position of the first item with an id; -1 when there is none. A list that is given is never changed afterwards. */
export function positionOf(list: readonly unknown[], id: string): number {
  const known =
    positions.get(list) ??
    new Map(
      idsAt(list)
        .map((one, place) => [one ?? '', place] as const)
        .reverse(),
    );
  positions.set(list, known);
  return known.get(id) ?? -1;
}

/**
 * A path of positions with ids instead, where the item has one of its own: `corridors.0.migrants` →
 * `corridors.california.migrants`.
 */
export function pathOfIds(path: string, raw: unknown): string {
  let value = raw;
  const parts = path.split('.').map((part) => {
    const list = value;
    value = at(value, part);
    if (!Array.isArray(list) || !isGroup(value) || typeof value.id !== 'string') return part;
    const { id } = value;
    const first = positionOf(list, id);
    return String(first) === part && /^[\w-]+$/.test(id) && !/^\d+$/.test(id) ? id : part;
  });
  return parts.join('.');
}
