import { xlsx, type Reply, type Route, type Visit } from '../page.ts';
import { readDraw } from './projects-draw.ts';
import { isReply, openDesign, refusalOf } from './results-open.ts';
import { resultOf } from './runs-result.ts';

export const workbookRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/workbook', formats: ['xlsx'], effort: 'run', handle: giveWorkbook },
];

/** One future with live formulas: the typical one, or that of `?draw=`. */
async function giveWorkbook(visit: Visit): Promise<Reply> {
  const { draw: typed, ...levers } = visit.query;
  const opened = await openDesign(visit, levers);
  if (isReply(opened)) return opened;
  const { file, design } = opened;
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  const { draw } = readDraw(typed, design.draws);
  const { seed, draws, scenario } = design;
  const number = draw === 'typical' ? (await resultOf(visit, scenario, design)).typicalFuture.draw : draw;
  const wanted = {
    seed,
    draws,
    draw: number,
    isTypical: draw === 'typical',
    levers: Object.keys(design.moved),
    language: visit.language,
  };
  return xlsx(await visit.site.pool.workbook(scenario, wanted), `${file.id}-future-${number}`);
}
