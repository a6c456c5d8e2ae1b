import type { Instruments, Margin, Verdict } from '../analysis/instruments/instruments.ts';
import type { Instrument, Way } from '../analysis/instruments/raise.ts';
import type { Scenario } from '../scenario/types.ts';
import { currencyWord } from './currency.ts';
import type { Words } from './types.ts';

type Row = { readonly instrument: Instrument; readonly way: Way };

/** "Match: higher yearly budgets of the public partners" */
export function rowName({ instrument, way }: Row, words: Words): string {
  return words.t('instruments.row', {
    instrument: words.t(`instruments.titles.${instrument}`),
    way: words.t(`instruments.ways.${way}`),
  });
}

/** "the match (higher ratios of the public partners)" */
function named({ instrument, way }: Row, words: Words): string {
  return `${words.t(`instruments.names.${instrument}`)} (${words.t(`instruments.ways.${way}`)})`;
}

/** Where the next unit of public money should go, counted as paid and counted as what is not there at the end. */
export function verdictSentences(
  { verdict, verdictNet }: Instruments,
  scenario: Scenario,
  words: Words,
): readonly string[] {
  const cash = words.t('instruments.verdict.cash') + verdictText(verdict, scenario, words);
  if (isSame(verdict, verdictNet)) return [cash, ...(verdict === null ? [] : [words.t('instruments.verdict.sameNet')])];
  return [cash, words.t('instruments.verdict.net') + verdictText(verdictNet, scenario, words)];
}

function verdictText(verdict: Verdict | null, { place }: Scenario, words: Words): string {
  if (verdict === null) return words.t('instruments.verdict.none');
  const { best, next, isApart, isFree } = verdict;
  const name = named(best, words);
  if (next === null) return words.t('instruments.verdict.only', { best: name });
  const values = { best: name, next: named(next, words) };
  if (!isApart) return words.t('instruments.verdict.tied', values);
  if (isFree) return words.t('instruments.verdict.free', values);
  const unit = currencyWord(1, place.currency, words.locale, words);
  return words.t('instruments.verdict.best', { ...values, unit });
}

function isSame(one: Verdict | null, other: Verdict | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What there is to say of a step besides its figures; empty mostly. */
export function statusSentence(margin: Margin, { place }: Scenario, words: Words): string {
  const row = rowName(margin, words);
  if (margin.status === 'no-room') return words.t('instruments.status.no-room', { row });
  const isUseless = margin.funds.mean === 0 && margin.invested.mean === 0;
  if (isUseless) return words.t('instruments.status.useless', { row });
  if (margin.status !== 'short') return '';
  const cost = words.maybe(margin.cost.mean, (known) => words.aboutMoney(known, place.currency));
  return words.t('instruments.status.short', { row, cost });
}

export function noWaySentence(way: Row & { readonly because: string }, words: Words): string {
  return words.t('instruments.noWay', {
    row: rowName(way, words),
    because: words.t(`instruments.because.${way.because}`),
  });
}
