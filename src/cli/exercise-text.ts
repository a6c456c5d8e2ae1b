import type { ClassPlan } from '../analysis/class/events.ts';
import type { ExerciseFound } from '../analysis/class/promises.ts';
import type { ResultTable } from '../analysis/result-table.ts';
import type { ExerciseFile } from '../storage/exercise-files.ts';
import { exerciseNotesView } from '../web/pages/exercise-notes-view.ts';
import type { PromiseView } from '../web/pages/exercise-found-view.ts';
import { exerciseCard } from '../web/pages/exercises-view.ts';
import { createWords } from '../words/words.ts';
import { textTable } from './text-table.ts';

const words = createWords('en');
const t = (key: string) => words.t(`exercises.${key}`);
const section = (title: string, lines: readonly string[]) => [`\n${title}`, ...lines].join('\n') + '\n';
const listed = (items: readonly string[]) => items.map((item) => `- ${item}`);

/** The ready exercises: a table for programs, a few lines each for people. */
export function exercisesList(files: readonly ExerciseFile[]): ResultTable & { readonly text: string } {
  const cards = files.flatMap((file) => exerciseCard(file, words));
  const text = cards.map(({ id, title, facts, goal }) => `${id}\n  ${title} (${facts})\n  ${goal}\n`);
  return {
    columns: ['exercise', 'title', 'minutes', 'goal', 'audience'],
    rows: files.flatMap(({ id, parsed }) => {
      if (!parsed.ok) return [];
      const { title, goal, audience, steps } = parsed.exercise;
      const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
      return [[id, words.text(title), minutes, words.text(goal), words.text(audience)]];
    }),
    text: text.join('\n'),
  };
}

/** The trainer's notes, as the page has them. */
export function exerciseNotes(plan: ClassPlan, found: ExerciseFound): string {
  const view = exerciseNotesView(plan, found, { csrf: '', canStart: false, json: '' }, words);
  const { prediction } = view;
  return [
    `${view.title}\n${view.facts}\n${t('audience')}: ${view.audience}\n`,
    section(t('goal'), [view.goal]),
    section(t('brief'), [view.brief, view.illustrative]),
    section(
      t('timetable'),
      view.steps.flatMap(({ span, title, kind, notes }) => [`${span}  ${title} (${kind})`, `  ${notes}`]),
    ),
    prediction === null ? '' : section(t('predictionTitle'), [prediction.question, prediction.asked, prediction.found]),
    `\n${textTable(
      [t('levers'), t('choices'), t('atStart')],
      view.levers.map(({ label, choices, start }) => [label, choices, start]),
    )}`,
    section(t('goals'), listed(view.goals)),
    section(t('questions'), listed(view.questions)),
    section(t('lookFor'), listed(view.lookFor)),
    section(t('promises'), [view.verdict, ...view.promises.flatMap(promiseLines), view.basis]),
    section(
      t('evidence'),
      listed(
        view.evidence.map(({ says, label, gradeText, address }) => `${says} (${label}: ${gradeText}, ${address})`),
      ),
    ),
  ].join('');
}

/** Only the promises of some exercises, and whether they hold. */
export function promisesText(all: readonly { readonly plan: ClassPlan; readonly found: ExerciseFound }[]): string {
  return all
    .map(({ plan, found }) => {
      const view = exerciseNotesView(plan, found, { csrf: '', canStart: false, json: '' }, words);
      return `${[plan.exercise.id, ...view.promises.flatMap(promiseLines), view.verdict, view.basis].join('\n')}\n`;
    })
    .join('\n');
}

function promiseLines({ says, isKept, verdict, moves }: PromiseView): readonly string[] {
  return [
    `${isKept ? '✓' : '✗'} ${verdict}: ${says}`,
    ...moves.flatMap(({ title, moves: set, found, shows }) => [
      `  ${title}: ${set.join('; ')}`,
      `    ${found} ${shows}`,
    ]),
  ];
}
