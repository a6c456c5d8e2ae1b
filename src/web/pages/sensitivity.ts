import { sensitivityTable } from '../../analysis/sensitivity/sensitivity-table.ts';
import {
  designsIn,
  sensitivityFigures,
  sensitivityOf,
  type Sensitivity,
} from '../../analysis/sensitivity/sensitivity.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { studyOf } from './runs-study.ts';
import { readSensitivity, type AskedSensitivity } from './sensitivity-question.ts';
import { studyDraws } from './sensitivity-tabs.ts';
import { sensitivityView } from './sensitivity-view.ts';

export const sensitivityRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/scenarios/:id/sensitivity',
    formats: ['html', 'json', 'csv'],
    effort: 'run',
    handle: showSensitivity,
  },
];

/** Futures for each end: a hundred designs are played. */
const USUAL_DRAWS = 500;

async function showSensitivity(visit: Visit): Promise<Reply> {
  const { of, side, stat, ...levers } = visit.query;
  const opened = await openDesign(visit, levers);
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const asked = readSensitivity({ of, side, stat }, design.scenario);
  if (visit.format !== 'html') {
    const refused = refusalOf(design) ?? (asked.problems.length > 0 ? refusal(422, asked.problems) : null);
    if (refused !== null) return refused;
  }
  const answer = await answerOf(visit, opened, asked);
  const about = { model: MODEL_VERSION, data: DATA_VERSION, seed: answer.seed, draws: answer.draws };
  if (visit.format === 'json') return json({ ok: true, ...about, ...answer });
  if (visit.format === 'csv') return csv(csvTable(sensitivityTable(answer), about), `${file.id}-sensitivity`);
  const view = sensitivityView(answer, opened, asked);
  return page({
    template: 'pages/sensitivity',
    title: view.title,
    description: view.finding || words.t('sensitivity.lead'),
    view,
    door: 'officer',
    wide: true,
    design: { id: file.id, query: design.moved },
  });
}

function answerOf(visit: Visit, { design }: Opened, { question }: AskedSensitivity): Promise<Sensitivity> {
  const { scenario, seed } = design;
  const luck = { seed, draws: studyDraws(design, USUAL_DRAWS) };
  const levers = Object.keys(design.moved);
  const figures = sensitivityFigures(question);
  return studyOf(visit, {
    of: ['sensitivity', scenario, question, luck, levers],
    title: scenario.title,
    seed,
    draws: designsIn(scenario) * luck.draws,
    work: (steps) =>
      sensitivityOf(scenario, question, luck, levers, (designs) =>
        visit.site.pool.sample(designs, { ...luck, ...steps, figures }),
      ),
  });
}
