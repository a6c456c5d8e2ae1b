import { inject } from 'vitest';
import { aClass, askSite, type MadeClass } from '../web/class-made.ts';

/** What hangs on the wall and what the trainer sees, at the steps of the exercise on rationing: which pages at which step. */
const STEPS = [
  { step: 0, pages: ['wall', 'lead'] },
  { step: 2, pages: ['wall'] },
  { step: 3, pages: ['wall'] },
  { step: 4, pages: ['wall', 'lead'] },
  { step: 5, pages: ['wall', 'debrief'] },
] as const;
type Page = (typeof STEPS)[number]['pages'][number];

const nameOf = (page: Page, step: number) => `the ${page} at step ${step + 1}`;
export const WALL_PLACES: readonly string[] = STEPS.flatMap(({ step, pages }) =>
  pages.map((page) => nameOf(page, step)),
);

/** Makes a class for each step, and gives the address of each place. */
export async function wallPlaces(): Promise<readonly (readonly [string, string])[]> {
  const made = STEPS.map(async ({ step, pages }) => {
    const one = await classAt(step);
    return pages.map((page) => [nameOf(page, step), addressOf(one, page)] as const);
  });
  return (await Promise.all(made)).flat();
}

function addressOf({ code, leadKey }: MadeClass, page: Page): string {
  return `/class/${code}/${page}${page === 'lead' ? `?key=${leadKey}` : ''}`;
}

/** Two teams, which have guessed, moved levers and lived three years as far as the class has come. */
async function classAt(step: number): Promise<MadeClass> {
  const made = await aClass(askSite(inject('site')), undefined, ['Jerez', 'Club Unido de Río Verde']);
  for (let open = 1; open <= step; open++) {
    await made.lead('step', String(open));
    for (const [at, team] of made.teams.entries()) {
      if (open === 1) await made.act(team, 'guess', { guess: at === 0 ? 'less' : 'much' });
      if (open === 3) await made.act(team, 'move', { 'matching.partners.state.ratio': String(at + 2) });
    }
    if (open === 3) await made.act(made.teams[0]!, 'hand-in', { done: 'yes' });
    if (open === 4) await made.lead('year', '3');
    if (open === 4) await made.lead('evidence', 'show');
  }
  return made;
}
