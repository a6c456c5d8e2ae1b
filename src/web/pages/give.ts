import { json, page, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { receipt } from '../../analysis/receipt.ts';
import { GIVE_KEYS, readGiven, type Given } from './give-contribution.ts';
import { fatesOf } from './give-chances-view.ts';
import { givenProblems } from './give-refusal.ts';
import { giveView } from './give-view.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { resultOf } from './runs-result.ts';

export const giveRoutes: readonly Route[] = [
  { method: 'get', path: '/give/:id', formats: ['html', 'json'], effort: 'run', handle: showGive },
];

/** Nothing is kept: what is given rides in the address only. */
async function showGive(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit, withoutGiving(visit));
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const given = readGiven(design.scenario, visit.query, words);
  if (visit.format === 'json') return giveReceipt(visit, opened, given);
  const result = await resultOf(visit, design.scenario, design);
  const view = giveView(result, design, given, file.id, words);
  const shown = { id: file.id, query: { ...design.moved } };
  return page({
    template: 'pages/give',
    title: view.title,
    description: view.intro,
    view,
    door: 'association',
    design: shown,
  });
}

/** The receipt and the fates that its chances are counted from. */
async function giveReceipt(visit: Visit, { design, words }: Opened, given: Given): Promise<Reply> {
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  const { contribution, sector, problems } = given;
  if (problems.length > 0) return refusal(422, givenProblems(given, design.scenario, words));
  const result = await resultOf(visit, design.scenario, design);
  const { model, data, seed, draws } = result;
  const made = contribution === null ? null : receipt(design.scenario, contribution);
  return json({ ok: true, model, data, seed, draws, receipt: made, fates: fatesOf(result, sector) });
}

function withoutGiving({ query }: Visit): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(query).filter(([key]) => !(GIVE_KEYS as readonly string[]).includes(key)));
}
