import type { ClassEvent, Levers } from '../../analysis/class/events.ts';
import type { DesignFigures } from '../../analysis/class/figures.ts';
import { stateOf, withEvent, type ClassState, type TeamState } from '../../analysis/class/state.ts';
import type { ClassStore, KeptEvent } from '../../storage/classes.ts';
import type { Pool } from '../../workers/pool.ts';
import { keepFigures } from './figures-kept.ts';

/** What came of an append: kept now, kept before under the same id, or refused by whoever asked. */
export type Appended = 'kept' | 'repeated' | 'refused';

/** Makes the event of the state as it stands when its turn has come; null: nothing shall happen. */
export type MakeEvent = (state: ClassState) => ClassEvent | null;

/** A class while it is played: its state in memory, exactly as the store has it. */
export interface LiveClass {
  readonly code: string;
  readonly state: ClassState;
  /** Grows whenever anything that pages show has changed: an event, or figures that have become known. */
  readonly shown: number;
  /** Keeps an event; those of one class wait for each other. What was kept is in the store before the promise is fulfilled. */
  append(event: ClassEvent | MakeEvent, moveId?: string): Promise<Appended>;
  /** Has a request by this id been kept? */
  hasMove(moveId: string): boolean;
  figures(levers: Levers): Promise<DesignFigures>;
  /** What is known at once; null while it is worked out. */
  known(levers: Levers): DesignFigures | null;
  /** A team's latest design that can be played; the exercise's own where it has none. Works through few designs. */
  lastGood(team: TeamState): Promise<DesignFigures>;
  /** Of the exercise's own design. */
  readonly baseline: Promise<DesignFigures>;
  /** Told after every event, and when figures have become known; the function given back ends it. `ended`: nothing more comes. */
  follow(listener: () => void, ended?: () => void): () => void;
  close(): void;
}

interface Follower {
  readonly listener: () => void;
  readonly ended: () => void;
}

/** A class from what the store has of it; there is at least its start. */
export function liveClass(
  code: string,
  kept: readonly KeptEvent[],
  store: Pick<ClassStore, 'append'>,
  pool: Pick<Pool, 'sample'>,
): LiveClass {
  let state = stateOf(kept.map(({ event }) => event));
  let shown = state.version;
  let turn: Promise<unknown> = Promise.resolve();
  const moves = new Set(kept.flatMap(({ move }) => (move === null ? [] : [move])));
  const listeners = new Set<Follower>();
  const tell = () => {
    shown += 1;
    for (const { listener } of listeners) listener();
  };
  const figures = keepFigures(state.plan, pool, tell);

  async function keep(event: ClassEvent | MakeEvent, moveId?: string): Promise<Appended> {
    if (moveId !== undefined && moves.has(moveId)) return 'repeated';
    const made = typeof event === 'function' ? event(state) : event;
    if (made === null) return 'refused';
    const isNew = await store.append(code, made, moveId);
    if (moveId !== undefined) moves.add(moveId);
    if (!isNew) return 'repeated';
    state = withEvent(state, made);
    tell();
    return 'kept';
  }

  return {
    code,
    get state() {
      return state;
    },
    get shown() {
      return shown;
    },
    append: (event, moveId) => {
      const done = turn.then(() => keep(event, moveId));
      turn = done.catch(() => null);
      return done;
    },
    hasMove: (moveId) => moves.has(moveId),
    figures: (levers) => figures.of(levers),
    known: (levers) => figures.known(levers),
    lastGood: async ({ levers, before }) => {
      for (const one of [levers, ...before.toReversed()]) {
        const found = await figures.of(one);
        if (found.problems.length === 0) return found;
      }
      return figures.of({});
    },
    get baseline() {
      return figures.of({});
    },
    follow: (listener, ended = () => undefined) => {
      const follower = { listener, ended };
      listeners.add(follower);
      return () => void listeners.delete(follower);
    },
    close: () => {
      for (const { ended } of listeners) ended();
      listeners.clear();
    },
  };
}
