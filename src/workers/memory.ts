/**
 * Shared memory for tables, used again by the next run: the garbage collector hardly notices how much lies outside its heap,
 * so that a server would otherwise hold the tables of many runs. Holds no more than one block that is not in use.
 */
export interface Memory {
  /** At least so many bytes; what is in them is of no meaning. */
  take(bytes: number): SharedArrayBuffer;
  /** Only after a run of which no task can still write. */
  giveBack(block: SharedArrayBuffer): void;
}

export function createMemory(): Memory {
  let free: SharedArrayBuffer | null = null;
  return {
    take(bytes) {
      const fits = free !== null && free.byteLength >= bytes;
      const block = fits ? free! : new SharedArrayBuffer(bytes);
      free = null;
      return block;
    },
    giveBack(block) {
      if (free === null || block.byteLength > free.byteLength) free = block;
    },
  };
}
