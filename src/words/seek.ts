import { isMoney } from '../analysis/seek/condition.ts';
import type { Condition } from '../analysis/seek/condition.ts';
import type { Comparison, Measured } from '../analysis/seek/measured.ts';
import type { SeekProblem } from '../analysis/seek/problem.ts';
import type { Statistic } from '../analysis/seek/statistic.ts';
import { OUTCOMES, type OutcomeName } from '../scenario/outcomes.ts';
import { findTerm } from '../scenario/terms.ts';
import type { Scenario, Target } from '../scenario/types.ts';
import { outcomeLabel, termLabel } from './labels.ts';
import { figureValue } from './lever.ts';
import { problemSentence } from './problems.ts';
import { lowerFirst } from './quantity-label.ts';
import type { Words } from './types.ts';

/** A figure that can be asked for, by name: an outcome, or its part for a priority, a partner, a goal or a locality. */
export function figureLabel(figure: string, scenario: Scenario, words: Words): string {
  if (Object.hasOwn(OUTCOMES, figure)) return outcomeLabel(figure as OutcomeName, words);
  const [group = '', ...rest] = figure.split('.');
  const id = rest.join('.');
  const whole = WHOLES[group];
  if (whole === undefined) return figure;
  const items = { byPriority: scenario.sectors, coverage: scenario.sectors, byLocality: scenario.place.localities };
  const partners = scenario.scheme.matching?.partners ?? [];
  const list = group === 'byPartner' ? partners : (items[group as keyof typeof items] ?? []);
  const name = list.find((one) => one.id === id)?.name;
  const part = name === undefined ? id : words.text(name);
  return words.t('seek.part', { outcome: outcomeLabel(whole, words), part });
}

const WHOLES: Readonly<Record<string, OutcomeName>> = {
  byPriority: 'toPriorities',
  byLocality: 'toPriorities',
  bySdg: 'toPriorities',
  byPartner: 'match',
  coverage: 'needCovered',
};

/** A value of a figure, rounded to what it can bear. */
export function figureText(figure: string, value: number, scenario: Scenario, words: Words): string {
  if (isMoney(figure)) return words.aboutMoney(value, scenario.place.currency);
  const unit = Object.hasOwn(OUTCOMES, figure) ? OUTCOMES[figure as OutcomeName].unit : 'share';
  return unit === 'share' ? words.share(value, 1) : words.about(value);
}

/** A value of a statistic: of chances a percentage. */
export function statisticValue({ of, figure }: Statistic, value: number, scenario: Scenario, words: Words): string {
  return of === 'chance' ? words.share(value, 1) : figureText(figure, value, scenario, words);
}

/** "the chance that the envelope is exceeded in some year"; begins small, to go into a sentence. */
export function statisticPhrase(statistic: Statistic, scenario: Scenario, words: Words): string {
  const phrase = (figure: string) => lowerFirst(figureLabel(figure, scenario, words), words.locale);
  const { figure } = statistic;
  if (statistic.of !== 'chance') {
    const key = statistic.minus === null ? statistic.of : 'difference';
    const minus = statistic.minus === null ? {} : { minus: phrase(statistic.minus) };
    return words.t(`seek.statistics.${key}`, { outcome: phrase(figure), ...minus });
  }
  if (statistic.level !== null) {
    const { comparison, value } = statistic.level;
    const limit = comparisonPhrase(comparison, figureText(figure, value, scenario, words), words);
    return words.t('seek.statistics.level', { outcome: phrase(figure), comparison: limit });
  }
  const number = /^target(\d+)$/.exec(figure)?.[1];
  const target = number === undefined ? undefined : scenario.targets[Number(number) - 1];
  if (number === undefined || target === undefined) return words.t(`seek.statistics.${figure}`);
  return words.t('seek.statistics.target', { number, target: targetPhrase(target, scenario, words) });
}

function targetPhrase({ outcome, atLeast, atMost }: Target, scenario: Scenario, words: Words): string {
  const label = lowerFirst(figureLabel(outcome, scenario, words), words.locale);
  const value = (level: number) => figureText(outcome, level, scenario, words);
  if (atLeast !== null) return words.t('seek.atLeast', { outcome: label, value: value(atLeast) });
  return atMost === null ? label : words.t('seek.atMost', { outcome: label, value: value(atMost) });
}

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '<': 'below',
  '<=': 'atMost',
  '>': 'above',
  '>=': 'atLeast',
};

/** "under 5 %" */
export function comparisonPhrase(comparison: Comparison, limit: string, words: Words): string {
  return words.t(`seek.comparison.${COMPARISONS[comparison]}`, { limit });
}

/** The limit of a condition, in the condition's own words. */
export function limitPhrase({ statistic, comparison, limit }: Condition, scenario: Scenario, words: Words): string {
  const isShare = statistic.of === 'chance' || statisticUnit(statistic.figure) === 'share';
  const print = isShare
    ? figureValue(limit, 'share', scenario.place.currency, words)
    : statisticValue(statistic, limit, scenario, words);
  return comparisonPhrase(comparison, print, words);
}

/** "the chance that the envelope is exceeded in some year under 5 %" */
export function conditionPhrase(condition: Condition, scenario: Scenario, words: Words): string {
  return words.t('seek.condition', {
    statistic: statisticPhrase(condition.statistic, scenario, words),
    comparison: limitPhrase(condition, scenario, words),
  });
}

/** How far other luck could put a figure, in brackets; empty when nothing is known. */
export function luckPhrase(
  statistic: Statistic,
  { standardError, low, high }: Measured,
  scenario: Scenario,
  words: Words,
): string {
  if (low === null || high === null) return '';
  const print = (value: number) => statisticValue(statistic, value, scenario, words);
  const ends = { low: print(low), high: print(high) };
  if (standardError === null) return words.t('seek.sureRange', ends);
  return words.t('seek.sure', { ...ends, error: errorText(statistic, standardError, scenario, words) });
}

/** A standard error, or a gap, in the statistic's unit; of shares in percentage points. */
export function errorText(statistic: Statistic, gap: number, scenario: Scenario, words: Words): string {
  const isShare = statistic.of === 'chance' || statisticUnit(statistic.figure) === 'share';
  if (!isShare) return statisticValue(statistic, gap, scenario, words);
  return words.t('seek.points', { number: words.number(100 * gap, 100 * gap < 1 ? 2 : 1) });
}

function statisticUnit(figure: string): string {
  if (Object.hasOwn(OUTCOMES, figure)) return OUTCOMES[figure as OutcomeName].unit;
  return isMoney(figure) ? 'money' : 'share';
}

/** What is wrong with a question, and what would do. */
export function seekProblemSentence({ code, given, accepted, because }: SeekProblem, words: Words): string {
  const reason = because === null ? '' : problemSentence(because, words);
  // Where the lever itself is told, it is told by its label: the form shows no paths.
  const name =
    (code === 'lever-twice' || code === 'range-missing') && findTerm(given) ? termLabel(given, words) : given;
  return words.t(`seek.problems.${code}`, {
    given: name,
    accepted: acceptedText(code, accepted, words),
    because: reason,
  });
}

function acceptedText(code: SeekProblem['code'], accepted: readonly string[], words: Words): string {
  const [min, max] = accepted;
  const isBounds = code === 'range-outside' && accepted.length === 2 && accepted.every((one) => BOUND.test(one));
  if (isBounds) return words.t('seek.problems.bounds', { min: boundText(min!, words), max: boundText(max!, words) });
  return words.list(accepted);
}

const BOUND = /^[<>]?-?(?:\d[\d.e+-]*|Infinity)$/;

function boundText(bound: string, words: Words): string {
  const value = Number(bound.replace(/^[<>]/, ''));
  const text = Number.isFinite(value) ? words.number(value) : String(value);
  if (bound.startsWith('>')) return words.t('seek.comparison.above', { limit: text });
  return bound.startsWith('<') ? words.t('seek.comparison.below', { limit: text }) : text;
}

/** A sentence begins with a capital, whatever phrase it begins with. */
export function capital(text: string, words: Words): string {
  return text.charAt(0).toLocaleUpperCase(words.locale) + text.slice(1);
}
