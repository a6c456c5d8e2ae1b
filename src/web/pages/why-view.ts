import type { LeverMove, NoEffect } from '../../analysis/no-effect.ts';
import { amountText, fieldName, noEffectSentence, outcomeText } from '../../words/why.ts';
import type { Words } from '../../words/words.ts';
import type { FigureTable } from '../figures/table.ts';
import { entryItems } from './entry-items.ts';
import type { Design } from './results-design.ts';
import { queryText } from './results-query.ts';

/** A lever and what was found of it. */
export interface Answered {
  readonly move: LeverMove;
  readonly answer: NoEffect;
}
/**
 * What `{{> why-no-effect}}` shows: why levers move nothing. A page whose levers gave the same result as before puts it beside
 * its first figure; a page that answers in the browser makes the sentences with `noEffectSentence`, from `noEffect`.
 */
export interface WhyNoEffectView {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly searched: string;
  readonly more: { readonly address: string; readonly label: string };
}
export interface WhyView {
  readonly title: string;
  readonly intro: string;
  readonly problems: readonly string[];
  readonly levers: readonly LeverView[];
  readonly noLever: string;
  readonly searched: string;
  readonly links: readonly { readonly address: string; readonly label: string }[];
}
interface LeverView {
  readonly anchor: string;
  readonly title: string;
  readonly sentence: string;
  /** What it moves most; `null`: nothing. */
  readonly table: FigureTable | null;
}
interface Shown {
  readonly answers: readonly Answered[];
  readonly design: Design;
  readonly id: string;
}

/** Why levers move nothing; `null` when one of them does, or none was moved. */
export function whyNoEffectView({ answers, design, id }: Shown, words: Words): WhyNoEffectView | null {
  if (answers.length === 0 || answers.some(({ answer }) => answer.moved)) return null;
  return {
    title: words.t('why.title'),
    sentences: answers.map(({ answer, move }) => noEffectSentence(answer, move, words)),
    searched: searchedIn(answers, words),
    more: { address: addressOf('why', id, design), label: words.t('why.title') },
  };
}

/** The page that answers for every lever of its address. */
export function whyView({ answers, design, id }: Shown, words: Words): WhyView {
  return {
    title: words.t('why.title'),
    intro: words.t('why.intro'),
    problems: entryItems(design, words).map(({ message }) => message),
    levers: answers.map((one, at) => leverView(one, at, words)),
    noLever: words.t('why.noLever'),
    searched: answers.length === 0 ? '' : searchedIn(answers, words),
    links: [
      { address: addressOf('', id, design), label: words.t('why.back') },
      { address: addressOf('why.json', id, design), label: words.t('why.data') },
    ],
  };
}

function searchedIn(answers: readonly Answered[], words: Words): string {
  return words.t('why.searched', { draws: words.number(answers[0]!.answer.draws) });
}

function addressOf(what: string, id: string, design: Design): string {
  return `/scenarios/${id}${what === '' ? '' : `/${what}`}${queryText(design.moved, { ...design, nominal: false })}`;
}

function leverView({ answer, move }: Answered, at: number, words: Words): LeverView {
  const title = fieldName(answer.path, move.before, words);
  return {
    anchor: `lever-${at}`,
    title,
    sentence: noEffectSentence(answer, move, words),
    table: tableOf({ answer, move }, words),
  };
}

function tableOf({ answer, move }: Answered, words: Words): FigureTable | null {
  if (!answer.moved) return null;
  return {
    caption: words.t('why.table'),
    note: '',
    look: 'numbers',
    columns: [words.t('why.outcome'), words.t('why.before'), words.t('why.after'), words.t('why.error')],
    rows: answer.outcomes.map(({ outcome, before, after, standardError }) => ({
      label: outcomeText(outcome, move.before, words),
      cells: [before, after, standardError].map((value) =>
        words.maybe(value, (amount) => amountText(outcome, amount, move.before, words)),
      ),
    })),
  };
}
