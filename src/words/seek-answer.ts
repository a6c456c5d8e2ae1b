import type { Condition } from '../analysis/seek/condition.ts';
import type { Value } from '../analysis/seek/lever.ts';
import type { Measured } from '../analysis/seek/measured.ts';
import type { SeekAnswer, Tried } from '../analysis/seek/seek.ts';
import type { SeekQuestion } from '../analysis/seek/seek-question.ts';
import type { Statistic } from '../analysis/seek/statistic.ts';
import type { Scenario } from '../scenario/types.ts';
import { leverLabel, leverValue } from './lever.ts';
import { capital, conditionPhrase, errorText, luckPhrase, statisticPhrase, statisticValue } from './seek.ts';
import type { Words } from './types.ts';

/** An answer in sentences, from what was asked to how it was looked for. */
export interface SeekText {
  readonly headline: string;
  /** What holds at that value, and how sure it is. */
  readonly details: readonly string[];
  /** Where else it holds. */
  readonly stretches: string;
  readonly grid: string;
}

export function seekText(question: SeekQuestion, answer: SeekAnswer, scenario: Scenario, words: Words): SeekText {
  const told = { question, answer, scenario, words };
  return {
    headline: answer.best === null ? unreachable(told) : found(told, answer.best),
    details: answer.best === null ? nearest(told) : details(told, answer.best),
    stretches: stretches(told),
    grid: grid(told),
  };
}

interface Told {
  readonly question: SeekQuestion;
  readonly answer: SeekAnswer;
  readonly scenario: Scenario;
  readonly words: Words;
}

/** A value inside a sentence: choices are quoted, for they are phrases themselves. */
function show({ question: { lever }, scenario, words }: Told, value: Value | null): string {
  const text = leverValue(lever.path, value, scenario, words);
  return lever.range === null ? words.t('seek.quoted', { value: text }) : text;
}

function conditionsPhrase({ question: { conditions }, scenario, words }: Told): string {
  return words.list(conditions.map((condition) => conditionPhrase(condition, scenario, words)));
}

function found(told: Told, best: Tried): string {
  const { question, scenario, words } = told;
  const { goal, lever } = question;
  const value = show(told, best.value);
  const about = { value, lever: leverLabel(lever.path, scenario, words), conditions: conditionsPhrase(told) };
  if (goal.want === 'nearest')
    return words.t(`seek.found.${best.value === lever.present ? 'already' : 'nearest'}`, about);
  if (goal.of === 'lever')
    return words.t(`seek.found.${goal.want}${question.conditions.length === 0 ? 'Free' : ''}`, about);
  return words.t(`seek.found.${goal.want}Of`, {
    ...about,
    goal: statisticPhrase(goal.of, scenario, words),
    amount: statisticValue(goal.of, best.goal!.value!, scenario, words),
    keeping: question.conditions.length === 0 ? '' : words.t('seek.keeping', { conditions: about.conditions }),
  });
}

function details(told: Told, best: Tried): readonly string[] {
  const { question, words } = told;
  const { lever, conditions } = question;
  const isEnd = lever.range !== null && question.goal.of === 'lever' && question.goal.want !== 'nearest';
  const atEnd = isEnd && (best.value === lever.range.low || best.value === lever.range.high);
  const checks = conditions.map((condition, at) => checkSentence(condition, best, at, told));
  return [
    ...(question.goal.of === 'lever' || best.goal === null ? [] : [figureSentence(question.goal.of, best.goal, told)]),
    ...checks,
    presentSentence(told),
    ...(best.isSure || conditions.length === 0 ? [] : [closeSentence(told)]),
    ...(atEnd ? [words.t('seek.atEnd', { low: show(told, lever.range.low), high: show(told, lever.range.high) })] : []),
  ].filter((sentence) => sentence !== '');
}

function checkSentence({ statistic }: Condition, tried: Tried, at: number, told: Told): string {
  const check = tried.checks[at];
  return check === undefined ? '' : figureSentence(statistic, check, told);
}

/** What a figure is there, and how far other luck could put it; empty when it is not defined. */
function figureSentence(statistic: Statistic, measured: Measured, { scenario, words }: Told): string {
  if (measured.value === null) return '';
  return words.t('seek.check', {
    statistic: statisticPhrase(statistic, scenario, words),
    value: statisticValue(statistic, measured.value, scenario, words),
    sure: luckPhrase(statistic, measured, scenario, words),
  });
}

/** What the lever is now, and whether that was tried and keeps what was asked. */
function presentSentence(told: Told): string {
  const { question, answer, words } = told;
  const { present } = question.lever;
  if (present === null) return '';
  const value = show(told, present);
  const tried = answer.tried.find((one) => one.value === present);
  if (tried === undefined || question.conditions.length === 0) return words.t('seek.present', { value });
  if (tried === answer.best) return '';
  return words.t(tried.isKept ? 'seek.presentKept' : 'seek.presentMissed', { value });
}

function closeSentence(told: Told): string {
  const { answer, words } = told;
  if (answer.sure === null) return words.t('seek.closeNone');
  return words.t('seek.close', { value: show(told, answer.sure.value) });
}

function unreachable(told: Told): string {
  const { question, scenario, words } = told;
  const { lever } = question;
  const about = { lever: leverLabel(lever.path, scenario, words), conditions: conditionsPhrase(told) };
  if (lever.range === null) return words.t('seek.unreachable.choices', about);
  const ends = { low: show(told, lever.range.low), high: show(told, lever.range.high) };
  return words.t('seek.unreachable.sentence', { ...about, ...ends });
}

function nearest(told: Told): readonly string[] {
  const { question, answer, scenario, words } = told;
  if (answer.nearest === null) return [words.t('seek.unreachable.none')];
  const missed = question.conditions.flatMap(({ statistic }, at) =>
    missSentence(statistic, answer.nearest!, at, scenario, words),
  );
  return [
    words.t('seek.unreachable.nearest', { value: show(told, answer.nearest.value) }),
    ...missed,
    presentSentence(told),
  ].filter((sentence) => sentence !== '');
}

function missSentence(
  statistic: Statistic,
  tried: Tried,
  at: number,
  scenario: Scenario,
  words: Words,
): readonly string[] {
  const check = tried.checks[at];
  if (check === undefined || check.isKept) return [];
  const phrase = statisticPhrase(statistic, scenario, words);
  if (check.value === null) return [words.t('seek.unreachable.undefined', { statistic: phrase })];
  return [
    words.t('seek.unreachable.misses', {
      statistic: phrase,
      value: statisticValue(statistic, check.value, scenario, words),
      missed: errorText(statistic, check.missedBy, scenario, words),
      sure: luckPhrase(statistic, check, scenario, words),
    }),
  ];
}

function stretches(told: Told): string {
  const { question, answer, words } = told;
  const kept = answer.stretches;
  const [first] = kept;
  if (first === undefined || question.conditions.length === 0) return '';
  if (question.lever.range === null) {
    const choices = answer.tried.filter(({ isKept }) => isKept).map(({ value }) => show(told, value));
    return words.t('seek.stretches.choices', { choices: words.list(choices) });
  }
  const range = (one: typeof first) =>
    one.from === one.to
      ? show(told, one.from)
      : words.t('seek.stretches.range', { from: show(told, one.from), to: show(told, one.to) });
  if (kept.length > 1) {
    return words.t('seek.stretches.several', { stretches: kept.map(range).join(words.t('seek.stretches.again')) });
  }
  const isAll = answer.tried.every(({ isKept }) => isKept);
  return words.t(`seek.stretches.${isAll ? 'all' : 'one'}`, { from: show(told, first.from), to: show(told, first.to) });
}

function grid(told: Told): string {
  const { answer, words } = told;
  const count = words.number(answer.tried.length);
  if (answer.spacing === null || answer.tolerance === null) return words.t('seek.grid.all', { count });
  const [spacing, tolerance] = [show(told, answer.spacing), show(told, answer.tolerance)];
  return words.t('seek.grid.fine', { count, spacing, tolerance });
}

/** The headline's first word in a heading of its own. */
export function seekTitle({ isReachable }: SeekAnswer, words: Words): string {
  return capital(words.t(isReachable ? 'seek.answer' : 'seek.unreachable.title'), words);
}
