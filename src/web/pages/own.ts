import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { referenceTables } from '../../storage/reference-tables.ts';
import { scenarioText } from '../../storage/scenario-text.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../defaults.ts';
import { json, page, redirect, refusal, yaml, type Reply, type Route, type Visit } from '../page.ts';
import { ownAssumptions } from './own-assumptions.ts';
import { baseFor, buildOwn, type BuiltTown } from './own-build.ts';
import { readOwn, type OwnReading } from './own-read.ts';
import { ownReviewView } from './own-review-view.ts';
import { ownView } from './own-view.ts';
import { ownErrors } from './own-errors.ts';

export const ownRoutes: readonly Route[] = [
  { method: 'get', path: '/own', formats: ['html', 'json', 'yaml'], handle: showOwn },
  { method: 'post', path: '/own', effort: 'save', handle: keepOwn },
];

/** The questions; with `check`, what stands behind the figures; as JSON or YAML, the town itself. */
async function showOwn(visit: Visit): Promise<Reply> {
  const reading = readOwn(visit.query, referenceTables().menu, visit.words);
  const asked = visit.query['check'] !== undefined || visit.format !== 'html';
  const town = asked ? await townOf(visit, reading) : null;
  if (visit.format !== 'html') return dataOf(visit, reading, town);
  if (town === null || isReply(town)) return town ?? formPage(visit, reading, asked, 200);
  return page({
    template: 'pages/own-review',
    title: reading.words.t('own.review.title'),
    view: ownReviewView(town, reading, visit.csrf()),
  });
}

/** Keeps the town as a design of its own, and goes on to where it is changed. */
async function keepOwn(visit: Visit): Promise<Reply> {
  const reading = readOwn(visit.body, referenceTables().menu, visit.words);
  const town = await townOf(visit, reading);
  if (town === null || isReply(town)) return town ?? formPage(visit, reading, true, 422);
  const code = await visit.site.store.designs.save({
    // The answers take the place of levers, so that the kept town leads back to them.
    ...{ base: null, scenario: town.raw, levers: reading.typed, seed: DEFAULT_SEED, draws: DEFAULT_DRAWS },
    ...{ model: MODEL_VERSION, data: DATA_VERSION },
  });
  return redirect(`/scenarios/${code}/design`);
}

/** Null while an answer is missing or wrong; a refusal when the town as a whole is not accepted. */
async function townOf({ site }: Visit, { answers, words }: OwnReading): Promise<BuiltTown | Reply | null> {
  if (answers === null) return null;
  const base = baseFor(await site.scenarios.list(), answers.country);
  if (base === null) return refusal(503, []);
  const town = buildOwn(answers, base, words);
  return 'raw' in town ? town : refusal(422, town);
}

function isReply(found: BuiltTown | Reply): found is Reply {
  return 'kind' in found;
}

function dataOf({ format }: Visit, reading: OwnReading, town: BuiltTown | Reply | null): Reply {
  if (town === null) return json(ownErrors(reading), 422);
  if (isReply(town)) return town;
  if (format === 'yaml') return yaml(scenarioText(town.raw, '/own'), 'own-town');
  const assumptions = ownAssumptions(town, reading.words);
  return json({ ok: true, model: MODEL_VERSION, data: DATA_VERSION, scenario: town.raw, assumptions });
}

async function formPage({ site }: Visit, reading: OwnReading, asked: boolean, status: number): Promise<Reply> {
  const { words, sheet } = reading;
  const base = baseFor(await site.scenarios.list(), sheet?.iso ?? '');
  if (base === null) return refusal(503, []);
  const view = ownView(reading, { base, menu: referenceTables().menu }, asked);
  const title = words.t('own.title');
  return page({ template: 'pages/own', title, description: words.t('own.lead'), view }, status);
}
