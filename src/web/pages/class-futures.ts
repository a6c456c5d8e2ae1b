import { byEventfulness } from '../../analysis/class/eventful.ts';
import type { ClassPlan, Levers } from '../../analysis/class/events.ts';
import { leversKey } from '../../analysis/class/state.ts';
import type { Luck } from '../../ensemble/players.ts';
import type { Future } from '../../ensemble/result.ts';
import { CannotPlay } from '../../scenario/cannot-play.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Pool } from '../../workers/pool.ts';
import { teamScenario } from './class-team-scenario.ts';

/** Futures looked at for the most eventful one. */
const LOOKED_AT = 200;

type Plays = Pick<Pool, 'future'>;

/** Draws of the first futures of a design, the most eventful first; as many as there are draws, at most `LOOKED_AT`. */
export async function eventfulDraws(
  pool: Plays,
  scenario: Scenario,
  { seed, draws }: Luck,
): Promise<readonly number[]> {
  const first = Array.from({ length: Math.min(LOOKED_AT, draws) }, (_, draw) => draw);
  const futures = await Promise.all(first.map((draw) => pool.future(scenario, { seed, draws, draw })));
  return byEventfulness(futures);
}

/** The draw in which a class sees most: the first of `eventfulDraws`. Rejects with CannotPlay. */
export async function eventfulDraw(pool: Plays, scenario: Scenario, luck: Luck): Promise<number> {
  return (await eventfulDraws(pool, scenario, luck))[0] ?? 0;
}

/** More than a class of thirty has designs in three futures. */
const MOST_KEPT = 100;

/** Of each class by its plan, which stays the same object while the class is in memory. */
const kept = new WeakMap<ClassPlan, Map<string, Promise<Future | null>>>();

/** One draw with a team's design; null where it cannot be played. Kept in memory, and played once however many ask. */
export function futureOf(pool: Plays, plan: ClassPlan, levers: Levers, draw: number): Promise<Future | null> {
  const all = kept.get(plan) ?? new Map<string, Promise<Future | null>>();
  kept.set(plan, all);
  const key = `${draw} ${leversKey(levers)}`;
  const known = all.get(key);
  if (known !== undefined) return known;
  const playing = play(pool, plan, levers, draw);
  playing.catch(() => all.delete(key));
  all.set(key, playing);
  for (const oldest of all.keys()) {
    if (all.size <= MOST_KEPT) break;
    all.delete(oldest);
  }
  return playing;
}

async function play(pool: Plays, plan: ClassPlan, levers: Levers, draw: number): Promise<Future | null> {
  const scenario = teamScenario(plan, levers);
  if (scenario === null) return null;
  const { seed, draws } = plan;
  return pool.future(scenario, { seed, draws, draw }).catch((error: unknown) => {
    if (error instanceof CannotPlay) return null;
    throw error;
  });
}
