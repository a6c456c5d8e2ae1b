import type { ClassPlan } from '../../analysis/class/events.ts';
import type { StartedClass } from '../../storage/classes.ts';
import type { Store } from '../../storage/store.ts';
import type { Pool } from '../../workers/pool.ts';
import { liveClass, type LiveClass } from './live-class.ts';

/** The classes of a site. Of each there is one state in memory, read from the store when somebody first asks for it. */
export interface Classes {
  start(plan: ClassPlan, now: Date): Promise<StartedClass>;
  /** The class whose code somebody typed; `null` where there is none. */
  open(typed: string): Promise<LiveClass | null>;
  /** Has somebody the key of the one who leads it? */
  isLead(code: string, key: string): Promise<boolean>;
  /** Lets everybody go who follows a class, so that no connection holds up a server's end. */
  close(): void;
}

/** The classes of a store: the same ones however often they are asked for. */
export function classesOf(store: Pick<Store, 'classes'>, pool: Pick<Pool, 'sample'>): Classes {
  const known = made.get(store) ?? createClasses(store, pool);
  made.set(store, known);
  return known;
}
const made = new WeakMap<object, Classes>();

/** Classes with nothing in memory yet. */
export function createClasses(store: Pick<Store, 'classes'>, pool: Pick<Pool, 'sample'>): Classes {
  const open = new Map<string, Promise<LiveClass>>();

  function openOne(code: string): Promise<LiveClass> {
    const known = open.get(code);
    if (known !== undefined) return known;
    const opening = store.classes.events(code).then((kept) => liveClass(code, kept, store.classes, pool));
    open.set(code, opening);
    // What failed once is tried again.
    opening.catch(() => open.delete(code));
    return opening;
  }

  return {
    start: (plan, now) => store.classes.start(plan, now),
    isLead: (code, key) => store.classes.isLead(code, key),
    close: () => {
      for (const opening of open.values()) void opening.then((live) => live.close()).catch(() => null);
    },
    open: async (typed) => {
      const code = await store.classes.find(typed);
      return code === null ? null : openOne(code);
    },
  };
}
