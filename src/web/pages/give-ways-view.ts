import type { Followed, Ways } from '../../analysis/follow.ts';
import type { Chances } from '../../analysis/chances.ts';
import type { Result } from '../../ensemble/result.ts';
import { currencyWord } from '../../words/currency.ts';
import type { Words } from '../../words/words.ts';
import { exactMoney } from './give-money.ts';

export interface WaysView {
  readonly rows: readonly { readonly label: string; readonly scheme: string; readonly alone: string }[];
  readonly note: string;
}

/** The same money through the scheme and alone, row by row. */
export function waysView(
  { scheme, alone, receipt, chances, chancesAlone }: Followed,
  result: Result,
  words: Words,
): WaysView {
  const exact = (value: number | null) => words.maybe(value, (known) => exactMoney(words)(known, receipt.currency));
  const about = (value: number | null) => words.maybe(value, (known) => words.money(known, receipt.currency));
  const hundred = (value: number | null) => words.maybe(value, (known) => words.number(100 * known, 0));
  const row = (key: string, print: (value: number | null) => string, read: (ways: Ways) => number | null) => ({
    label: words.t(`give.ways.${key}`, { year: result.years.at(-1) ?? 0 }),
    scheme: print(read(scheme)),
    alone: print(read(alone)),
  });
  return {
    rows: [
      row('committed', exact, ({ committed }) => committed),
      row('approved', hundred, ({ approved }) => approved),
      row('finished', hundred, ({ finished }) => finished),
      row('abandoned', hundred, ({ abandoned }) => abandoned),
      row('stands', about, ({ stands }) => stands),
      row('expected', about, ({ expected }) => expected),
      row('expectedBack', about, ({ expectedBack }) => expectedBack),
    ],
    note: words.t('give.ways.note', {
      scheme: words.number(chances.counts.proposed),
      alone: words.number(chancesAlone.counts.proposed),
    }),
  };
}

/** Promised, committed and delivered for one unit of what the club puts in. */
export function worthSentences(chances: Chances, nominal: number, result: Result, words: Words): readonly string[] {
  const { matching } = result.scenario.scheme;
  const { currency } = result.scenario.place;
  if (matching === null) return [words.t('home.association.noMatching')];
  const { club, inKind, match, delivered } = chances.counts;
  const one = words.aboutMoney(1, currency);
  const promised = words.t('give.worth.promised', { one, nominal: words.number(nominal) });
  const part = club + inKind;
  if (part === 0) return [promised, words.t('give.worth.none')];
  return [
    promised,
    words.t('give.worth.committed', { committed: words.number((part + match) / part, 2) }),
    words.t('give.worth.delivered', {
      delivered: words.number(delivered / part, 2),
      one: currencyWord(1, currency, words.locale, words),
    }),
  ];
}

/** What happens when the answer is no, and when the work is never finished. */
export function refusedSentences(
  chances: Chances,
  followed: Followed | null,
  result: Result,
  words: Words,
): readonly string[] {
  const { matching } = result.scenario.scheme;
  if (matching === null) return [words.t('give.refused.noMatching')];
  const { refused, alone, proposed, abandoned } = chances.counts;
  const absent = matching.ifAbsent === 'delay' ? 'absentDelay' : 'absentRefuse';
  const mayBeAbsent = matching.partners.some(({ reliability }) => reliability !== 1);
  const hundred = (count: number, of: number) => words.number((100 * count) / of, 0);
  const money = (amount: number) => exactMoney(words)(amount, result.scenario.place.currency);
  const turnedDown = refused + alone;
  return [
    ...(proposed > 0 ? [words.t('give.refused.chance', { refused: hundred(turnedDown, proposed) })] : []),
    words.t(`give.refused.${matching.rule}`),
    ...(mayBeAbsent ? [words.t(`give.refused.${absent}`)] : []),
    ...(turnedDown > 0 ? [words.t('give.refused.alone', { alone: hundred(alone, turnedDown) })] : []),
    words.t('give.refused.returns'),
    ...(followed === null ? [] : [words.t('give.refused.back', { amount: money(followed.ifRefused.back) })]),
    words.t('give.refused.invalid'),
    ...(followed === null || proposed === 0
      ? []
      : [
          words.t('give.refused.abandoned', {
            count: hundred(abandoned, proposed),
            amount: money(followed.ifAbandoned.lost),
          }),
        ]),
  ];
}
