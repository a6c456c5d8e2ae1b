import { json, page, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { receipt } from '../../analysis/receipt.ts';
import { GIVE_KEYS, readGiven } from './give-contribution.ts';
import { fatesOf } from './give-chances-view.ts';
import { giveView } from './give-view.ts';
import { isReply, openDesign } from './results.ts';
import { runsOf } from './results-runs.ts';

export const giveRoutes: readonly Route[] = [
  { method: 'get', path: '/give/:id', formats: ['html', 'json'], effort: 'run', handle: showGive },
];

/** Nothing is kept: what is given rides in the address only. */
async function showGive(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit, withoutGiving(visit));
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const given = readGiven(design.scenario, visit.query, words);
  const result = await runsOf(visit.site.pool).result(design.scenario, design);
  if (visit.format === 'json') {
    if (design.problems.length > 0)
      return refusal(
        422,
        design.problems.map(({ problem }) => problem),
      );
    const made = given.contribution === null ? null : receipt(design.scenario, given.contribution);
    const { model, data, seed, draws } = result;
    return json({ ok: true, model, data, seed, draws, receipt: made, fates: fatesOf(result, given.sector) });
  }
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

function withoutGiving({ query }: Visit): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(query).filter(([key]) => !(GIVE_KEYS as readonly string[]).includes(key)));
}
