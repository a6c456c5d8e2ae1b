import { readNumberText } from './numbers.ts';
import { isGroup } from './raw.ts';

/** The central value of a raw quantity: sums and comparisons between fields are taken on it. `null` when it has none. */
export function centralOf(raw: unknown): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  if (typeof raw === 'string') {
    const read = readNumberText(raw, true);
    return read.ok ? read.value : null;
  }
  if (!isGroup(raw)) return null;
  if ('value' in raw) return plain(raw.value);
  if ('central' in raw) return plain(raw.central);
  if (Array.isArray(raw.normal)) return plain(raw.normal[0]);
  if (Array.isArray(raw.lognormal)) return plain(raw.lognormal[0]);
  if (Array.isArray(raw.uniform)) return mean(raw.uniform, () => 0.5);
  if (Array.isArray(raw.oneOf))
    return mean(
      raw.oneOf.map((pair: unknown) => (Array.isArray(pair) ? (pair[1] as unknown) : null)),
      weights(raw.oneOf),
    );
  return null;
}

function plain(raw: unknown): number | null {
  return typeof raw === 'object' ? null : centralOf(raw);
}

function weights(pairs: readonly unknown[]) {
  return (index: number) => plain((pairs[index] as readonly unknown[] | undefined)?.[0]) ?? Number.NaN;
}

function mean(values: readonly unknown[], weight: (index: number) => number): number | null {
  const total = values.reduce<number>((sum, value, index) => sum + (plain(value) ?? Number.NaN) * weight(index), 0);
  return Number.isFinite(total) ? total : null;
}
