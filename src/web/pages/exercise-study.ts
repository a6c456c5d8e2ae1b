import type { ClassPlan } from '../../analysis/class/events.ts';
import {
  findPromises,
  promisedFigures,
  promisedMoves,
  promisedSides,
  type ExerciseFound,
} from '../../analysis/class/promises.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { ParsedExercise } from '../../storage/exercise-files.ts';
import { designsFrom } from '../../workers/study-designs.ts';
import type { Visit } from '../page.ts';
import { studyOf } from './runs-study.ts';

export type ReadyExercise = Extract<ParsedExercise, { ok: true }>;

/** The exercise as a class would play it, with a seed and a number of futures of one's own. */
export function planFor({ exercise, scenario, raw }: ReadyExercise, seed: number, draws: number): ClassPlan {
  return { exercise, scenario, raw, seed, draws, draw: 0, model: MODEL_VERSION, data: DATA_VERSION };
}

/** What the notes speak of, played now or kept from before. */
export function foundOf(visit: Visit, { exercise, scenario, raw, seed, draws }: ClassPlan): Promise<ExerciseFound> {
  const [figures, sides] = [promisedFigures(exercise), promisedSides(exercise)];
  return studyOf(visit, {
    of: { kind: 'exercise', exercise, scenario, seed, draws },
    title: exercise.title,
    seed,
    draws: promisedMoves(exercise).length * draws,
    work: ({ signal, onProgress }) =>
      findPromises(exercise, {
        designAt: designsFrom(raw),
        play: (designs) => visit.site.pool.sample(designs, { seed, draws, figures, sides, signal, onProgress }),
      }),
  });
}
