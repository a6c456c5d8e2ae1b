import type { ClassPlan } from '../../analysis/class/events.ts';
import type { ExerciseFound } from '../../analysis/class/promises.ts';
import { RECORDS, type RecordName } from '../../evidence/records.ts';
import type { ExerciseLever } from '../../scenario/exercise.ts';
import { goalSentence } from '../../words/class-goal.ts';
import { leverLabel } from '../../words/lever.ts';
import type { Words } from '../../words/words.ts';
import { designAddress } from './class-design-address.ts';
import { figureSource, type FigureSource } from './class-figure-source.ts';
import { leverText } from './class-lever-text.ts';
import { foundSentence, moveSentences, promiseViews, type PromiseView } from './exercise-found-view.ts';

/** The trainer's notes of one exercise, everything printed. */
export interface ExerciseNotesView {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  readonly audience: string;
  readonly practices: string;
  readonly goal: string;
  readonly brief: string;
  readonly illustrative: string;
  readonly levers: readonly { readonly label: string; readonly choices: string; readonly start: string }[];
  readonly goals: readonly string[];
  readonly steps: readonly StepView[];
  readonly total: string;
  readonly prediction: {
    readonly question: string;
    readonly asked: string;
    readonly found: string;
    readonly source: FigureSource;
  } | null;
  readonly questions: readonly string[];
  readonly lookFor: readonly string[];
  readonly verdict: string;
  readonly isKept: boolean;
  readonly promises: readonly PromiseView[];
  readonly basis: string;
  readonly evidence: readonly {
    readonly says: string;
    readonly label: string;
    readonly address: string;
    readonly grade: string;
    readonly gradeText: string;
  }[];
  readonly design: string;
  readonly lint: string;
  readonly json: string;
  readonly csrf: string;
  readonly canStart: boolean;
}
interface StepView {
  readonly span: string;
  readonly title: string;
  readonly kind: string;
  readonly notes: string;
}

export function exerciseNotesView(
  plan: ClassPlan,
  found: ExerciseFound,
  given: { readonly csrf: string; readonly canStart: boolean; readonly json: string },
  words: Words,
): ExerciseNotesView {
  const { exercise, scenario, seed, draws, model, data } = plan;
  const minutes = exercise.steps.reduce((sum, step) => sum + step.minutes, 0);
  const broken = found.promises.filter(({ holds }) => !holds).length;
  return {
    id: exercise.id,
    title: words.text(exercise.title),
    facts: words.t('exercises.facts', { minutes, place: words.text(scenario.place.name) }),
    audience: words.text(exercise.audience),
    practices: exercise.practices.join(', '),
    goal: words.text(exercise.goal),
    brief: words.text(exercise.brief),
    illustrative: scenario.illustrative ? words.t('exercises.illustrative') : '',
    levers: exercise.levers.map((lever) => leverRow(lever, plan, words)),
    goals: exercise.goals.map((goal) => goalSentence(goal, scenario, words)),
    steps: timetable(plan, words),
    total: words.t('exercises.total', { minutes }),
    prediction: predictionView(plan, found, words),
    questions: exercise.questions.map(words.text),
    lookFor: exercise.lookFor.map(words.text),
    verdict:
      broken === 0 ? words.t('exercises.allKept') : words.t('exercises.someBroken', { count: broken, number: broken }),
    isKept: broken === 0,
    promises: promiseViews(found, plan, words),
    basis: words.t('exercises.basis', { draws: words.number(draws), seed, model, data }),
    evidence: exercise.evidence.map(({ parameter, says }) =>
      evidenceLine(parameter as RecordName, words.text(says), words),
    ),
    design: designAddress(plan, {}),
    lint: designAddress(plan, {}, '/lint'),
    ...given,
  };
}

function leverRow(lever: ExerciseLever, { scenario, raw }: ClassPlan, words: Words) {
  const { path, values } = lever;
  const print = (value: string) => leverText(path, value, scenario, raw, words);
  const choices =
    'options' in values
      ? values.options.map(print).join('; ')
      : words.t('exercises.range', {
          from: print(String(values.from)),
          to: print(String(values.to)),
          step: print(String(values.step)),
        });
  return { label: leverLabel(path, scenario, words), choices, start: leverText(path, null, scenario, raw, words) };
}

/** Every step with the minutes of the hour that it takes. */
function timetable({ exercise }: ClassPlan, words: Words): readonly StepView[] {
  let from = 0;
  return exercise.steps.map(({ kind, minutes, title, notes }) => {
    const to = from + minutes;
    const span = words.t('exercises.span', { from, to });
    from = to;
    return { span, title: words.text(title), kind: words.t(`exercises.kinds.${kind}`), notes: words.text(notes) };
  });
}

function predictionView(
  plan: ClassPlan,
  { prediction: answer }: ExerciseFound,
  words: Words,
): ExerciseNotesView['prediction'] {
  const { exercise, scenario } = plan;
  if (exercise.prediction === null || answer === null) return null;
  const { question, figure, set } = exercise.prediction;
  return {
    question: words.text(question),
    asked: words.t('exercises.asked', { moves: words.list(moveSentences(set, plan, words)) }),
    found: foundSentence(answer, answer, scenario, words),
    source: figureSource(figure, plan, set, words),
  };
}

function evidenceLine(parameter: RecordName, says: string, words: Words) {
  const { grade } = RECORDS[parameter];
  return {
    says,
    label: recordName(parameter, words),
    address: `/evidence/${parameter}`,
    grade,
    gradeText: words.t(`labels.grades.${grade}.label`),
  };
}

function recordName(name: RecordName, words: Words): string {
  const key = `parameters.${name}.label`;
  return words.t(words.has(key) ? key : `settings.${name}.label`);
}
