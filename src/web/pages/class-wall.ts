import { csvTable } from '../csv-table.ts';
import { csv, json, page, type Reply, type Route, type Visit } from '../page.ts';
import { wallData, designsTable } from './class-wall-data.ts';
import { joinView } from './class-join-view.ts';
import { classOf, classWords } from './class-open.ts';
import { noSuchClass } from './class-unknown.ts';
import { EVERYTHING, shownNow } from './class-shown-now.ts';
import { partsOf, wallView } from './class-wall-view.ts';

export const classWallRoutes: readonly Route[] = [
  { method: 'get', path: '/class/:code/wall', formats: ['html', 'json', 'csv'], effort: 'class', handle: showWall },
];

/** Without scripts the page asks again by itself. */
const REFRESH_SECONDS = 5;

async function showWall(visit: Visit): Promise<Reply> {
  const { pool } = visit.site;
  const live = await classOf(visit);
  if (live === null) return noSuchClass(visit);
  const words = classWords(visit, live);
  const shown =
    visit.format === 'html'
      ? await shownNow(live, pool, partsOf(live.state))
      : await shownNow(live, pool, { ...EVERYTHING, future: live.state.year > 0 }, Infinity);
  const { seed, draws, model, data } = live.state.plan;
  if (visit.format === 'json') return json(wallData(shown));
  if (visit.format === 'csv')
    return csv(csvTable(designsTable(shown), { model, data, seed, draws }), `class-${live.code}-designs`);
  const view = wallView(shown, joinView(live.code, visit.origin, words), words);
  return page({
    template: 'pages/class-wall',
    title: view.step.title === '' ? view.title : `${view.step.title} · ${view.title}`,
    description: words.t('wall.description'),
    view,
    scripts: ['class.js'],
    refresh: REFRESH_SECONDS,
    door: 'trainer',
    wide: true,
  });
}
