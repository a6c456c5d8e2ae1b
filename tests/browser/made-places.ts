import { keepDesign, MEXICO, visit } from './visits.ts';

/** Makes what the walk looks at and no address leads to by itself. Gives the address of each name. */
export async function madePlaces(): Promise<ReadonlyMap<string, string>> {
  const kept = await visit({}, async (page) => {
    await page.goto(`${MEXICO}?matching.partners.state.ratio=2`);
    return keepDesign(page);
  });
  return new Map([['a kept design', kept]]);
}
