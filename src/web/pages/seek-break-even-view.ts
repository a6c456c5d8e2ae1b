import type { BreakEvenAnswer, BreakEvenCard } from '../../analysis/seek/break-even.ts';
import type { Condition } from '../../analysis/seek/condition.ts';
import { overridesOf } from '../../analysis/seek/break-even.ts';
import { shortPath } from '../../scenario/link-path.ts';
import { recordOfTerm } from '../../scenario/term-evidence.ts';
import {
  cardNotes,
  cardSentence,
  inputLabel,
  inputValue,
  turnsSentence,
  verdictSentence,
} from '../../words/break-even.ts';
import { statisticValue } from '../../words/seek.ts';
import type { Query } from '../page.ts';
import type { FigureTable } from '../figures/table.ts';
import { basisSentence, type Played } from './seek-answer-view.ts';
import { conditionRow, hiddenFields, type Errors } from './seek-form.ts';
import { seekHead, type SeekHead } from './seek-pages.ts';
import { openLinks, seekAddress, type OpenLink } from './seek-tabs.ts';
import type { SeekFormView } from './seek-view.ts';
import type { Opened } from './results-open.ts';

export interface BreakEvenView extends SeekHead {
  readonly answer: BreakEvenAnswerView | null;
  readonly form: SeekFormView;
}
export interface BreakEvenAnswerView {
  readonly verdict: string;
  readonly turns: string;
  readonly method: string;
  readonly basis: string;
  readonly cards: readonly CardView[];
  /** Null when everything turns it. */
  readonly idle: FigureTable | null;
  readonly take: readonly OpenLink[];
}
export interface CardView {
  readonly label: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  /** The page on what is known of it; null where nothing is. */
  readonly evidence: string | null;
  readonly open: readonly OpenLink[];
}

export function breakEvenView(
  opened: Opened,
  conditions: readonly Condition[],
  answer: BreakEvenAnswerView | null,
  errors: Errors,
  query: Query,
): BreakEvenView {
  const { file, design, words } = opened;
  return {
    ...seekHead(opened, 'breakEven', errors),
    answer,
    form: {
      action: seekAddress(file.id, 'breakEven'),
      hidden: hiddenFields(design, query['draws'] !== undefined),
      rows: ([1, 2] as const).map((row) =>
        conditionRow(row, conditions[row - 1] ?? null, query, errors, design, words),
      ),
      single: [],
    },
  };
}

export function breakEvenAnswerView(
  answer: BreakEvenAnswer,
  conditions: readonly Condition[],
  opened: Opened,
  played: Played,
  take: readonly OpenLink[],
): BreakEvenAnswerView {
  const { design, words } = opened;
  const { scenario } = design;
  const turning = answer.cards.filter(({ closeness, cannotPlay }) => closeness !== null || cannotPlay !== null);
  const idle = answer.cards.filter((card) => !turning.includes(card));
  return {
    verdict: verdictSentence(answer, conditions, scenario, words),
    turns: turnsSentence(answer, words),
    method: words.t('seek.breakEven.method', { parts: answer.parts }),
    basis: basisSentence(played, design.seed, words),
    cards: turning.map((card) => cardView(card, answer, opened)),
    idle: idle.length === 0 ? null : idleTable(idle, answer, conditions, opened),
    take,
  };
}

function cardView(card: BreakEvenCard, { isKept }: BreakEvenAnswer, opened: Opened): CardView {
  const { design, words } = opened;
  const { scenario } = design;
  const at = card.below ?? card.above;
  const found = at === null ? [] : overridesOf(card, Number(at.toPrecision(3)));
  const record = recordOfTerm(card.paths[0] ?? card.id);
  return {
    label: inputLabel(card, scenario, words),
    sentence: cardSentence(card, isKept, scenario, words),
    notes: cardNotes(card, scenario, words),
    evidence: record === null ? null : `/evidence/${record}`,
    open:
      found.length === 0
        ? []
        : openLinks(opened, Object.fromEntries(found.map(({ path, value }) => [shortPath(path), value])), words, [
            'results',
            'compare',
          ]),
  };
}

function idleTable(
  cards: readonly BreakEvenCard[],
  { checks }: BreakEvenAnswer,
  conditions: readonly Condition[],
  { design: { scenario }, words }: Opened,
): FigureTable {
  const decides =
    conditions[
      Math.max(
        0,
        checks.findIndex(({ isKept }) => !isKept),
      )
    ];
  const figure = (value: number | null) =>
    words.maybe(decides === undefined ? null : value, (known) =>
      statisticValue(decides!.statistic, known, scenario, words),
    );
  const end = (card: BreakEvenCard, value: number) =>
    card.isFactor ? words.share(value, 0) : inputValue(card, value, scenario, words);
  return {
    caption: words.t('seek.breakEven.idle'),
    note: '',
    look: 'numbers',
    columns: (['input', 'low', 'high', 'atLow', 'atHigh', 'evidence'] as const).map((column) =>
      words.t(`seek.breakEven.idleColumns.${column}`),
    ),
    rows: cards.map((card) => ({
      label: inputLabel(card, scenario, words),
      cells: [
        end(card, card.low),
        end(card, card.high),
        figure(card.atLow),
        figure(card.atHigh),
        words.t(`seek.breakEven.idleRange.${card.rangeFrom}`),
      ],
    })),
  };
}
