import { isGroup } from '../../scenario/raw.ts';

/** A copy of a raw tree with a value at keys and positions; groups on the way are made. What is handed in stays as it is. */
export function withValue(raw: unknown, keys: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(raw) ? (raw as readonly unknown[]) : [];
    return list.map((item, index) => (index === key ? withValue(item, rest, value) : item));
  }
  const group = isGroup(raw) ? raw : {};
  return { ...group, [key]: withValue(group[key], rest, value) };
}
