import type { BreakEvenAnswer, BreakEvenCard } from '../analysis/seek/break-even.ts';
import type { Condition } from '../analysis/seek/condition.ts';
import { findTerm } from '../scenario/terms.ts';
import type { Scenario } from '../scenario/types.ts';
import { leverLabel, figureValue, itemOf } from './lever.ts';
import { problemSentence } from './problems.ts';
import { limitPhrase, statisticPhrase, statisticValue } from './seek.ts';
import type { Words } from './types.ts';

/** "As it stands the design misses what is wanted: …" */
export function verdictSentence(
  { isKept, checks }: BreakEvenAnswer,
  conditions: readonly Condition[],
  scenario: Scenario,
  words: Words,
): string {
  const said = conditions.map((condition, at) => {
    const { statistic } = condition;
    const value = checks[at]?.value ?? null;
    return words.t('seek.breakEven.checked', {
      statistic: statisticPhrase(statistic, scenario, words),
      value: words.maybe(value, (known) => statisticValue(statistic, known, scenario, words)),
      comparison: limitPhrase(condition, scenario, words),
    });
  });
  return words.t(`seek.breakEven.${isKept ? 'kept' : 'missed'}`, { checks: words.list(said) });
}

/** How many assumptions can turn the verdict. */
export function turnsSentence({ cards }: BreakEvenAnswer, words: Words): string {
  const turns = cards.filter(({ closeness }) => closeness !== null).length;
  const key = turns === 0 ? 'countNone' : 'count';
  return words.t(`seek.breakEven.${key}`, { turns: words.number(turns), all: words.number(cards.length) });
}

export function inputLabel({ id, paths }: BreakEvenCard, scenario: Scenario, words: Words): string {
  return leverLabel(paths.length === 1 ? (paths[0] ?? id) : id, scenario, words);
}

/** A value of an input; of several that move together the share of what is assumed, and each one's own. */
export function inputValue(card: BreakEvenCard, value: number, scenario: Scenario, words: Words): string {
  const unit = findTerm(card.paths[0] ?? '')?.unit ?? 'number';
  if (!card.isFactor) return figureValue(rounded(value), unit, scenario.place.currency, words);
  return words.t('seek.breakEven.factor', {
    share: words.share(value, 0),
    items: itemsText(card, value, scenario, words),
  });
}

/** Each of several that move together, by name. */
function itemsText(card: BreakEvenCard, value: number, scenario: Scenario, words: Words): string {
  const items = card.paths.slice(0, MOST_ITEMS).map((path, at) => {
    const name = itemOf(path, scenario);
    const unit = findTerm(path)?.unit ?? 'number';
    const figure = figureValue(rounded(value * card.central[at]!), unit, scenario.place.currency, words);
    return words.t('seek.breakEven.item', { name: name === null ? path : words.text(name), value: figure });
  });
  return words.list(items);
}
const MOST_ITEMS = 4;

/** A turn is known to a 256th of a range: three digits say more than that. */
const rounded = (value: number) => Number(value.toPrecision(3));

/** "It would miss it if this fell below 6 %." */
export function cardSentence(card: BreakEvenCard, isKept: boolean, scenario: Scenario, words: Words): string {
  const show = (value: number) => inputValue(card, value, scenario, words);
  if (card.cannotPlay !== null) {
    const why = problemSentence(card.cannotPlay, words);
    return words.t('seek.breakEven.cannot', { why });
  }
  if (card.turnsAtOnce) return words.t('seek.breakEven.atOnce', { value: presentValue(card, scenario, words) });
  const { below, above } = card;
  const key = (missed: string, gained: string) => `seek.breakEven.${isKept ? missed : gained}`;
  if (below !== null && above !== null)
    return words.t(key('both', 'gainBoth'), { below: show(below), above: show(above) });
  if (below !== null) return words.t(key('below', 'gainBelow'), { value: show(below) });
  return above === null ? '' : words.t(key('above', 'gainAbove'), { value: show(above) });
}

function presentValue(card: BreakEvenCard, scenario: Scenario, words: Words): string {
  return card.isFactor ? itemsText(card, 1, scenario, words) : inputValue(card, card.central[0]!, scenario, words);
}

/** What it is now, the range looked at, and how far off the turn is. */
export function cardNotes(card: BreakEvenCard, scenario: Scenario, words: Words): readonly string[] {
  const end = (value: number) => (card.isFactor ? words.share(value, 0) : inputValue(card, value, scenario, words));
  const now = words.t(`seek.breakEven.${card.rangeFrom === 'stated' ? 'nowUncertain' : 'now'}`, {
    value: presentValue(card, scenario, words),
  });
  return [now, words.t(`seek.breakEven.range.${card.rangeFrom}`, { low: end(card.low), high: end(card.high) })];
}
