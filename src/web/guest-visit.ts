import type { Store } from '../storage/store.ts';
import type { Visit } from './page.ts';
import { OnlyReading } from './refused.ts';

/**
 * The visit of somebody who only reads: nothing of it is kept here, and no cookie is set that only forms need. In a class guests
 * take part, so its addresses are visited as anybody does.
 */
export function guestVisit(visit: Visit): Visit {
  if (/^\/class(?:\/|$)/i.test(visit.path)) return visit;
  return {
    ...visit,
    site: { ...visit.site, store: readingStore(visit.site.store) },
    csrf: () => '',
    browser: () => '',
  };
}

/** The store for reading: no trail is left, and what would be kept is refused. */
function readingStore(store: Store): Store {
  return {
    ...store,
    designs: { ...store.designs, save: () => Promise.reject(new OnlyReading()) },
    trails: {
      note: (_key, query) => Promise.resolve({ steps: [query], position: 0 }),
      read: () => Promise.resolve(null),
      walk: () => Promise.resolve(null),
    },
  };
}
