import { parseTree } from '../../scenario/parse.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { SavedDesign } from '../../storage/designs.ts';
import { scenarioText } from '../../storage/scenario-text.ts';
import { createWords } from '../../words/words.ts';
import { csvTable } from '../csv-table.ts';
import { figureNumbers } from '../figures/numbers.ts';
import { csv, json, notFound, page, redirect, refusal, yaml, type Reply, type Route, type Visit } from '../page.ts';
import { isReply } from './results-open.ts';
import { resultCsv } from './results-csv.ts';
import type { Design } from './results-design.ts';
import { asFigureName, FIGURES } from './results-figures.ts';
import { passportLine } from './passport-line.ts';
import type { BesideResult } from './results-beside.ts';
import { priced } from './results-prices.ts';
import { resultOf } from './runs-result.ts';
import { savedView } from './results-saved-view.ts';
import { resultsView } from './results-view.ts';
import { stampOf } from '../../analysis/stamp.ts';

export const savedRoutes: readonly Route[] = [
  { method: 'get', path: '/d/:code', formats: ['html', 'json', 'csv', 'yaml'], effort: 'run', handle: showSaved },
  { method: 'get', path: '/d/:code/figures/:figure', formats: ['json', 'csv'], effort: 'run', handle: showSavedFigure },
];

interface OpenedSaved {
  readonly saved: SavedDesign;
  readonly scenario: Scenario;
}

/** A kept design: 404 for an unknown code, 422 when this version can no longer read it. */
export async function openSaved({ site, params }: Visit): Promise<OpenedSaved | Reply> {
  const saved = await site.store.designs.get(params['code'] ?? '');
  if (saved === null) return notFound();
  const parsed = parseTree(saved.scenario);
  return parsed.ok ? { saved, scenario: parsed.scenario } : refusal(422, parsed.problems);
}

async function showSaved(visit: Visit): Promise<Reply> {
  const opened = await openSaved(visit);
  if (isReply(opened)) return opened;
  const { saved, scenario } = opened;
  const address = `/d/${saved.code}`;
  if (visit.path !== address) return redirect(visit.format === 'html' ? address : `${address}.${visit.format}`);
  if (visit.format === 'yaml')
    return yaml(scenarioText(saved.scenario, `${saved.base ?? ''} ${address}`.trim()), saved.code);
  const result = await resultOf(visit, scenario, saved);
  if (visit.format === 'json')
    return json({
      ...result,
      saved: { code: saved.code, created: saved.created, model: saved.model, data: saved.data },
    });
  if (visit.format === 'csv') return csv(resultCsv(result), saved.code);
  const words = createWords(visit.language, scenario.place.country);
  const place = { address, origin: originOf(saved), saved: savedView(saved, words), csrf: null };
  const passport = passportLine(scenario, saved, words, { is: true, versions: saved });
  const beside: BesideResult = { passport, undo: null };
  const view = resultsView(result, designOf(visit, opened), place, words);
  return page({
    template: 'pages/results',
    title: view.title,
    description: view.headline,
    view: { ...view, ...beside },
    door: 'officer',
    wide: true,
    scripts: ['charts.js'],
  });
}

/** Its levers on the ready scenario that it started from. */
function originOf({ base, levers }: SavedDesign) {
  return base === null ? null : { id: base, moved: levers };
}

/** A kept design as a design that nobody has moved: its levers are part of the scenario it was kept with. */
export function designOf({ query }: Visit, { saved, scenario }: OpenedSaved): Design {
  const { seed, draws } = saved;
  return {
    base: scenario,
    scenario,
    raw: saved.scenario,
    moved: {},
    refused: {},
    problems: [],
    seed,
    draws,
    nominal: query['money'] === 'nominal',
  };
}

async function showSavedFigure(visit: Visit): Promise<Reply> {
  const name = asFigureName(visit.params['figure']);
  const opened = name === null ? notFound() : await openSaved(visit);
  if (isReply(opened) || name === null) return isReply(opened) ? opened : notFound();
  const { saved, scenario } = opened;
  const words = createWords(visit.language, scenario.place.country);
  const result = await resultOf(visit, scenario, saved);
  const spec = FIGURES[name](priced(result, visit.query['money'] === 'nominal', words), words);
  if (spec === null) return notFound();
  const about = stampOf(result);
  if (visit.format === 'json') return json({ ...spec, ...about });
  return csv(csvTable(figureNumbers(spec), about), `${saved.code}-${name}`);
}
