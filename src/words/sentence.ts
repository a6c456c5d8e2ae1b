import type { Result } from '../ensemble/result.ts';
import type { OutcomeName } from '../scenario/outcomes.ts';
import { currencyWord } from './currency.ts';
import type { Words } from './types.ts';

type SideName = 'scheme' | 'counterfactual' | 'difference';

function mean(result: Result, outcome: OutcomeName, side: SideName = 'scheme'): number | null {
  return result.outcomes[outcome][side].total.mean;
}

/**
 * "In ten years about 103 million pesos reach this town’s projects, savings and firms; 26 million would have come anyway.
 * The town pays 34 million." Means over all futures.
 */
export function headline(result: Result, words: Words): string {
  const years = words.years(result.years.length);
  const total = mean(result, 'channelled');
  if (total === null) return words.t('summary.headlineUndefined', { years });
  const outlay = outlaySentence(mean(result, 'outlay'), words);
  if (total === 0) return words.t('summary.headlineNothing', { years, outlay });
  const values = { years, outlay, total: words.aboutMoney(total, result.scenario.place.currency) };
  if (mean(result, 'channelled', 'difference') === 0) return words.t('summary.headlineAllAnyway', values);
  const without = mean(result, 'channelled', 'counterfactual') ?? 0;
  if (without === 0) return words.t('summary.headlineAllNew', values);
  return words.t(without > total ? 'summary.headlineFewer' : 'summary.headline', {
    ...values,
    anyway: words.about(without),
  });
}

function outlaySentence(outlay: number | null, words: Words): string {
  if (outlay === null) return words.t('summary.outlay.undefined');
  return outlay === 0
    ? words.t('summary.outlay.none')
    : words.t('summary.outlay.some', { amount: words.about(outlay) });
}

/** "In nine of ten futures between 81 and 134 million pesos reach the town." Empty when the outcome is undefined everywhere. */
export function rangeSentence(
  result: Result,
  words: Words,
  outcome: 'channelled' | 'toPriorities' | 'outlay' = 'channelled',
): string {
  const { p5, p95 } = result.outcomes[outcome].scheme.total;
  if (p5 === null || p95 === null) return '';
  if (p5 === p95) return words.t('summary.rangeNone');
  return words.t('summary.range', { range: words.range(p5, p95, result.scenario.place.currency) });
}

/** Who brings what the scheme adds: migrants, other governments and donors, the town. */
export function splitSentence(result: Result, words: Words): string {
  const added = mean(result, 'channelled', 'difference') ?? 0;
  const parts = splitParts(result, words);
  const migrants = mean(result, 'channelledMigrants', 'difference') ?? 0;
  const less = migrants < 0 ? ` ${words.t('summary.split.less', { amount: words.about(-migrants) })}` : '';
  if (added < 0) return words.t('summary.split.fewer', { amount: words.about(-added) }) + less;
  if (added === 0 || parts.length === 0) return words.t('summary.split.none') + less;
  const amount = words.aboutMoney(added, result.scenario.place.currency);
  return words.t('summary.split.new', { amount, parts: words.list(parts) }) + less;
}

const SPLIT = [
  ['channelledMigrants', 'migrants'],
  ['channelledOthers', 'others'],
  ['channelledLocal', 'town'],
] as const satisfies readonly (readonly [OutcomeName, string])[];

function splitParts(result: Result, words: Words): readonly string[] {
  return SPLIT.flatMap(([outcome, part]) => {
    const amount = mean(result, outcome, 'difference') ?? 0;
    return amount > 0 ? [words.t(`summary.split.${part}`, { amount: words.about(amount) })] : [];
  });
}

/** "Of 100 pesos committed to projects, 63 are delivered by 2035." A ratio of means. */
export function deliveredSentence(result: Result, words: Words): string {
  const committed = mean(result, 'committed') ?? 0;
  const { currency } = result.scenario.place;
  if (committed === 0) return words.t('summary.deliveredNone');
  const percent = Math.round((100 * (mean(result, 'delivered') ?? 0)) / committed);
  const values = { currency: currencyWord(100, currency, words.locale, words), year: result.years.at(-1) ?? 0 };
  if (percent < 1) return words.t('summary.deliveredFewer', values);
  return words.t('summary.delivered', { ...values, number: percent });
}

/** "For each peso the town pays, others put in 2.5." */
export function leverageSentence(result: Result, words: Words): string {
  const ratio = mean(result, 'leverage');
  const currency = currencyWord(1, result.scenario.place.currency, words.locale, words);
  if (ratio === null) return words.t('summary.leverageUndefined', { currency });
  return words.t('summary.leverage', { currency, ratio: words.about(ratio) });
}

/** How many futures, which seed, and prices of which year. */
export function basisSentence(result: Result, words: Words): string {
  const basis = words.t('summary.basis', { count: result.draws, seed: String(result.seed) });
  return `${basis} ${words.t('summary.prices', { year: result.scenario.place.startYear })}`;
}
