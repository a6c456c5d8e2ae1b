import { describe, expect, it } from 'vitest';
import { findPromises, promisedFigures, promisedSides } from '../../src/analysis/class/promises.ts';
import { playSample } from '../../src/ensemble/sample.ts';
import { directories } from '../../src/paths.ts';
import type { Exercise } from '../../src/scenario/exercise.ts';
import type { Text } from '../../src/scenario/types.ts';
import { openExerciseFiles } from '../../src/storage/exercise-files.ts';
import { designsFrom } from '../../src/workers/study-designs.ts';

const DRAWS = 200;
const SEEDS = [1, 2, 3];
const files = await openExerciseFiles(directories().exercises).list();
const ready = files.flatMap(({ parsed }) => (parsed.ok ? [parsed] : []));

function textsOf(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [value as Text];
  return Object.values(value).flatMap(textsOf);
}

describe('the ready exercises', () => {
  it('are seven, and none has a problem', () => {
    expect(files.flatMap(({ id, parsed }) => (parsed.ok ? [] : [{ id, problems: parsed.problems }]))).toEqual([]);
    expect(files.map(({ id }) => id)).toEqual([
      'rationing',
      'the-ratio-that-buys-nothing',
      'who-gets-the-match',
      'guarantee-and-fund-size',
      'training-that-fades',
      'the-mayor-who-leaves',
      'all-or-nothing',
    ]);
  });

  it.each(ready.map(({ exercise }) => [exercise.id, exercise] as const))(
    '%s is an hour for a room, in two languages',
    (_, exercise) => {
      const minutes = exercise.steps.reduce((sum, step) => sum + step.minutes, 0);
      expect(minutes).toBeGreaterThanOrEqual(45);
      expect(minutes).toBeLessThanOrEqual(75);
      const brief = exercise.brief as { en: string; es: string };
      for (const text of [brief.en, brief.es]) expect(text.split(/\s+/).length).toBeLessThanOrEqual(120);
      expect(textsOf(exercise).filter((text) => typeof text === 'string' || text.es === undefined)).toEqual([]);
      expect(exercise.questions.length).toBeGreaterThanOrEqual(3);
      expect(exercise.questions.length).toBeLessThanOrEqual(5);
      expect(exercise.prediction).not.toBeNull();
      const kinds = exercise.steps.map(({ kind }) => kind);
      expect(kinds.indexOf('reveal')).toBeGreaterThan(kinds.indexOf('predict'));
    },
  );

  for (const { exercise, raw } of ready)
    for (const [at, { figure, effect }] of exercise.promises.entries())
      it(`${exercise.id}: ${figure} ${effect} with the expected moves and not with the opposite ones (${at + 1})`, async () => {
        for (const seed of SEEDS) {
          const { promises } = await found(exercise, raw, seed);
          expect(promises[at], `seed ${seed}`).toMatchObject({ expected: { shows: true }, opposite: { shows: false } });
        }
      });
});

type Found = ReturnType<typeof findPromises>;
const known = new Map<string, Found>();

/** Every exercise is played once a seed, for all its promises. */
function found(exercise: Exercise, raw: unknown, seed: number): Found {
  const key = `${exercise.id} ${seed}`;
  const play = known.get(key) ?? findPromises(exercise, studio(exercise, raw, seed));
  known.set(key, play);
  return play;
}

function studio(exercise: Exercise, raw: unknown, seed: number) {
  const figures = promisedFigures(exercise);
  const sides = promisedSides(exercise);
  return {
    designAt: designsFrom(raw),
    play: (designs: Parameters<Parameters<typeof findPromises>[1]['play']>[0]) =>
      Promise.resolve(designs.map((design) => playSample(design, { seed, draws: DRAWS }, figures, sides))),
  };
}
