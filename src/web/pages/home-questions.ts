import { RECORD_NAMES, RECORDS } from '../../evidence/records.ts';
import { GRADES, type Grade } from '../../evidence/types.ts';
import type { Result } from '../../ensemble/result.ts';
import { rangeSentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { HowLink } from './how-links.ts';
import { badgeOf } from './results-badge.ts';
import { payersFigure } from './results-figures-money.ts';
import { meanTotal } from './results-numbers.ts';
import { priced } from './results-prices.ts';

/** What anyone should ask of a result; the answers stand on the first page, a click away from its first lines. */
export const QUESTIONS = ['anyway', 'pays', 'assumed', 'sure', 'unsaid'] as const;
type Question = (typeof QUESTIONS)[number];

export interface QuestionView {
  readonly id: Question;
  readonly question: string;
  readonly answer: string;
  readonly links: readonly { readonly label: string; readonly address: string; readonly from: string }[];
}

/** The five questions, each answered in a few sentences, with the pages that say more. */
export function questionsView(result: Result, id: string, how: HowLink, words: Words): readonly QuestionView[] {
  const answers = answersOf(result, words);
  const addresses = addressesOf(`/scenarios/${id}`, result, how);
  return QUESTIONS.map((question) => ({
    id: question,
    question: words.t(`home.questions.${question}.question`),
    answer: answers[question],
    links: addresses[question].map(([label, address, from]) => ({
      label: words.t(`home.questions.${question}.${label}`),
      address,
      from,
    })),
  }));
}

function answersOf(result: Result, words: Words): Readonly<Record<Question, string>> {
  const { currency } = result.scenario.place;
  const money = (value: number) => words.aboutMoney(value, currency);
  const { p5, p95 } = result.outcomes.channelled.counterfactual.total;
  return {
    anyway: words.t('home.questions.anyway.answer', {
      anyway: money(meanTotal(result, 'channelled', 'counterfactual')),
      total: money(meanTotal(result, 'channelled')),
      range: words.range(p5 ?? 0, p95 ?? 0, currency),
    }),
    pays: words.t('home.questions.pays.answer', {
      payers: payersFigure(priced(result, false, words), words).sentence,
      outlay: money(meanTotal(result, 'outlay')),
    }),
    assumed: words.t('home.questions.assumed.answer', {
      meaning: badgeOf(result.scenario, words).meaning,
      ...counts(words),
    }),
    sure: words.t('home.questions.sure.answer', { range: rangeSentence(result, words) }),
    unsaid: words.t('home.questions.unsaid.answer'),
  };
}

/** How many records of the shelf of evidence there are, in all and of each grade. */
function counts(words: Words): Readonly<Record<Grade | 'all', string>> {
  const of = (grade: Grade) => words.number(RECORD_NAMES.filter((name) => RECORDS[name].grade === grade).length);
  const byGrade = Object.fromEntries(GRADES.map((grade) => [grade, of(grade)])) as Record<Grade, string>;
  return { ...byGrade, all: words.number(RECORD_NAMES.length) };
}

type Target = readonly [label: string, address: string, from: string];

function addressesOf(
  scenario: string,
  { seed, draws }: Result,
  how: HowLink,
): Readonly<Record<Question, readonly Target[]>> {
  const query = `?draws=${draws}&seed=${seed}`;
  return {
    anyway: [['how', how({ of: 'channelled', side: 'counterfactual' }), 'how']],
    pays: [
      ['how', how({ of: 'outlay' }), 'how'],
      ['money', `${scenario}/money${query}`, 'how'],
    ],
    assumed: [
      ['list', '/evidence?grade=assumed', 'evidence'],
      ['all', '/evidence', 'evidence'],
    ],
    sure: [
      ['chances', '/method#chances', 'futures'],
      ['responses', `${scenario}/responses`, 'futures'],
      ['backtests', '/backtests', 'evidence'],
    ],
    unsaid: [['limits', '/method#limits', 'method']],
  };
}
