import { redirect, xlsx, type Reply, type Route, type Visit } from '../page.ts';
import { readDraw } from './projects-draw.ts';
import { isReply, openDesign, refusalOf } from './results-open.ts';
import { queryText } from './results-query.ts';
import { resultOf } from './runs-result.ts';

export const workbookRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/workbook', formats: ['html', 'xlsx'], effort: 'run', handle: giveWorkbook },
];

/** One future with live formulas: the typical one, or that of `?draw=`. Without its ending the address leads to the file. */
async function giveWorkbook(visit: Visit): Promise<Reply> {
  const { draw: typed, ...levers } = visit.query;
  const opened = await openDesign(visit, levers);
  if (isReply(opened)) return opened;
  const { file, design } = opened;
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  if (visit.format === 'html')
    return redirect(`${visit.path}.xlsx${queryText(design.moved, { ...design, nominal: false })}`);
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
