/** How much is kept at once. */
export interface CacheBounds {
  readonly entries: number;
  readonly bytes: number;
}

export interface Cache<Value> {
  /** A value that is kept; it then counts as the one used last. */
  get(key: string): Value | undefined;
  /** Keeps a value and lets go of those used longest ago until the bounds hold; the newest stays whatever its size. */
  keep(key: string, value: Value, bytes: number): void;
  readonly entries: number;
  readonly bytes: number;
}

/** Values by key, bounded by number and by size. */
export function createCache<Value>(bounds: CacheBounds): Cache<Value> {
  // A map remembers the order of its keys: the first one is the one used longest ago.
  const kept = new Map<string, { readonly value: Value; readonly bytes: number }>();
  let bytes = 0;
  const drop = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    keep: (key, value, size) => {
      drop(key);
      kept.set(key, { value, bytes: size });
      bytes += size;
      for (const oldest of kept.keys()) {
        if (kept.size === 1 || (kept.size <= bounds.entries && bytes <= bounds.bytes)) break;
        drop(oldest);
      }
    },
    get entries() {
      return kept.size;
    },
    get bytes() {
      return bytes;
    },
  };
}
