import type { SeekQuestion } from '../../analysis/seek/seek-question.ts';
import type { Query } from '../page.ts';
import type { AnswerView } from './seek-answer-view.ts';
import { conditionRow, hiddenFields, leverRow, type Errors, type FieldView, type RowView } from './seek-form.ts';
import { BESTS, readyQuestions } from './seek-offers.ts';
import { questionQuery, seekHead, type SeekHead } from './seek-pages.ts';
import { seekAddress, type OpenLink } from './seek-tabs.ts';
import type { Opened } from './results-open.ts';

export interface SeekView extends SeekHead {
  readonly ready: readonly OpenLink[];
  readonly answer: AnswerView | null;
  readonly form: SeekFormView;
}
export interface SeekFormView {
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly rows: readonly RowView[];
  readonly single: readonly FieldView[];
}

/** The page that looks for the best value of one lever. */
export function seekView(
  opened: Opened,
  question: SeekQuestion | null,
  answer: AnswerView | null,
  errors: Errors,
  query: Query,
): SeekView {
  const { file, design, words } = opened;
  const address = seekAddress(file.id, 'seek');
  const rows = CONDITION_ROWS.map((row) =>
    conditionRow(row, question?.conditions[row - 1] ?? null, query, errors, design, words),
  );
  const lever = leverRow(1, question?.lever ?? null, query, errors, design, words);
  return {
    ...seekHead(opened, 'seek', errors),
    ready: readyQuestions(design.scenario, words).map(({ query: asked, label }) => ({
      address: address + questionQuery(opened, asked),
      label,
    })),
    answer,
    form: {
      action: address,
      hidden: hiddenFields(design, true),
      rows: [{ ...lever, legend: words.t('seek.form.leverHint') }, ...rows],
      single: [bestField(opened, question, query, errors)],
    },
  };
}

export const CONDITION_ROWS = [1, 2] as const;

function bestField({ words }: Opened, question: SeekQuestion | null, query: Query, errors: Errors): FieldView {
  const chosen = 'asked' in query ? (query['best'] ?? '') : bestOf(question);
  const own = (BESTS as readonly string[]).includes(chosen) || chosen === '' ? [] : [chosen];
  return {
    id: 'best',
    name: 'best',
    label: words.t('seek.form.best'),
    hint: '',
    value: chosen,
    error: errors['best'] ?? '',
    options: [
      ...BESTS.map((value) => ({ value, label: words.t(`seek.form.bests.${value}`), selected: value === chosen })),
      ...own.map((value) => ({ value, label: words.t('seek.form.other', { text: value }), selected: true })),
    ],
  };
}

function bestOf(question: SeekQuestion | null): string {
  if (question === null) return BESTS[0];
  const { goal } = question;
  if (goal.want === 'nearest') return 'nearest';
  return `${goal.want}${goal.of === 'lever' ? 'lever' : goal.of.figure}`;
}
