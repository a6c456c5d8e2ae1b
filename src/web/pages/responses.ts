import { bodySummary, responsesTable } from '../../analysis/responses-table.ts';
import { bodiesOf, usedBody, type BodyResult } from '../../analysis/responses.ts';
import { createWords, type Words } from '../../words/words.ts';
import { csv, json, page, redirect, type Query, type Reply, type Route, type Visit } from '../page.ts';
import type { Design } from './results-design.ts';
import { isReply, openDesign, refusalOf, tidiedAddress } from './results-open.ts';
import { designOf, openSaved } from './results-saved.ts';
import { NOTE_PATH, OWN_PATHS } from './responses-own.ts';
import { responsesView, type ResponsesPlace } from './responses-view.ts';
import { resultsOf } from './runs-result.ts';
import { stampOf } from '../../analysis/stamp.ts';
import { csvTable, type TableFile } from '../csv-table.ts';

export const responsesRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/scenarios/:id/responses',
    formats: ['html', 'json', 'csv'],
    effort: 'run',
    handle: showResponses,
  },
  {
    method: 'get',
    path: '/d/:code/responses',
    formats: ['html', 'json', 'csv'],
    effort: 'run',
    handle: showSavedResponses,
  },
];

async function showResponses(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit, await ownFields(visit));
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  if (visit.format === 'html') {
    const tidied = tidiedAddress(visit, design);
    if (tidied !== null) return redirect(tidied);
  }
  const refused = visit.format === 'html' ? null : refusalOf(design);
  if (refused !== null) return refused;
  const place = { address: `/scenarios/${file.id}`, isSaved: false };
  return answerOf(visit, design, place, file.id, words);
}

async function showSavedResponses(visit: Visit): Promise<Reply> {
  const opened = await openSaved(visit);
  if (isReply(opened)) return opened;
  const { saved, scenario } = opened;
  const address = `/d/${saved.code}`;
  const words = createWords(visit.language, scenario.place.country);
  return answerOf(visit, designOf(visit, opened), { address, isSaved: true }, saved.code, words);
}

/** Fields left empty take nothing away that the scenario does not have; a note alone says nothing. */
async function ownFields({ site, params, query }: Visit): Promise<Query> {
  const file = await site.scenarios.read(params['id'] ?? '');
  if (file === null || !file.parsed.ok) return query;
  const { behaviour } = file.parsed.scenario;
  const isEmpty = (key: string) => (query[key] ?? '').trim() === '';
  const hasNone = (key: string) => behaviour[key === 'behaviour.beta' ? 'beta' : 'betaAny'] === undefined;
  const left = OWN_PATHS.filter((path) => isEmpty(path) && hasNone(path)).map((path): string => path);
  if (isEmpty('behaviour.beta')) left.push(NOTE_PATH);
  return Object.fromEntries(Object.entries(query).filter(([key]) => !left.includes(key)));
}

/** The design under each body of evidence, all on the same seed and number of futures. */
async function answerOf(
  visit: Visit,
  design: Design,
  place: ResponsesPlace,
  name: string,
  words: Words,
): Promise<Reply> {
  const bodies = bodiesOf(design.scenario);
  const found = await resultsOf(
    visit,
    bodies.map(({ scenario }) => scenario),
    design,
  );
  const results = bodies.map((body, at): BodyResult => ({ body, result: found[at]! }));
  if (visit.format === 'json') return json(responsesData(results, design));
  if (visit.format === 'csv') return csv(tableText(results), `${name}-responses`);
  const view = responsesView(results, design, place, words);
  return page({
    template: 'pages/responses',
    title: view.title,
    description: view.finding,
    view,
    door: 'officer',
    wide: true,
    ...(place.isSaved ? {} : { design: { id: name, query: design.moved } }),
  });
}

function responsesData(results: readonly BodyResult[], { scenario }: Design): object {
  const { model, data, seed, draws } = results[0]!.result;
  return { ok: true, model, data, seed, draws, uses: usedBody(scenario), bodies: results.map(bodySummary) };
}

function tableText(results: readonly BodyResult[]): TableFile {
  return csvTable(responsesTable(results), stampOf(results[0]!.result));
}
