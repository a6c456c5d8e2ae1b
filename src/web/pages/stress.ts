import { stressTable } from '../../analysis/stress/stress-table.ts';
import { planStress, stressFigures, stressOf } from '../../analysis/stress/stress.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { isReply, openDesign, refusalOf } from './results-open.ts';
import { studyOf } from './runs-study.ts';
import { studyDraws } from './sensitivity-tabs.ts';
import { readStress } from './stress-question.ts';
import { stressView } from './stress-view.ts';

export const stressRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/scenarios/:id/stress',
    formats: ['html', 'json', 'csv'],
    effort: 'run',
    handle: showStress,
  },
];

/** Futures for each stress: enough for three standard errors of small effects. */
const USUAL_DRAWS = 1_000;

async function showStress(visit: Visit): Promise<Reply> {
  const { one, two, ...levers } = visit.query;
  const opened = await openDesign(visit, levers);
  if (isReply(opened)) return opened;
  const { file, design } = opened;
  const { scenario, seed } = design;
  const asked = readStress({ one, two }, scenario);
  if (visit.format !== 'html') {
    const refused = refusalOf(design) ?? (asked.problems.length > 0 ? refusal(422, asked.problems) : null);
    if (refused !== null) return refused;
  }
  const { question } = asked;
  const luck = { seed, draws: studyDraws(design, USUAL_DRAWS) };
  const figures = stressFigures(scenario);
  const stress = await studyOf(visit, {
    of: ['stress', scenario, question, luck],
    title: scenario.title,
    seed,
    draws: planStress(scenario, question).designs.length * luck.draws,
    work: (steps) =>
      stressOf(scenario, question, (designs) => visit.site.pool.sample(designs, { ...luck, ...steps, figures })),
  });
  const about = { model: MODEL_VERSION, data: DATA_VERSION, ...luck };
  if (visit.format === 'json') return json({ ok: true, ...about, ...stress });
  if (visit.format === 'csv') return csv(csvTable(stressTable(stress), about), `${file.id}-stress`);
  const view = stressView(stress, opened, asked, luck);
  return page({
    template: 'pages/stress',
    title: view.title,
    description: view.worst,
    view,
    door: 'officer',
    wide: true,
    design: { id: file.id, query: design.moved },
  });
}
