import { movesOf } from '../../analysis/class/moves.ts';
import { hasRevealed } from '../../analysis/class/steps.ts';
import { writeWorkbook } from '../../storage/xlsx/write-workbook.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, xlsx, type Reply, type Route, type Visit } from '../page.ts';
import { tableSheet } from '../xlsx/table-sheets.ts';
import { debriefData, debriefTables, longTable } from './class-debrief-data.ts';
import { debriefView } from './class-debrief-view.ts';
import { classOf, classWords } from './class-open.ts';
import { noSuchClass } from './class-unknown.ts';
import { EVERYTHING, shownNow } from './class-shown-now.ts';

export const classDebriefRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/class/:code/debrief',
    formats: ['html', 'json', 'csv', 'xlsx'],
    effort: 'class',
    handle: showDebrief,
  },
];

async function showDebrief(visit: Visit): Promise<Reply> {
  const { pool, classes, store } = visit.site;
  const live = await classOf(visit);
  if (live === null) return noSuchClass(visit);
  const key = visit.query['key'] ?? '';
  const isLead = key !== '' && (await classes.isLead(live.code, key));
  const [shown, kept] = await Promise.all([
    shownNow(live, pool, { ...EVERYTHING, future: live.state.year > 0 }, Infinity),
    store.classes.events(live.code),
  ]);
  const moves = movesOf(kept.map(({ event }) => event));
  const isRevealed = isLead || hasRevealed(live.state);
  const { seed, draws, model, data } = live.state.plan;
  const name = `class-${live.code}`;
  if (visit.format === 'json') return json(debriefData(shown, moves, isRevealed));
  if (visit.format !== 'html') {
    const tables = debriefTables(shown, moves, isRevealed);
    if (visit.format === 'xlsx') return xlsx(await writeWorkbook(tables.map(tableSheet)), name);
    return csv(csvTable(longTable(tables), { model, data, seed, draws }), name);
  }
  const words = classWords(visit, live);
  const query = isLead ? `?key=${encodeURIComponent(key)}` : '';
  const view = debriefView(shown, { moves, isRevealed, query }, words);
  return page({ template: 'pages/class-debrief', title: view.title, view, door: 'trainer', wide: true });
}
