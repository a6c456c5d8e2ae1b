import { GUESSES, type Guess } from '../../analysis/class/events.ts';
import { bandOf } from '../../analysis/class/prediction.ts';
import type { Result } from '../../ensemble/result.ts';
import { LARGEST_RATIO } from '../../model/ratios.ts';
import type { Partner, Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { meanTotal } from './results-numbers.ts';

/** One partner's ratio, doubled. */
export interface Doubling {
  readonly partner: Partner;
  readonly from: number;
  readonly to: number;
  readonly scenario: Scenario;
}

/** The design with the State's ratio doubled (or that of the first other partner with a plain ratio); `null` when there is none. */
export function doubledRatio(scenario: Scenario): Doubling | null {
  const { matching } = scenario.scheme;
  const able = (matching?.partners ?? []).filter(
    ({ ratio }) => typeof ratio === 'number' && ratio > 0 && 2 * ratio <= LARGEST_RATIO,
  );
  const partner = able.find(({ kind }) => kind === 'regional') ?? able.find(({ kind }) => kind !== 'local') ?? able[0];
  if (matching === null || partner === undefined || typeof partner.ratio !== 'number') return null;
  const to = 2 * partner.ratio;
  const partners = matching.partners.map((one) => (one === partner ? { ...one, ratio: to } : one));
  const scheme = { ...scenario.scheme, matching: { ...matching, partners } };
  return { partner, from: partner.ratio, to, scenario: { ...scenario, scheme } };
}

/** Narrows a guess that came from an address. */
export function asGuess(given: string | undefined): Guess | null {
  return GUESSES.find((guess) => guess === given) ?? null;
}

export interface TrainerDoor {
  /** The question; `null` when there is no ratio to double. */
  readonly question: string | null;
  readonly none: string;
  readonly guesses: readonly { readonly value: Guess; readonly label: string; readonly checked: boolean }[];
  /** The answer's sentences; `null` before a guess. */
  readonly answer: readonly string[] | null;
  readonly link: string;
}

/** The trainer's line: a question, its guesses, and after a guess the answer from a second run on the same luck. */
export function trainerDoor(
  result: Result,
  id: string,
  guess: Guess | null,
  doubled: Result | null,
  words: Words,
): TrainerDoor {
  const doubling = doubledRatio(result.scenario);
  return {
    question: doubling === null ? null : question(doubling, words),
    none: words.t('home.trainer.noMatching'),
    guesses: GUESSES.map((value) => ({
      value,
      label: words.t(`home.trainer.guesses.${value}`),
      checked: value === guess,
    })),
    answer: guess === null || doubled === null ? null : answer(result, doubled, guess, words),
    link: `/scenarios/${id}/projects`,
  };
}

function question({ partner, from, to }: Doubling, words: Words): string {
  return words.t('home.trainer.question', {
    partner: words.text(partner.name),
    from: words.number(from),
    to: words.number(to),
  });
}

function answer(before: Result, after: Result, guess: Guess, words: Words): readonly string[] {
  const money = (value: number) => words.aboutMoney(value, before.scenario.place.currency);
  const both = (value: (result: Result) => number) => ({ before: money(value(before)), after: money(value(after)) });
  const channelled = (result: Result) => meanTotal(result, 'channelled');
  const change = channelled(before) === 0 ? 0 : channelled(after) / channelled(before) - 1;
  const band = bandOf(change);
  const refused = (result: Result) => refusedForBudget(result);
  const verdict =
    band === guess
      ? words.t('home.trainer.right')
      : words.t('home.trainer.wrong', { guess: words.t(`home.trainer.guesses.${guess}`) });
  const moves = Math.abs(change) < UNCHANGED ? 'stays' : change > 0 ? 'grows' : 'falls';
  return [
    verdict,
    words.t(`home.trainer.${moves}`, { ...both(channelled), change: words.share(Math.abs(change), 1) }),
    words.t(refused(after) > refused(before) ? 'home.trainer.refusedMore' : 'home.trainer.refusedLess', both(refused)),
    words.t(
      'home.trainer.outlay',
      both((result) => meanTotal(result, 'outlay')),
    ),
    words.t('home.trainer.sameLuck', { draws: words.number(before.draws) }),
  ];
}

/** Half of the last digit shown. */
const UNCHANGED = 0.0005;

function refusedForBudget({ refused }: Result): number {
  return refused.filter(({ reason }) => reason === 'budget').reduce((sum, { amount }) => sum + amount.mean, 0);
}
