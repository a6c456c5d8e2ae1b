import type { Goal } from '../scenario/exercise.ts';
import type { Scenario } from '../scenario/types.ts';
import { lowerFirst } from './quantity-label.ts';
import { figureLabel, figureText } from './seek.ts';
import type { Words } from './types.ts';

/** Figures that happen or do not in a future: their mean is a chance. */
const CHANCE = /^(breachEver|exhaustedEver|target(Met|\d+))$/;
export const isChance = (figure: string): boolean => CHANCE.test(figure);

/** A figure's name for the head of a column: "Chance of a breach", "Money to priorities". */
export function figureName(figure: string, scenario: Scenario, words: Words): string {
  if (!isChance(figure)) return figureLabel(figure, scenario, words);
  const number = /^target(\d+)$/.exec(figure)?.[1];
  return number === undefined ? words.t(`wall.chances.${figure}`) : words.t('wall.chances.target', { number });
}

/** The mean of a figure as people read it; chances as a percentage. */
export function figureMean(figure: string, mean: number | null, scenario: Scenario, words: Words): string {
  return words.maybe(mean, (value) =>
    isChance(figure) ? words.share(value, 1) : figureText(figure, value, scenario, words),
  );
}

/** A goal as one sentence: "Keep the chance of a breach at 5 % or less." "Then reach the most money to priorities." */
export function goalSentence(goal: Goal, scenario: Scenario, words: Words): string {
  const figure = lowerFirst(figureName(goal.figure, scenario, words), words.locale);
  if (goal.kind === 'aim') {
    const onTop = goal.side === 'difference' ? words.t('wall.goals.onTop') : '';
    return words.t(`wall.goals.${goal.want}`, { figure, onTop });
  }
  return words.t('wall.goals.keep', { figure, limit: limitPhrase(goal, scenario, words) });
}

/** "at 5 % or less" */
export function limitPhrase(
  { figure, atMost, atLeast }: Extract<Goal, { kind: 'condition' }>,
  scenario: Scenario,
  words: Words,
): string {
  const print = (limit: number) => (isChance(figure) ? words.share(limit) : figureText(figure, limit, scenario, words));
  const limits = [
    ...(atLeast === undefined ? [] : [words.t('seek.comparison.atLeast', { limit: print(atLeast) })]),
    ...(atMost === undefined ? [] : [words.t('seek.comparison.atMost', { limit: print(atMost) })]),
  ];
  return words.list(limits);
}
