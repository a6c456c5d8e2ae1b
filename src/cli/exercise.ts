import { basename, dirname } from 'node:path';
import { promiseTable } from '../analysis/class/promise-table.ts';
import {
  findPromises,
  promisedFigures,
  promisedMoves,
  promisedSides,
  type ExerciseFound,
} from '../analysis/class/promises.ts';
import { directories } from '../paths.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import { nearest } from '../scenario/problems.ts';
import { openExerciseFiles, type ExerciseFile } from '../storage/exercise-files.ts';
import { openScenarioFiles } from '../storage/scenario-files.ts';
import { planFor, type ReadyExercise } from '../web/pages/exercise-study.ts';
import { designsFrom } from '../workers/study-designs.ts';
import type { Pool } from '../workers/pool.ts';
import { exerciseNotes, exercisesList, promisesText } from './exercise-text.ts';
import type { ExitCode, OutputOptions } from './options.ts';
import { chosenForm, writeAnswer } from './output.ts';
import { startProgress } from './progress.ts';
import { refuse } from './refuse.ts';
import { aboutStudy } from './study.ts';
import { UsageError } from './usage-error.ts';
import { withPool } from './with-pool.ts';

export interface ExerciseOptions extends OutputOptions {
  readonly check?: boolean;
  readonly seed: number;
  readonly draws: number;
  readonly workers?: number;
}

export interface Held {
  readonly ready: ReadyExercise;
  readonly found: ExerciseFound;
}

/**
 * `contraparte exercise [ID] [--check]`: the list; the notes of one, with what its promises come to; or only whether they
 * hold, 1 when one does not. An id, or a file of one's own.
 */
export async function exercise(id: string | undefined, options: ExerciseOptions): Promise<ExitCode> {
  chosenForm(options);
  const files = id === undefined ? await ready().list() : [await named(id)];
  if (id === undefined && options.check !== true) return list(files, options);
  for (const file of files) if (!file.parsed.ok) return refuse(file.id, file.parsed.problems, options);
  const exercises = files.flatMap(({ parsed }) => (parsed.ok ? [parsed] : []));
  const held = await hold(exercises, options);
  if (typeof held === 'number') return held;
  const about = aboutStudy({ ...options, set: [] });
  const isCheck = options.check === true;
  const all = held.map(({ ready: { exercise: one }, found }) => ({ exercise: one, found }));
  const table = { name: 'Promises', ...promiseTable(all) };
  const holds = all.every(({ found }) => found.promises.every((promise) => promise.holds));
  const plans = held.map(({ ready: one, found }) => ({ plan: planFor(one, options.seed, options.draws), found }));
  await writeAnswer(
    {
      about,
      json: () => ({ ok: true, ...about, holds, exercises: all }),
      csv: () => table,
      sheets: () => [table],
      text: () => (isCheck ? promisesText(plans) : exerciseNotes(plans[0]!.plan, plans[0]!.found)),
    },
    options,
  );
  return isCheck && !holds ? 1 : 0;
}

function ready() {
  return openExerciseFiles(directories().exercises);
}

/** A ready exercise, or a file of one's own that names a ready scenario. */
async function named(id: string): Promise<ExerciseFile> {
  const isFile = id.endsWith('.yaml');
  const own = openExerciseFiles(dirname(id), openScenarioFiles(directories().scenarios));
  const file = isFile ? await own.read(basename(id, '.yaml')) : await ready().read(id);
  if (file !== null) return file;
  const ids = (await ready().list()).map((one) => one.id);
  const near = nearest(id, ids);
  const hint = near === null ? `There are ${ids.join(', ')}.` : `Did you mean ${near}?`;
  throw new UsageError(
    isFile
      ? `There is no exercise file ${id} (its name is made of small letters, digits and hyphens).`
      : `There is no exercise called ${id}. ${hint}`,
  );
}

async function list(files: readonly ExerciseFile[], options: ExerciseOptions): Promise<ExitCode> {
  const { columns, rows, text } = exercisesList(files);
  const { model, data } = aboutStudy({ ...options, set: [] });
  const table = { name: 'Exercises', columns, rows };
  const all = files.map(({ id, parsed }) => (parsed.ok ? parsed.exercise : { id, problems: parsed.problems }));
  const answer = { about: { model, data }, json: () => ({ ok: true, model, data, exercises: all }) };
  await writeAnswer({ ...answer, csv: () => table, sheets: () => [table], text: () => text }, options);
  const broken = files.flatMap(({ id, parsed }) =>
    parsed.ok ? [] : [refuse(id, parsed.problems, { format: 'table' })],
  );
  return broken.length === 0 ? 0 : 1;
}

/** Plays what the notes of each exercise speak of. */
async function hold(
  exercises: readonly ReadyExercise[],
  { seed, draws, workers }: ExerciseOptions,
): Promise<readonly Held[] | ExitCode> {
  const progress = startProgress(exercises.reduce((sum, one) => sum + promisedMoves(one.exercise).length * draws, 0));
  const held = await withPool(workers, async (pool, signal) => {
    const all: Held[] = [];
    let before = 0;
    for (const one of exercises) {
      const onProgress = (done: number) => progress.report(before + done);
      all.push({ ready: one, found: await foundOne(one, pool, { seed, draws, signal, onProgress }) });
      before += promisedMoves(one.exercise).length * draws;
    }
    return all;
  }).finally(progress.end);
  if (held instanceof CannotPlay) return refuse('An exercise', [held.problem], { format: 'table' });
  return held === 'stopped' ? 130 : held;
}

type Luck = Pick<Parameters<Pool['sample']>[1], 'seed' | 'draws' | 'signal' | 'onProgress'>;

function foundOne({ exercise: one, raw }: ReadyExercise, pool: Pool, luck: Luck): Promise<ExerciseFound> {
  const [figures, sides] = [promisedFigures(one), promisedSides(one)];
  return findPromises(one, {
    designAt: designsFrom(raw),
    play: (designs) => pool.sample(designs, { ...luck, figures, sides }),
  });
}
