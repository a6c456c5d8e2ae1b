/** Work that goes on `atOnce` at a time, in the order of arrival; at most `waiting` more stand in line. */
export interface LaneBounds {
  readonly atOnce: number;
  readonly waiting: number;
}

export interface Lane {
  readonly isFull: boolean;
  readonly working: number;
  readonly waiting: number;
  /** Begins the work now or when its turn comes. Leaving the line before that rejects with the signal's reason. */
  enter<Answer>(work: () => Promise<Answer>, signal: AbortSignal): Promise<Answer>;
}

/** A queue with a bound; whoever lets somebody in asks `isFull` first. */
export function createLane(bounds: LaneBounds): Lane {
  const line: (() => void)[] = [];
  let working = 0;
  const leave = () => {
    working -= 1;
    line.shift()?.();
  };
  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const begin = () => {
        working += 1;
        resolve();
      };
      if (working < bounds.atOnce) return begin();
      line.push(begin);
      const giveUp = () => {
        const place = line.indexOf(begin);
        if (place < 0) return;
        line.splice(place, 1);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', giveUp, { once: true });
    });
  return {
    get isFull() {
      return working >= bounds.atOnce && line.length >= bounds.waiting;
    },
    get working() {
      return working;
    },
    get waiting() {
      return line.length;
    },
    enter: async (work, signal) => {
      signal.throwIfAborted();
      await turn(signal);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
