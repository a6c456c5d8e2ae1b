import { stampOf } from '../../analysis/stamp.ts';
import { termsOf, termsRows } from '../../analysis/memo/terms.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, type Reply, type Route, type Visit } from '../page.ts';
import { paperPage } from './memo.ts';
import { paperText } from './paper.ts';
import { isReply, openDesign, refusalOf } from './results-open.ts';
import { resultOf } from './runs-result.ts';
import { termsView } from './terms-view.ts';

export const termsRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/terms', formats: ['html', 'json', 'csv'], effort: 'run', handle: showTerms },
];

/** The term sheet of a design: who pays what, when, on which condition. */
async function showTerms(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { design, words, file } = opened;
  const refused = visit.format === 'html' ? null : refusalOf(design);
  if (refused !== null) return refused;
  const result = await resultOf(visit, design.scenario, design);
  const stamp = stampOf(result);
  if (visit.format === 'csv') return csv(csvTable(termsRows(termsOf(result)), stamp), `${file.id}-terms`);
  const paper = termsView(result, opened, new Date(), words);
  if (visit.format === 'json') return json({ ok: true, ...stamp, ...paperText(paper), terms: termsOf(result) });
  return paperPage('terms', paper, opened);
}
