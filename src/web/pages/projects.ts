import type { Future } from '../../ensemble/result.ts';
import { csv, json, page, type Reply, type Route, type Visit } from '../page.ts';
import { csvTable } from '../csv-table.ts';
import { projectsTable } from './projects-table.ts';
import { readDraw, type Draw } from './projects-draw.ts';
import { projectsView } from './projects-view.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { resultOf } from './runs-result.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';

export const projectsRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/scenarios/:id/projects',
    formats: ['html', 'json', 'csv'],
    effort: 'run',
    handle: showProjects,
  },
];

async function showProjects(visit: Visit): Promise<Reply> {
  const { draw: typed, ...levers } = visit.query;
  const opened = await openDesign(visit, levers);
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const chosen = readDraw(typed, design.draws);
  const refused = visit.format === 'html' ? null : refusalOf(design);
  if (refused !== null) return refused;
  const future = await futureOf(visit, opened, chosen);
  const about = { model: MODEL_VERSION, data: DATA_VERSION, seed: design.seed, draws: design.draws };
  if (visit.format === 'json') return json({ ok: true, ...about, ...future });
  if (visit.format === 'csv')
    return csv(csvTable(projectsTable(future, design.scenario), about), `${file.id}-future-${future.draw}`);
  const { startYear, horizon } = design.scenario.place;
  const years = Array.from({ length: horizon }, (_, t) => startYear + t);
  const view = projectsView({ future, years, scenario: design.scenario, design, chosen, id: file.id }, words);
  const shown = { id: file.id, query: { ...design.moved } };
  return page({
    template: 'pages/projects',
    title: view.title,
    description: view.intro,
    view,
    door: 'trainer',
    design: shown,
  });
}

/** The typical future comes with the result, which is kept; any other is played by itself. */
async function futureOf(visit: Visit, { design }: Opened, { draw }: Draw): Promise<Future> {
  if (draw === 'typical') return (await resultOf(visit, design.scenario, design)).typicalFuture;
  return visit.site.pool.future(design.scenario, { seed: design.seed, draws: design.draws, draw });
}
