import { classProblem } from '../../analysis/class/class-problem.ts';
import type { ClassPlan } from '../../analysis/class/events.ts';
import { plainExercise } from '../../analysis/class/plain-exercise.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { Problem } from '../../scenario/problem.ts';
import { DEFAULT_SEED } from '../defaults.ts';
import type { Site } from '../page.ts';
import { eventfulDraw } from './class-futures.ts';

/** Few enough that thirty teams get their figures at once on two cores. */
export const CLASS_DRAWS = 500;

/** What a class shall play: a ready exercise, or any scenario by id, code or address. */
export interface ClassWish {
  readonly exercise: string;
  readonly scenario: string;
}
export type PlanRead =
  { readonly ok: true; readonly plan: ClassPlan } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Fixes what a class plays. Plays the first futures to find an eventful one; rejects with CannotPlay. */
export async function planOf(site: Site, wish: ClassWish): Promise<PlanRead> {
  const found = wish.exercise === '' ? await plainOne(site, wish.scenario) : await readyOne(site, wish.exercise);
  if (!found.ok) return found;
  const luck = { seed: DEFAULT_SEED, draws: CLASS_DRAWS };
  const draw = await eventfulDraw(site.pool, found.design.scenario, luck);
  return { ok: true, plan: { ...found.design, ...luck, draw, model: MODEL_VERSION, data: DATA_VERSION } };
}

type Found =
  | { readonly ok: true; readonly design: Pick<ClassPlan, 'exercise' | 'scenario' | 'raw'> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

async function readyOne({ exercises }: Site, id: string): Promise<Found> {
  const file = await exercises.read(id);
  if (file === null) return { ok: false, problems: [classProblem('start', 'exercise', id)] };
  if (!file.parsed.ok) return { ok: false, problems: file.parsed.problems };
  const { exercise, scenario, raw } = file.parsed;
  return { ok: true, design: { exercise, scenario, raw } };
}

async function plainOne({ scenarios }: Site, typed: string): Promise<Found> {
  if (typed.trim() === '') return { ok: false, problems: [classProblem('nothing', 'scenario', null)] };
  const file = await scenarios.read(idIn(typed));
  if (file === null) return { ok: false, problems: [classProblem('start-code', 'scenario', typed.trim())] };
  if (!file.parsed.ok) return { ok: false, problems: file.parsed.problems };
  const { scenario } = file.parsed;
  return { ok: true, design: { exercise: plainExercise(scenario, file.id), scenario, raw: file.raw } };
}

/** An id or code, also out of an address that ends in it: `http://…/d/k4m7xw2`. */
function idIn(typed: string): string {
  return /\/(?:d|scenarios|give)\/([^/?#]+)/.exec(typed)?.[1] ?? typed.trim().toLowerCase();
}
