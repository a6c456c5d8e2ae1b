import type { ClassPlan, Levers } from '../../analysis/class/events.ts';
import {
  PROMISED_ERRORS,
  type ExerciseFound,
  type MoveFound,
  type PromiseFound,
} from '../../analysis/class/promises.ts';
import { isMoney } from '../../analysis/seek/condition.ts';
import { OUTCOMES, type OutcomeName } from '../../scenario/outcomes.ts';
import type { Scenario } from '../../scenario/types.ts';
import { figureMean, figureName, isChance } from '../../words/class-goal.ts';
import { leverLabel } from '../../words/lever.ts';
import type { Words } from '../../words/words.ts';
import { verdictSign } from './backtests-one-view.ts';
import { figureSource, type FigureSource } from './class-figure-source.ts';
import { leverText } from './class-lever-text.ts';

/** A promise and what the engine says of it. */
export interface PromiseView {
  readonly says: string;
  readonly isKept: boolean;
  /** Markup. */
  readonly sign: string;
  readonly verdict: string;
  readonly moves: readonly MoveView[];
}
export interface MoveView {
  readonly title: string;
  readonly moves: readonly string[];
  readonly found: string;
  readonly shows: string;
  readonly source: FigureSource;
}

export function promiseViews({ promises }: ExerciseFound, plan: ClassPlan, words: Words): readonly PromiseView[] {
  return promises.map((found, at) => ({
    says: words.text(plan.exercise.promises[at]!.says),
    isKept: found.holds,
    sign: verdictSign(found.holds ? 'pass' : 'fail'),
    verdict: words.t(found.holds ? 'exercises.kept' : 'exercises.broken'),
    moves: (['expected', 'opposite'] as const).map((name) => moveView(name, found, plan, words)),
  }));
}

/** "State: Match for each unit given: 1 → 3", one a lever. */
export function moveSentences(levers: Levers, { scenario, raw }: ClassPlan, words: Words): readonly string[] {
  return Object.entries(levers).map(([path, value]) =>
    words.t('exercises.move', {
      lever: leverLabel(path, scenario, words),
      from: leverText(path, null, scenario, raw, words),
      to: leverText(path, value, scenario, raw, words),
    }),
  );
}

/**
 * "Match: 29 million pesos before, and with this −6.4 million pesos ± 840,000 pesos." What it comes to is not said: rounded
 * apart, a sum and its change would not add up.
 */
export function foundSentence(
  { figure, side, before }: Pick<PromiseFound, 'figure' | 'side' | 'before'>,
  { difference }: Pick<MoveFound, 'difference'>,
  scenario: Scenario,
  words: Words,
): string {
  const name = figureName(figure, scenario, words);
  return words.t('exercises.found', {
    figure: side === 'difference' ? words.t('exercises.onTop', { figure: name }) : name,
    before: figureMean(figure, before.mean, scenario, words),
    difference: words.maybe(difference.mean, (value) => signed(figure, value, scenario, words)),
    margin: words.maybe(difference.standardError, (value) => amount(figure, PROMISED_ERRORS * value, scenario, words)),
  });
}

function moveView(name: 'expected' | 'opposite', found: PromiseFound, plan: ClassPlan, words: Words): MoveView {
  const move = found[name];
  return {
    title: words.t(`exercises.${name}`),
    moves: moveSentences(move.levers, plan, words),
    found: foundSentence(found, move, plan.scenario, words),
    shows: words.t(`exercises.${move.shows ? 'shows' : 'showsNot'}.${found.effect}`),
    source: figureSource(found.figure, plan, move.levers, words),
  };
}

function signed(figure: string, value: number, scenario: Scenario, words: Words): string {
  const text = amount(figure, value, scenario, words);
  return value > 0 ? `+${text}` : text;
}

/** A difference: of shares and chances in points of a hundred. */
function amount(figure: string, value: number, { place }: Scenario, words: Words): string {
  if (isShare(figure)) return words.t('compare.outcomes.points', { value: pointsText(value, words) });
  return isMoney(figure) ? words.aboutMoney(value, place.currency) : words.about(value);
}

/** To the tenth, of what is less to the hundredth; never a nothing with a sign. */
function pointsText(share: number, words: Words): string {
  const digits = Math.abs(share) < 0.001 ? 2 : 1;
  const scale = 10 ** digits;
  return words.number(Math.round(100 * scale * share) / scale + 0, digits);
}

function isShare(figure: string): boolean {
  if (isChance(figure) || figure.startsWith('coverage.')) return true;
  return Object.hasOwn(OUTCOMES, figure) && OUTCOMES[figure as OutcomeName].unit === 'share';
}
