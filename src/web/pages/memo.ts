import { memoOf } from '../../analysis/memo/memo.ts';
import { memoRows } from '../../analysis/memo/memo-table.ts';
import { stampOf } from '../../analysis/stamp.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, type Reply, type Route, type Visit } from '../page.ts';
import { memoView } from './memo-view.ts';
import { paperText, type Paper } from './paper.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { resultOf } from './runs-result.ts';

export const memoRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/memo', formats: ['html', 'json', 'csv'], effort: 'run', handle: showMemo },
];

/** The council memo of a design. */
async function showMemo(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { design, words, file } = opened;
  const refused = visit.format === 'html' ? null : refusalOf(design);
  if (refused !== null) return refused;
  const result = await resultOf(visit, design.scenario, design);
  const stamp = stampOf(result);
  if (visit.format === 'csv') return csv(csvTable(memoRows(memoOf(result)), stamp), `${file.id}-memo`);
  const paper = memoView(result, opened, new Date(), words);
  if (visit.format === 'json') return json({ ok: true, ...stamp, ...paperText(paper), figures: memoOf(result) });
  return paperPage('memo', paper, opened);
}

/** A paper as a page. */
export function paperPage(kind: 'memo' | 'terms', paper: Paper, { file, design }: Opened): Reply {
  return page({
    template: `pages/${kind}`,
    title: paper.title,
    description: paper.about,
    view: { paper },
    door: 'officer',
    design: { id: file.id, query: design.moved },
  });
}
