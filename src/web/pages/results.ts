import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { ScenarioFile } from '../../storage/scenario-files.ts';
import { scenarioText } from '../../storage/scenario-text.ts';
import { csvTable } from '../csv-table.ts';
import { figureNumbers } from '../figures/numbers.ts';
import { csv, json, notFound, page, redirect, yaml, type Reply, type Route, type Visit } from '../page.ts';
import { resultCsv } from './results-csv.ts';
import type { Design } from './results-design.ts';
import { asFigureName, FIGURES } from './results-figures.ts';
import { isReply, openDesign, refusalOf, tidiedAddress, type Opened } from './results-open.ts';
import { undoView } from './design-undo.ts';
import { passportLine } from './passport-line.ts';
import type { BesideResult } from './results-beside.ts';
import { priced } from './results-prices.ts';
import { resultOf } from './runs-result.ts';
import { beforeRun } from './lint-view.ts';
import { resultsView } from './results-view.ts';
import { whyNothing } from './why.ts';
import { stampOf } from '../../analysis/stamp.ts';

export const resultsRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/scenarios/:id',
    formats: ['html', 'json', 'csv', 'yaml'],
    effort: 'run',
    handle: (visit) => (visit.format === 'html' ? showResults(visit) : giveResult(visit)),
  },
  {
    method: 'get',
    path: '/scenarios/:id/figures/:figure',
    formats: ['json', 'csv'],
    effort: 'run',
    handle: giveFigure,
  },
  { method: 'post', path: '/scenarios/:id/save', effort: 'save', handle: saveDesign },
];

async function showResults(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const tidied = tidiedAddress(visit, design);
  if (tidied !== null) return redirect(tidied);
  const result = await resultOf(visit, design.scenario, design);
  const origin = { id: file.id, moved: design.moved };
  const why = await whyNothing(visit, opened);
  const view = resultsView(
    result,
    design,
    { address: visit.path, origin, saved: null, csrf: visit.csrf(), why, lint: beforeRun(opened).lint },
    words,
  );
  return page({
    template: 'pages/results',
    title: view.title,
    description: view.headline,
    view: { ...view, ...(await besideResult(visit, opened)) },
    door: 'officer',
    wide: true,
    design: { id: file.id, query: design.moved },
    scripts: ['charts.js', 'live.js'],
  });
}

/** What the page shows beside the result, which depends on the reader and not on the futures. */
async function besideResult(visit: Visit, { file, design, words }: Opened): Promise<BesideResult> {
  return {
    passport: passportLine(design.scenario, design, words),
    undo: await undoView(visit, file.id, design),
  };
}

async function giveResult(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { file, design } = opened;
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  if (visit.format === 'yaml') return yaml(fileText(file, design), file.id);
  const result = await resultOf(visit, design.scenario, design);
  return visit.format === 'json' ? json(result) : csv(resultCsv(result), file.id);
}

/** The scenario's file as it is, or with its levers moved; either runs on the command line. */
function fileText({ id, text }: ScenarioFile, { moved, raw }: Design): string {
  const levers = Object.entries(moved).map(([path, value]) => `${path}=${value}`);
  return levers.length === 0 ? text : scenarioText(raw, `${id} with ${levers.join(', ')}`);
}

async function giveFigure(visit: Visit): Promise<Reply> {
  const name = asFigureName(visit.params['figure']);
  if (name === null) return notFound();
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { design, words, file } = opened;
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  const result = await resultOf(visit, design.scenario, design);
  const spec = FIGURES[name](priced(result, design.nominal, words), words);
  if (spec === null) return notFound();
  const about = stampOf(result);
  if (visit.format === 'json') return json({ ...spec, ...about });
  return csv(csvTable(figureNumbers(spec), about), `${file.id}-${name}`);
}

async function saveDesign(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit, visit.body);
  if (isReply(opened)) return opened;
  const { file, design } = opened;
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  const { raw: scenario, moved: levers, seed, draws } = design;
  const versions = { model: MODEL_VERSION, data: DATA_VERSION };
  const code = await visit.site.store.designs.save({ base: file.id, scenario, levers, seed, draws, ...versions });
  return redirect(`/d/${code}`);
}
