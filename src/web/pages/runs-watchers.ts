/** Who waits for a run: browsers by their cookie's name, and connections that stay open. */
export interface Watchers {
  /** This one has just looked: it counts as waiting for a little while. */
  see(who: string): void;
  /** This one waits until the function given back is called. */
  stay(who: string): () => void;
  /** This one no longer waits, whatever it had open. */
  leave(who: string): void;
  /** How many wait now. */
  readonly count: number;
  /** Milliseconds since the last one was here; 0 while anybody waits. */
  readonly alone: number;
}

/** A page without scripts looks again every few seconds; after a few missed looks its reader has gone. */
const LOOK_MILLISECONDS = 20_000;

/** `now` gives milliseconds, of any beginning. */
export function createWatchers(now: () => number): Watchers {
  const looked = new Map<string, number>();
  const open = new Set<{ readonly who: string }>();
  let lastSeen = now();
  const count = () => {
    const lately = [...looked].filter(([, at]) => now() - at < LOOK_MILLISECONDS).map(([who]) => who);
    return new Set([...lately, ...[...open].map(({ who }) => who)]).size;
  };
  return {
    see: (who) => {
      lastSeen = now();
      looked.set(who, lastSeen);
    },
    stay: (who) => {
      const connection = { who };
      open.add(connection);
      return () => {
        if (open.delete(connection)) lastSeen = now();
      };
    },
    leave: (who) => {
      looked.delete(who);
      for (const connection of open) if (connection.who === who) open.delete(connection);
    },
    get count() {
      return count();
    },
    get alone() {
      return count() > 0 ? 0 : now() - lastSeen;
    },
  };
}
