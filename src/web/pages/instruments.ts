import { instrumentsTable } from '../../analysis/instruments/instruments-table.ts';
import { designsExpected, instrumentFigures, instrumentsOf } from '../../analysis/instruments/instruments.ts';
import type { PlayDesigns } from '../../ensemble/sample.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, type Reply, type Route, type Visit } from '../page.ts';
import { instrumentsView } from './instruments-view.ts';
import { isReply, openDesign, refusalOf } from './results-open.ts';
import { studyOf } from './runs-study.ts';
import { studyDraws } from './sensitivity-tabs.ts';

export const instrumentsRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/scenarios/:id/instruments',
    formats: ['html', 'json', 'csv'],
    effort: 'run',
    handle: showInstruments,
  },
];

/** Futures for each step: differences are paired, so that these are enough. */
const USUAL_DRAWS = 1_000;

async function showInstruments(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { file, design } = opened;
  const { scenario, seed } = design;
  const refused = visit.format === 'html' ? null : refusalOf(design);
  if (refused !== null) return refused;
  const luck = { seed, draws: studyDraws(design, USUAL_DRAWS) };
  const figures = instrumentFigures(scenario);
  const expected = designsExpected(scenario) * luck.draws;
  const answer = await studyOf(visit, {
    of: ['instruments', scenario, luck],
    title: scenario.title,
    seed,
    draws: expected,
    work: ({ signal, onProgress }) => {
      let before = 0;
      const play: PlayDesigns = async (designs) => {
        const report = (played: number) => onProgress?.(Math.min(before + played, expected));
        const sides = 'scheme' as const;
        const samples = await visit.site.pool.sample(designs, { ...luck, signal, onProgress: report, figures, sides });
        before += designs.length * luck.draws;
        return samples;
      };
      return instrumentsOf(scenario, luck, play);
    },
  });
  const about = { model: MODEL_VERSION, data: DATA_VERSION, ...luck };
  if (visit.format === 'json') return json({ ok: true, ...about, ...answer });
  if (visit.format === 'csv') return csv(csvTable(instrumentsTable(answer), about), `${file.id}-instruments`);
  const view = instrumentsView(answer, opened, luck);
  return page({
    template: 'pages/instruments',
    title: view.title,
    description: view.verdicts.join(' '),
    view,
    door: 'officer',
    wide: true,
    design: { id: file.id, query: design.moved },
  });
}
