import { page, wholeDocument, type Reply, type Route, type Visit } from '../page.ts';
import { giveData } from './give-data.ts';
import { designQuery } from './give-address.ts';
import { readGiven } from './give-contribution.ts';
import { withoutGiving } from './give-keys.ts';
import { pocketFile } from './give-pocket-file.ts';
import { pocketRefused } from './give-pocket-refused.ts';
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
