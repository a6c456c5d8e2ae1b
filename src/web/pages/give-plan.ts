import { planPortfolio } from '../../analysis/portfolio/portfolio.ts';
import { portfolioData } from '../../analysis/portfolio/portfolio-data.ts';
import { portfolioTable } from '../../analysis/portfolio/portfolio-table.ts';
import { stampOf } from '../../analysis/stamp.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, redirect, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { entryItems } from './entry-items.ts';
import { giveData } from './give-data.ts';
import { planQuery } from './give-plan-address.ts';
import { withoutPlan } from './give-plan-keys.ts';
import { plannedProblems } from './give-plan-problems.ts';
import { askedOf, readPlanned, type Planned } from './give-plan-read.ts';
import { planView } from './give-plan-view.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { resultOf } from './runs-result.ts';

export const givePlanRoutes: readonly Route[] = [
  { method: 'get', path: '/give/:id/plan', formats: ['html', 'json', 'csv'], effort: 'run', handle: showPlan },
];

/** Nothing is kept: what is planned rides in the address only. */
async function showPlan(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit, withoutPlan(visit.query));
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const planned = readPlanned(design.scenario, visit.query, words);
  if (visit.format !== 'html') return planAnswer(visit, opened, planned);
  const { add, remove } = visit.query;
  if (add !== undefined || remove !== undefined)
    return redirect(`${visit.path}?${planQuery(design, planned)}#projects`);
  const result = await resultOf(visit, design.scenario, design);
  const items = entryItems(design, words).map(({ message }) => ({ anchor: 'projects', message }));
  const view = planView(giveData(result, file.id, design.moved), planned, words, { items });
  return page({
    template: 'pages/give-plan',
    title: view.title,
    description: view.intro,
    view,
    door: 'association',
    design: { id: file.id, query: { ...design.moved } },
  });
}

/** The plan as data, or everything that is wrong or missing. */
async function planAnswer(visit: Visit, { file, design, words }: Opened, planned: Planned): Promise<Reply> {
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  const asked = askedOf(planned);
  if (planned.problems.length > 0 || asked === null) return refusal(422, plannedProblems(planned, words));
  const result = await resultOf(visit, design.scenario, design);
  const plan = planPortfolio(giveData(result, file.id, design.moved), asked);
  if (visit.format === 'csv') return csv(csvTable(portfolioTable(plan), stampOf(result)), `${file.id}-plan`);
  return json({ ok: true, ...stampOf(result), ...portfolioData(plan) });
}
