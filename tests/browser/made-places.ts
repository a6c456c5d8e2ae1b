import { teamPlaces } from './team-places.ts';
import { keepDesign, MEXICO, visit } from './visits.ts';
import { wallPlaces } from './wall-places.ts';

/** Makes what the walk looks at and no address leads to by itself. Gives the address of each name. */
export async function madePlaces(): Promise<ReadonlyMap<string, string>> {
  const [kept, teams, walls] = await Promise.all([keptDesign(), teamPlaces(), wallPlaces()]);
  return new Map([['a kept design', kept], ...teams, ...walls]);
}

function keptDesign(): Promise<string> {
  return visit({}, async (page) => {
    await page.goto(`${MEXICO}?matching.partners.state.ratio=2`);
    return keepDesign(page);
  });
}
