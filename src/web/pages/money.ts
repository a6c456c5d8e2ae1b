import { moneyRows } from '../../analysis/pool-account-table.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, type Reply, type Route, type Visit } from '../page.ts';
import { moneyView, type Money } from './money-view.ts';
import { readDraw, type Draw } from './projects-draw.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { resultOf } from './runs-result.ts';

export const moneyRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/money', formats: ['html', 'json', 'csv'], effort: 'run', handle: showMoney },
];

/** One thread adds up all of them while the page waits, so there are never more than this. */
const MOST_DRAWS = 10_000;

/** Where the money of one future went, beside the mean of all of them. */
async function showMoney(visit: Visit): Promise<Reply> {
  const { draw: typed, ...levers } = visit.query;
  const opened = await openDesign(visit, levers);
  if (isReply(opened)) return opened;
  const { file, words } = opened;
  const design = { ...opened.design, draws: Math.min(opened.design.draws, MOST_DRAWS) };
  const refused = visit.format === 'html' ? null : refusalOf(design);
  if (refused !== null) return refused;
  const chosen = readDraw(typed, design.draws);
  const money = await moneyOf(visit, { ...opened, design }, chosen);
  const { startYear, horizon, currency } = design.scenario.place;
  const years = Array.from({ length: horizon }, (_, t) => startYear + t);
  const about = { model: MODEL_VERSION, data: DATA_VERSION, seed: design.seed, draws: design.draws };
  if (visit.format === 'csv') return csv(csvTable(moneyRows(money, years), about), `${file.id}-money-${money.draw}`);
  if (visit.format === 'json') return json({ ok: true, ...about, unit: currency, years, ...money });
  const view = moneyView({ money, years, design, chosen, id: file.id }, words);
  return page({
    template: 'pages/money',
    title: view.title,
    description: view.law,
    view,
    door: 'officer',
    wide: true,
    design: { id: file.id, query: design.moved },
    scripts: ['charts.js'],
  });
}

async function moneyOf(visit: Visit, { design }: Opened, { draw }: Draw): Promise<Money> {
  const { scenario, seed, draws } = design;
  const chosen = draw === 'typical' ? (await resultOf(visit, scenario, design)).typicalFuture.draw : draw;
  return { draw: chosen, ...(await visit.site.pool.money(scenario, { seed, draws, draw: chosen })) };
}
