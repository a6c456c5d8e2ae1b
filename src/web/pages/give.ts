import { follow } from '../../analysis/follow.ts';
import { receiptTable } from '../../analysis/receipt-table.ts';
import type { Result } from '../../ensemble/result.ts';
import { csv, json, page, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { readGiven, type Given } from './give-contribution.ts';
import { GIVE_KEYS } from './give-problem.ts';
import { givenProblems } from './give-refusal.ts';
import { giveView } from './give-view.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { resultOf } from './runs-result.ts';
import { stampOf } from '../../analysis/stamp.ts';
import { csvTable } from '../csv-table.ts';

export const giveRoutes: readonly Route[] = [
  { method: 'get', path: '/give/:id', formats: ['html', 'json', 'csv'], effort: 'run', handle: showGive },
];

/** Nothing is kept: what is given rides in the address only. */
async function showGive(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit, withoutGiving(visit));
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const given = readGiven(design.scenario, visit.query, words);
  if (visit.format !== 'html') return giveData(visit, opened, given);
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

/** The receipt with its chances, or every problem; without an amount the chances alone. */
async function giveData(visit: Visit, { file, design, words }: Opened, given: Given): Promise<Reply> {
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  if (given.problems.length > 0) return refusal(422, givenProblems(given, words));
  const result = await resultOf(visit, design.scenario, design);
  const followed = follow(result, given.contribution ?? { ...given.way, amount: 1 });
  if (visit.format === 'json') return json(giveBody(result, given, followed));
  return csv(csvTable(receiptTable(followed), stampOf(result)), `${file.id}-receipt`);
}

function giveBody({ model, data, seed, draws, fates }: Result, given: Given, followed: ReturnType<typeof follow>) {
  const { receipt, steps, chances, chancesAlone, scheme, alone, ifRefused, ifAbandoned } = followed;
  const about = { ok: true, model, data, seed, draws };
  const counted = { chances, chancesAlone, fates: fates.all };
  if (given.contribution === null) return { ...about, receipt: null, steps: [], ...counted };
  const asked = { gift: given.contribution, project: given.project };
  return { ...about, ...asked, receipt, steps, ...counted, scheme, alone, ifRefused, ifAbandoned };
}

function withoutGiving({ query }: Visit): Readonly<Record<string, string | undefined>> {
  const own: readonly string[] = [...GIVE_KEYS, 'amount'];
  return Object.fromEntries(Object.entries(query).filter(([key]) => !own.includes(key)));
}
