import { json, type Reply, type Route, type Visit } from '../page.ts';
import { giveData } from './give-data.ts';
import { packGive } from './give-packed.ts';
import { isReply, openDesign, refusalOf } from './results-open.ts';
import { resultOf } from './runs-result.ts';

/** What the association's page fetches to answer by itself: levers, seed and draws in the query, nothing of what is given. */
export const giveLiveRoutes: readonly Route[] = [
  { method: 'get', path: '/give/:id/data', formats: ['json'], effort: 'run', handle: giveLiveData },
];

async function giveLiveData(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { file, design } = opened;
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  return json(packGive(giveData(await resultOf(visit, design.scenario, design), file.id, design.moved)));
}
