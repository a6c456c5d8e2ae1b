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
export function verdictSentences(answer: Instruments, scenario: Scenario, words: Words): readonly string[] {
  const { verdict, verdictNet } = answer;
  const say = (how: 'cash' | 'net', one: Verdict | null) =>
    [words.t(`instruments.verdict.${how}`), verdictText(one, scenario, words), breachText(one, answer, words)]
      .filter((text) => text !== '')
      .join(' ');
  const cash = say('cash', verdict);
  if (isSame(verdict, verdictNet)) return [cash, ...(verdict === null ? [] : [words.t('instruments.verdict.sameNet')])];
  return [cash, say('net', verdictNet)];
}

/** A change of the chance of a breach that is worth a word. */
const NOTABLE = 0.02;

function breachText(verdict: Verdict | null, { margins }: Instruments, words: Words): string {
  const best = margins.find(
    ({ instrument, way }) => instrument === verdict?.best.instrument && way === verdict.best.way,
  );
  const { before = null, after = null } = best?.breach ?? {};
  if (verdict?.isApart !== true || before === null || after === null || Math.abs(after - before) < NOTABLE) return '';
  return words.t('instruments.verdict.breach', { before: words.chance(before), after: words.chance(after) });
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
