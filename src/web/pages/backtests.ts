import { BACKTEST_COLUMNS, backtestReport, backtestRows } from '../../analysis/backtest/report.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { csv, json, notFound, page, yaml, type Reply, type Route, type Visit } from '../page.ts';
import { backtestFiles, backtestResults, backtestsSoFar } from './backtests-board.ts';
import { backtestsView } from './backtests-view.ts';
import { csvTable } from '../csv-table.ts';

/** Longer than this nobody waits for a page; the results then come when they are there. */
const PATIENCE_MILLISECONDS = 1500;

export const backtestsRoutes: readonly Route[] = [
  { method: 'get', path: '/backtests', formats: ['html', 'json', 'csv'], effort: 'run', handle: showBacktests },
  { method: 'get', path: '/backtests/:scenario', formats: ['yaml'], handle: giveScenario },
];

async function showBacktests({ site, words, format }: Visit): Promise<Reply> {
  if (format === 'json') {
    const report = backtestReport(await backtestResults(site.pool));
    return json({ ...report, model: MODEL_VERSION, data: DATA_VERSION });
  }
  if (format === 'csv') {
    const rows = backtestRows(await backtestResults(site.pool));
    const about = { model: MODEL_VERSION, data: DATA_VERSION };
    return csv(csvTable({ columns: BACKTEST_COLUMNS, rows }, about), 'backtests');
  }
  const view = backtestsView(await backtestsSoFar(site.pool, PATIENCE_MILLISECONDS), words);
  return page({ template: 'pages/backtests', title: words.t('backtests.title'), door: 'backtests', view, wide: true });
}

/** The scenario file that a back-test plays. */
async function giveScenario({ params }: Visit): Promise<Reply> {
  const file = await backtestFiles().read(params['scenario'] ?? '');
  return file === null ? notFound() : yaml(file.text, file.id);
}
