import type { Problem } from '../../scenario/problem.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import type { ExerciseFile } from '../../storage/exercise-files.ts';
import type { ScenarioFile } from '../../storage/scenario-files.ts';

/** What `/class` shows: the way in, and below it the ways to begin a class. */
export interface ClassStartView {
  readonly title: string;
  /** What somebody typed as a code. */
  readonly code: string;
  /** Why that is no class; empty when nothing is wrong. */
  readonly codeProblems: readonly string[];
  /** Why no class could begin. */
  readonly startProblems: readonly string[];
  readonly exercises: readonly {
    readonly id: string;
    readonly title: string;
    readonly goal: string;
    readonly facts: string;
    readonly notes: string;
  }[];
  readonly scenarios: readonly { readonly id: string; readonly title: string; readonly selected: boolean }[];
  readonly typed: string;
  readonly csrf: string;
  /** Only whoever sits at the machine itself begins a class. */
  readonly canStart: boolean;
}

export interface ClassStartInput {
  readonly exercises: readonly ExerciseFile[];
  readonly scenarios: readonly ScenarioFile[];
  readonly code: string;
  readonly codeProblems: readonly Problem[];
  readonly startProblems: readonly Problem[];
  readonly scenario: string;
  readonly csrf: string;
  readonly canStart: boolean;
}

export function classStartView(input: ClassStartInput, words: Words): ClassStartView {
  const { exercises, scenarios, code, codeProblems, startProblems, scenario, csrf, canStart } = input;
  const sentences = (problems: readonly Problem[]) => problems.map((one) => problemSentence(one, words));
  const ids = scenarios.map(({ id }) => id);
  return {
    title: words.t('class.start.title'),
    code,
    codeProblems: sentences(codeProblems),
    startProblems: sentences(startProblems),
    exercises: exercises.flatMap((file) => exerciseCard(file, words)),
    scenarios: scenarios.flatMap(({ id, parsed }, at) =>
      parsed.ok
        ? [
            {
              id,
              title: words.text(parsed.scenario.title),
              selected: ids.includes(scenario) ? id === scenario : at === 0,
            },
          ]
        : [],
    ),
    typed: ids.includes(scenario) ? '' : scenario,
    csrf,
    canStart,
  };
}

function exerciseCard({ id, parsed }: ExerciseFile, words: Words): ClassStartView['exercises'] {
  if (!parsed.ok) return [];
  const { exercise, scenario } = parsed;
  const minutes = exercise.steps.reduce((sum, step) => sum + step.minutes, 0);
  const facts = words.t('class.start.facts', { place: words.text(scenario.place.name), minutes });
  const title = words.text(exercise.title);
  return [{ id, title, goal: words.text(exercise.goal), facts, notes: `/exercises/${id}` }];
}
