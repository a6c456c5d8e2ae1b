import { findPromises, promisedFigures, promisedSides } from '../../src/analysis/class/promises.ts';
import { playSample } from '../../src/ensemble/sample.ts';
import { directories } from '../../src/paths.ts';
import { openExerciseFiles } from '../../src/storage/exercise-files.ts';
import { exerciseNotesView } from '../../src/web/pages/exercise-notes-view.ts';
import { planFor, type ReadyExercise } from '../../src/web/pages/exercise-study.ts';
import { exercisesView } from '../../src/web/pages/exercises-view.ts';
import type { Words } from '../../src/words/words.ts';
import { designsFrom } from '../../src/workers/study-designs.ts';

const LUCK = { seed: 1, draws: 10 };
const files = await openExerciseFiles(directories().exercises).list();
const ready = files.find(({ id }) => id === 'rationing')?.parsed as ReadyExercise;
const found = await findPromises(ready.exercise, {
  designAt: designsFrom(ready.raw),
  play: (designs) =>
    Promise.resolve(
      designs.map((design) => playSample(design, LUCK, promisedFigures(ready.exercise), promisedSides(ready.exercise))),
    ),
});
const broken = { id: 'broken', text: '', parsed: { ok: false, problems: [] } } as const;

/** The list and the notes of one exercise, with everything that they can say. */
export const EXERCISE_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/exercises': (words) => {
    const view = exercisesView([...files, broken], { csrf: 'token', canStart: true }, words);
    return { ...view, broken: [{ id: 'broken', problems: ['Missing'] }] };
  },
  'pages/exercise': (words) =>
    exerciseNotesView(
      planFor(ready, LUCK.seed, LUCK.draws),
      found,
      { csrf: 'token', canStart: true, json: '/x' },
      words,
    ),
};
