import { inject } from 'vitest';
import { aClass, askSite, type MadeClass } from '../web/class-made.ts';

/** A class stands at one step: each of these is a class of its own, with the page of a team that is looked at. */
const PLACES: Readonly<Record<string, (made: MadeClass) => Promise<unknown>>> = {
  'a team that reads': () => Promise.resolve(),
  'a team that has guessed': async (made) => {
    await made.lead('step', '1');
    await made.act(made.teams[0]!, 'guess', { guess: 'much' });
  },
  'a team that sees the answer': (made) => made.lead('step', '2'),
  'a team that designs': designed,
  'a team that waits': async (made) => {
    await designed(made);
    await made.lead('pause', 'on');
  },
  'a team that lives a future': async (made) => {
    await designed(made);
    await made.lead('step', '4');
    await made.lead('year', '3');
  },
  'a team at the end': async (made) => {
    await designed(made);
    await made.lead('step', '5');
  },
};
const JOIN = 'a class to join';
export const TEAM_PLACES: readonly string[] = [JOIN, ...Object.keys(PLACES)];

/** Makes the classes, and gives the address of each place. */
export async function teamPlaces(): Promise<readonly (readonly [string, string])[]> {
  const places: (readonly [string, string])[] = [];
  for (const [name, prepare] of Object.entries(PLACES)) {
    const made = await aClass(askSite(inject('site')), undefined, ['Sierra']);
    await prepare(made);
    if (places.length === 0) places.push([JOIN, `/class/${made.code}`]);
    places.push([name, made.teams[0]!.address]);
  }
  return places;
}

/** Twice, so that there is a design before; the steps are those of the exercise on rationing. */
async function designed(made: MadeClass): Promise<void> {
  const team = made.teams[0]!;
  await made.lead('step', '3');
  for (const ratio of ['3', '2']) await made.act(team, 'move', { 'matching.partners.state.ratio': ratio });
  await made.act(team, 'hand-in', { done: 'yes' });
}
