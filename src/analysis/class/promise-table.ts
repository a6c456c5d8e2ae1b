import type { Exercise } from '../../scenario/exercise.ts';
import type { Cell, ResultTable } from '../result-table.ts';
import type { ExerciseFound } from './promises.ts';

const COLUMNS = [
  'exercise',
  'promise',
  'figure',
  'side',
  'effect',
  'moves',
  'levers',
  'before',
  'after',
  'difference',
  'standard_error',
  'shows',
  'holds',
] as const;

/** Every promise of some exercises in two rows: with the expected moves, and with the opposite ones. */
export function promiseTable(
  all: readonly { readonly exercise: Exercise; readonly found: ExerciseFound }[],
): ResultTable {
  return { columns: COLUMNS, rows: all.flatMap(({ exercise, found }) => rowsOf(exercise.id, found)) };
}

function rowsOf(id: string, { promises }: ExerciseFound): readonly (readonly Cell[])[] {
  return promises.flatMap(({ figure, side, effect, before, holds, ...found }, at) =>
    (['expected', 'opposite'] as const).map((moves) => {
      const { levers, after, difference, shows } = found[moves];
      const set = Object.entries(levers).map(([path, value]) => `${path}=${value}`);
      return [
        ...[id, at + 1, figure, side, effect, moves, set.join('; ')],
        ...[before.mean, after.mean, difference.mean, difference.standardError],
        ...[shows ? 1 : 0, holds ? 1 : 0],
      ];
    }),
  );
}
