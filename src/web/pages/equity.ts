import { MOST_COMPARED_DRAWS } from '../../analysis/compare/compare.ts';
import { equityTable } from '../../analysis/equity/equity-table.ts';
import { lensOf } from '../../analysis/equity/lens.ts';
import { equityStudy, type EquityStudy } from '../../analysis/equity/variants.ts';
import { stampOf } from '../../analysis/stamp.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, redirect, type Reply, type Route, type Visit } from '../page.ts';
import { equityView } from './equity-view.ts';
import type { Design } from './results-design.ts';
import { isReply, openDesign, refusalOf, tidiedAddress } from './results-open.ts';
import { resultOf } from './runs-result.ts';
import { studyOf } from './runs-study.ts';

export const equityRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/equity', formats: ['html', 'json', 'csv'], effort: 'run', handle: showEquity },
];

async function showEquity(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { file, design } = opened;
  if (visit.format === 'html') {
    const tidied = tidiedAddress(visit, design);
    if (tidied !== null) return redirect(tidied);
  }
  const refused = visit.format === 'html' ? null : refusalOf(design);
  if (refused !== null) return refused;
  const result = await resultOf(visit, design.scenario, design);
  const lens = lensOf(result);
  const study = await studied(visit, design);
  const about = stampOf(result);
  if (visit.format === 'json') return json({ ok: true, ...about, lens, study });
  if (visit.format === 'csv') return csv(csvTable(equityTable(lens, study), about), `${file.id}-equity`);
  const view = equityView(result, lens, study, opened);
  return page({
    template: 'pages/equity',
    title: view.title,
    description: view.sentences[0] ?? view.title,
    view,
    door: 'officer',
    wide: true,
    design: { id: file.id, query: design.moved },
  });
}

/** Enough to find about which scale a weighted ratio needs. */
const TUNING_DRAWS = 200;

/** Null without a match, or with one place only. */
async function studied(visit: Visit, { scenario, seed, draws: asked }: Design): Promise<EquityStudy | null> {
  if (scenario.scheme.matching === null || scenario.place.localities.length < 2) return null;
  const draws = Math.min(asked, MOST_COMPARED_DRAWS);
  const tuning = Math.min(TUNING_DRAWS, draws);
  return studyOf<EquityStudy | null>(visit, {
    of: { kind: 'equity', scenario, seed, draws },
    title: scenario.title,
    seed,
    draws: TUNED_DESIGNS * tuning + DESIGNS * draws,
    work: ({ signal, onProgress }) => {
      let played = 0;
      return equityStudy(scenario, async (scenarios, figures, futures) => {
        const before = played;
        const count = futures === 'few' ? tuning : draws;
        const onPart = (done: number) => onProgress(before + done);
        const options = { seed, draws: count, figures, sides: 'scheme', signal, onProgress: onPart } as const;
        const found = await visit.site.pool.sample(scenarios, options);
        played = before + scenarios.length * count;
        return found;
      });
    },
  });
}

/** Played over few futures to find about which scale the weighted ratio needs, and over all of them after that. */
const TUNED_DESIGNS = 10;
const DESIGNS = 9;
