import { stampOf } from '../../analysis/stamp.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { entryItems } from './entry-items.ts';
import { followGiven } from './give-answer-view.ts';
import { giveBody } from './give-body.ts';
import { readGiven, type Given } from './give-contribution.ts';
import { giveData } from './give-data.ts';
import { withoutGiving } from './give-keys.ts';
import { givenProblems } from './give-refusal.ts';
import { chancesTable, giveTable } from './give-table.ts';
import { giveView } from './give-view.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { resultOf } from './runs-result.ts';

export const giveRoutes: readonly Route[] = [
  { method: 'get', path: '/give/:id', formats: ['html', 'json', 'csv'], effort: 'run', handle: showGive },
];

/** Nothing is kept: what is given rides in the address only. */
async function showGive(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit, withoutGiving(visit.query));
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const given = readGiven(design.scenario, visit.query, words);
  if (visit.format !== 'html') return answerData(visit, opened, given);
  const result = await resultOf(visit, design.scenario, design);
  const items = entryItems(design, words).map(({ message }) => ({ anchor: 'what-you-give', message }));
  const view = giveView(giveData(result, file.id, design.moved), given, words, { items });
  const shown = { id: file.id, query: { ...design.moved } };
  return page({
    template: 'pages/give',
    title: view.title,
    description: view.intro,
    view,
    // Where levers could not be used the server says which; the page would not know.
    scripts: design.problems.length === 0 ? ['give.js'] : [],
    door: 'association',
    design: shown,
  });
}

/** The receipt with its chances, or every problem; without an amount the chances alone. */
async function answerData(visit: Visit, { file, design, words }: Opened, given: Given): Promise<Reply> {
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  if (given.problems.length > 0) return refusal(422, givenProblems(given, words));
  const result = await resultOf(visit, design.scenario, design);
  const data = giveData(result, file.id, design.moved);
  if (visit.format === 'json') return json(giveBody(data, result.fates.all, given));
  const found = followGiven(data, given);
  const table = found === null ? chancesTable(data, given) : giveTable(found);
  return csv(csvTable(table, stampOf(result)), `${file.id}-receipt`);
}
