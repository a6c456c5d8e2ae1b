import type { Command } from 'commander';
import { MOST_SEED } from '../math/streams.ts';
import type { ExerciseOptions } from './exercise.ts';
import type { ExitCode } from './options.ts';

/** Few enough to wait for, as many as a class plays. */
const DRAWS = 500;
const MOST_DRAWS = 100_000;
const MOST_WORKERS = 256;

/** The verb for exercises. `whole` reads a whole number between two bounds. */
export function addExerciseVerb(
  program: Command,
  withOutput: (command: Command) => Command,
  whole: (least: number, most: number) => (text: string) => number,
  finish: (code: ExitCode) => void,
): void {
  withOutput(
    program.command('exercise').description('exercises for a class: the list, the notes of one, whether they hold'),
  )
    .argument('[id]', 'one exercise, or a file of your own (.yaml); all when left out')
    .option('--check', 'only whether what the notes promise holds; exits with 1 when it does not')
    .option('-n, --draws <number>', 'possible futures of each design', whole(10, MOST_DRAWS), DRAWS)
    .option('-s, --seed <number>', 'the luck', whole(0, MOST_SEED), 1)
    .option('--workers <number>', 'worker threads (default: one a core)', whole(1, MOST_WORKERS))
    .action(async (id: string | undefined, options: ExerciseOptions) =>
      finish(await (await import('./exercise.ts')).exercise(id, options)),
    );
}
