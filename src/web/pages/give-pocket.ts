import type { Words } from '../../words/words.ts';
import { page, wholeDocument, type Reply, type Route, type Visit } from '../page.ts';
import { giveData, type GiveData } from './give-data.ts';
import { designQuery } from './give-address.ts';
import { readGiven } from './give-contribution.ts';
import { withoutGiving } from './give-keys.ts';
import { pocketFile, POCKET_MOST } from './give-pocket-file.ts';
import { isReply, openDesign, refusalOf } from './results-open.ts';
import { resultOf } from './runs-result.ts';

/** The scheme to take along: levers, seed and draws in the query. */
export const pocketRoutes: readonly Route[] = [
  { method: 'get', path: '/give/:id/pocket.html', effort: 'run', handle: givePocket },
];

async function givePocket(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit, withoutGiving(visit.query));
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  const data = giveData(await resultOf(visit, design.scenario, design), file.id, design.moved);
  const address = `/give/${file.id}${designQuery(data)}`;
  const live = visit.origin === null ? '' : visit.origin + address;
  const { typed } = readGiven(design.scenario, visit.query, words);
  const made = pocketFile(data, { on: new Date(), live, typed }, words);
  if (made.kind === 'file') return wholeDocument(made.html, made.policy, `${file.id}-pocket`);
  const view = pocketRefused(data, made.bytes, address, words);
  return page({ template: 'pages/pocket-refused', title: view.title, view, door: 'association' }, 422);
}

export interface PocketRefused {
  readonly title: string;
  readonly why: string;
  readonly localities: string;
  readonly instead: string;
  readonly back: string;
}

/** Why there is no file, and what there is instead. */
export function pocketRefused(data: GiveData, bytes: number, back: string, words: Words): PocketRefused {
  return {
    title: words.t('pocket.refused.title'),
    why: words.t('pocket.refused.why', { most: words.number(POCKET_MOST), bytes: words.number(bytes) }),
    localities: words.t('pocket.refused.localities', { count: data.scenario.place.localities.length }),
    instead: words.t('pocket.refused.instead'),
    back,
  };
}
