import type { ExerciseFile } from '../../storage/exercise-files.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';

/** The list of ready exercises. */
export interface ExercisesView {
  readonly exercises: readonly ExerciseCard[];
  readonly broken: readonly { readonly id: string; readonly problems: readonly string[] }[];
  readonly csrf: string;
  readonly canStart: boolean;
}
export interface ExerciseCard {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly facts: string;
  readonly audience: string;
  readonly practices: string;
  readonly notes: string;
}

export function exercisesView(
  files: readonly ExerciseFile[],
  { csrf, canStart }: { readonly csrf: string; readonly canStart: boolean },
  words: Words,
): ExercisesView {
  return {
    exercises: files.flatMap((file) => exerciseCard(file, words)),
    broken: files.flatMap(({ id, parsed }) =>
      parsed.ok ? [] : [{ id, problems: parsed.problems.map((one) => exerciseProblem(one, words)) }],
    ),
    csrf,
    canStart,
  };
}

/** What is wrong with a file, and where in it. */
export function exerciseProblem(problem: Parameters<typeof problemSentence>[0], words: Words): string {
  const sentence = problemSentence(problem, words);
  return problem.path === '' ? sentence : words.t('exercises.problemAt', { path: problem.path, sentence });
}

/** One exercise in a few lines; nothing of a file that cannot be read. */
export function exerciseCard({ id, parsed }: ExerciseFile, words: Words): readonly ExerciseCard[] {
  if (!parsed.ok) return [];
  const { exercise, scenario } = parsed;
  const minutes = exercise.steps.reduce((sum, step) => sum + step.minutes, 0);
  return [
    {
      id,
      title: words.text(exercise.title),
      goal: words.text(exercise.goal),
      facts: words.t('exercises.facts', { minutes, place: words.text(scenario.place.name) }),
      audience: words.text(exercise.audience),
      practices: exercise.practices.join(', '),
      notes: `/exercises/${id}`,
    },
  ];
}
