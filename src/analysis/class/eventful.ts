import type { EventRecord, Future } from '../../ensemble/result.ts';

/** What a room learns from when it sees it happen. */
const TELLING: ReadonlySet<EventRecord['kind']> = new Set([
  'mayor-changed',
  'recession',
  'partner-absent',
  'project-abandoned',
  'breach',
  'fund-exhausted',
]);

/** How many kinds of telling events a future has, and in how many of its years one happens. */
export function tellingOf({ events }: Pick<Future, 'events'>): { readonly kinds: number; readonly years: number } {
  const telling = events.filter(({ kind }) => TELLING.has(kind));
  return {
    kinds: new Set(telling.map(({ kind }) => kind)).size,
    years: new Set(telling.map(({ year }) => year)).size,
  };
}

/** Draws of futures, the most eventful first: by kinds of events, then by years in which one happens, then by number. */
export function byEventfulness(futures: readonly Pick<Future, 'events' | 'draw'>[]): readonly number[] {
  const rated = futures.map((future) => ({ draw: future.draw, ...tellingOf(future) }));
  return rated.toSorted((a, b) => b.kinds - a.kinds || b.years - a.years || a.draw - b.draw).map(({ draw }) => draw);
}
