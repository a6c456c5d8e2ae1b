import { redirect, type Reply, type Route, type Visit } from '../page.ts';
import type { Words } from '../../words/words.ts';
import type { Way } from '../../storage/trails.ts';
import { queryText, type RunSettings } from './results-query.ts';

/** Undo and redo of a design's levers: views/partials/design-undo.hbs. */
export interface UndoView {
  readonly csrf: string;
  /** The page to come back to. */
  readonly back: string;
  /** The design that the page shows; scripts keep it up to date. */
  readonly now: string;
  readonly ways: readonly {
    readonly way: Way;
    readonly action: string;
    readonly label: string;
    /** Why it does nothing; empty when it does something. */
    readonly off: string;
  }[];
}

export const undoRoutes: readonly Route[] = (['undo', 'redo'] as const).map((way): Route => {
  return { method: 'post', path: `/scenarios/:id/${way}`, effort: 'save', handle: (visit) => step(visit, way) };
});

/**
 * Notes the design that is looked at, and says what can be undone and redone. For pages of a design: `id` is the scenario's,
 * `design` what `openDesign` gives. Nothing is kept of a reader who has changed nothing.
 */
export async function undoView(
  visit: Visit,
  id: string,
  design: Omit<RunSettings, 'problems'> & { readonly moved: Readonly<Record<string, string>> },
): Promise<UndoView> {
  const now = queryText(design.moved, { seed: design.seed, draws: design.draws, nominal: false });
  const { steps, position } = await visit.site.store.trails.note({ browser: visit.browser(), scenario: id }, now);
  const places = { undo: position > 0, redo: position < steps.length - 1 };
  return { csrf: visit.csrf(), back: visit.path, now, ways: waysOf(id, places, visit.words) };
}

function waysOf(id: string, can: Readonly<Record<Way, boolean>>, words: Words): UndoView['ways'] {
  return (['undo', 'redo'] as const).map((way) => ({
    way,
    action: `/scenarios/${id}/${way}`,
    label: words.t(`undo.${way}`),
    off: can[way] ? '' : words.t(`undo.nothing.${way}`),
  }));
}

/** One step back or forth, from what the page showed when the button was pressed. */
async function step(visit: Visit, way: Way): Promise<Reply> {
  const { site, params, body } = visit;
  const scenario = params['id'] ?? '';
  const key = { browser: visit.browser(), scenario };
  const now = tidy(body['now']);
  if (now !== null) await site.store.trails.note(key, now);
  const there = (await site.store.trails.walk(key, way)) ?? now ?? '';
  return redirect(`${pageOf(body['back'], scenario)}${there}`);
}

/** A query as links write it, whatever was sent. */
function tidy(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const query = new URLSearchParams(given);
  query.delete('lang');
  query.delete('typed');
  query.delete('_csrf');
  query.delete('money');
  query.sort();
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** A page of this scenario; its results when something else was sent. */
function pageOf(given: unknown, scenario: string): string {
  const results = `/scenarios/${encodeURIComponent(scenario)}`;
  const inside = typeof given === 'string' && given.startsWith(`${results}/`) && /^[a-z0-9/-]+$/.test(given);
  return inside ? given : results;
}
