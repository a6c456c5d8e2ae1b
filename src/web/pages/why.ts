import { parseVariant } from '../../scenario/variant.ts';
import { fullPath } from '../../scenario/terms.ts';
import type { LeverMove } from '../../analysis/no-effect.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { noEffectSentence } from '../../words/why.ts';
import { json, page, type Reply, type Route, type Visit } from '../page.ts';
import type { Design } from './results-design.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { whyNoEffectView, whyView, type Answered, type WhyNoEffectView } from './why-view.ts';

export const whyRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/why', formats: ['html', 'json'], effort: 'run', handle: showWhy },
];

/** Futures in which levers are tried; a reason is a matter of what depends on what, not of many futures. */
const MOST_DRAWS = 500;
/** Levers answered at a time. */
const MOST_LEVERS = 8;

async function showWhy(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const refused = visit.format === 'html' ? null : refusalOf(design);
  if (refused !== null) return refused;
  const answers = await answersOf(visit, file.raw, design);
  if (visit.format === 'json') {
    const about = { ok: true, model: MODEL_VERSION, data: DATA_VERSION, seed: design.seed };
    const levers = answers.map(({ move, answer }) => ({ ...answer, sentence: noEffectSentence(answer, move, words) }));
    return json({ ...about, levers });
  }
  const view = whyView({ answers, design, id: file.id }, words);
  return page({
    template: 'pages/why',
    title: view.title,
    description: view.intro,
    view,
    door: 'officer',
    design: { id: file.id, query: design.moved },
  });
}

/** Each lever of the design by itself: does it move anything, and if not, why? */
export async function answersOf(visit: Visit, raw: unknown, design: Design): Promise<readonly Answered[]> {
  const luck = { seed: design.seed, draws: Math.min(design.draws, MOST_DRAWS) };
  const moves = movesOf(raw, design).slice(0, MOST_LEVERS);
  return Promise.all(moves.map(async (move) => ({ move, answer: await visit.site.pool.why(move, luck) })));
}

/** Futures in which a page looks whether its levers move anything together: the first that differs says that they do. */
const LOOK = 60;

/** Why the levers of a page moved nothing, all together and each by itself; `null` when they do, or there are none. */
export async function whyNothing(visit: Visit, { file, design, words }: Opened): Promise<WhyNoEffectView | null> {
  const [first] = Object.keys(design.moved);
  if (first === undefined) return null;
  const look = { before: design.base, after: design.scenario, path: whole(first) };
  const together = await visit.site.pool.moves(look, { seed: design.seed, draws: Math.min(design.draws, LOOK) });
  if (together) return null;
  const answers = await answersOf(visit, file.raw, design);
  return whyNoEffectView({ answers, design, id: file.id }, words);
}

/** One move for each lever; those that are not accepted alone (shares that must add to 1) are moved together. */
function movesOf(raw: unknown, { base, scenario, moved }: Design): readonly LeverMove[] {
  const levers = Object.entries(moved).map(([path, value]) => ({ path, value }));
  const alone = levers.map((lever): LeverMove | null => {
    const variant = parseVariant(raw, [lever]);
    const isWhole = variant.ok && variant.applied.length === 1;
    return isWhole ? { before: base, after: variant.scenario, path: whole(lever.path) } : null;
  });
  const each = alone.filter((move) => move !== null);
  const [first] = levers;
  if (first === undefined || each.length === alone.length) return each;
  return [{ before: base, after: scenario, path: whole(first.path) }];
}

const whole = (path: string) => fullPath(path).join('.');
