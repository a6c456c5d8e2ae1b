import type { ScenarioFile } from '../../storage/scenario-files.ts';
import { createWords, type Words } from '../../words/words.ts';
import { figureCsv } from '../figures/csv.ts';
import { csv, json, notFound, page, redirect, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { resultCsv } from './results-csv.ts';
import { readDesign, type Design } from './results-design.ts';
import { asFigureName, FIGURES } from './results-figures.ts';
import { priced } from './results-prices.ts';
import { queryText } from './results-query.ts';
import { runsOf } from './results-runs.ts';
import { resultsView } from './results-view.ts';

export const resultsRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id', formats: ['html', 'json', 'csv'], effort: 'run', handle: showResults },
  {
    method: 'get',
    path: '/scenarios/:id/figures/:figure',
    formats: ['json', 'csv'],
    effort: 'run',
    handle: showFigure,
  },
  { method: 'post', path: '/scenarios/:id/save', effort: 'save', handle: saveDesign },
];

/** A ready scenario with an address's levers, and words for its country; a reply when there is none to show. */
export interface Opened {
  readonly file: ScenarioFile;
  readonly design: Design;
  readonly words: Words;
}

/** Opens `/scenarios/:id` with its levers: 404 for an unknown id, 422 with every problem for a file that is wrong. */
export async function openDesign(
  visit: Visit,
  given: Readonly<Record<string, unknown>> = visit.query,
): Promise<Opened | Reply> {
  const file = await visit.site.scenarios.read(visit.params['id'] ?? '');
  if (file === null) return notFound();
  if (!file.parsed.ok) return refusal(422, file.parsed.problems);
  const { scenario } = file.parsed;
  const words = createWords(visit.language, scenario.place.country);
  return { file, words, design: readDesign(file.raw, scenario, given, words) };
}

/** Is it an answer already? */
export function isReply(opened: object): opened is Reply {
  return 'kind' in opened;
}

async function showResults(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const canonical = queryText(design.moved, design);
  const tidy =
    design.problems.length > 0 ||
    canonical === `?${new URLSearchParams(given(visit)).toString()}` ||
    (canonical === '' && Object.keys(visit.query).length === 0);
  if (visit.format === 'html' && !tidy) return redirect(visit.path + canonical);
  if (visit.format !== 'html' && design.problems.length > 0)
    return refusal(
      422,
      design.problems.map(({ problem }) => problem),
    );
  const result = await runsOf(visit.site.pool).result(design.scenario, design);
  if (visit.format === 'json') return json(result);
  if (visit.format === 'csv') return csv(resultCsv(result), file.id);
  const view = resultsView(
    result,
    design,
    { address: visit.path, id: file.id, saved: null, csrf: visit.csrf() },
    words,
  );
  const shown = { id: file.id, query: { ...design.moved } };
  return page({
    template: 'pages/results',
    title: view.title,
    description: view.headline,
    view,
    door: 'officer',
    design: shown,
    scripts: ['charts.js'],
  });
}

/** The query as pairs of text. */
function given({ query }: Visit): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

async function showFigure(visit: Visit): Promise<Reply> {
  const name = asFigureName(visit.params['figure']);
  const opened = name === null ? notFound() : await openDesign(visit);
  if (isReply(opened) || name === null) return isReply(opened) ? opened : notFound();
  const { design, words, file } = opened;
  if (design.problems.length > 0)
    return refusal(
      422,
      design.problems.map(({ problem }) => problem),
    );
  const result = await runsOf(visit.site.pool).result(design.scenario, design);
  const spec = FIGURES[name](priced(result, design.nominal, words), words);
  if (spec === null) return notFound();
  return visit.format === 'json' ? json(spec) : csv(figureCsv(spec), `${file.id}-${name}`);
}

async function saveDesign(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit, visit.body);
  if (isReply(opened)) return opened;
  const { file, design } = opened;
  if (design.problems.length > 0)
    return refusal(
      422,
      design.problems.map(({ problem }) => problem),
    );
  const { raw, moved, seed, draws } = design;
  const versions = { model: MODEL_VERSION, data: DATA_VERSION };
  return redirect(
    `/d/${await visit.site.store.designs.save({ base: file.id, scenario: raw, levers: moved, seed, draws, ...versions })}`,
  );
}
