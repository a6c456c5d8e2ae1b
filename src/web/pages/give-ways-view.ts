import type { Followed, Ways } from '../../analysis/follow.ts';
import type { Chances } from '../../analysis/chances.ts';
import { ofHundred } from './give-chances-view.ts';
import { currencyWord } from '../../words/currency.ts';
import type { Words } from '../../words/words.ts';
import type { GiveData } from './give-data.ts';
import { exactMoney } from './give-money.ts';

export interface WaysView {
  /** What is read before it is unfolded. */
  readonly short: string;
  readonly rows: readonly { readonly label: string; readonly scheme: string; readonly alone: string }[];
  readonly note: string;
}

/** The same money through the scheme and alone, row by row. */
export function waysView(
  { scheme, alone, receipt, chances, chancesAlone }: Followed,
  result: Pick<GiveData, 'years'>,
  words: Words,
): WaysView {
  const about = (value: number | null) => words.maybe(value, (known) => words.money(known, receipt.currency));
  const money = (key: string, read: (ways: Ways) => number | null) => row(key, about(read(scheme)), about(read(alone)));
  const hundred = (key: string, read: (of: Hundred) => number) =>
    row(key, inHundred(chances, read, words), inHundred(chancesAlone, read, words));
  const row = (key: string, ofScheme: string, ofAlone: string) => ({
    label: words.t(`give.ways.${key}`, { year: result.years.at(-1) ?? 0 }),
    scheme: ofScheme,
    alone: ofAlone,
  });
  return {
    short: words.t('give.ways.short', { scheme: about(scheme.expected), alone: about(alone.expected) }),
    rows: [
      money('committed', ({ committed }) => committed),
      hundred('approved', ({ finished, building, abandoned }) => finished + building + abandoned),
      hundred('finished', ({ finished }) => finished),
      hundred('abandoned', ({ abandoned }) => abandoned),
      money('stands', ({ stands }) => stands),
      money('expected', ({ expected }) => expected),
      money('expectedBack', ({ expectedBack }) => expectedBack),
    ],
    note: words.t('give.ways.note', {
      scheme: words.number(chances.counts.proposed),
      alone: words.number(chancesAlone.counts.proposed),
    }),
  };
}

type Hundred = ReturnType<typeof ofHundred>;

/** As the table of chances has it; "not counted" when nobody proposed such a project. */
function inHundred({ counts }: Chances, read: (of: Hundred) => number, words: Words): string {
  return counts.proposed === 0 ? words.t('give.ways.unknown') : words.number(read(ofHundred(counts)));
}

/** What is read before it is unfolded, and what more there is to say. */
export interface Told {
  readonly short: string;
  readonly sentences: readonly string[];
}

/** Promised, committed and delivered for one unit of what the club puts in. */
export function worthSentences(
  chances: Chances,
  nominal: number,
  result: Pick<GiveData, 'scenario'>,
  words: Words,
): Told {
  const { matching } = result.scenario.scheme;
  const { currency } = result.scenario.place;
  if (matching === null) return { short: words.t('home.association.noMatching'), sentences: [] };
  const { club, inKind, match, delivered } = chances.counts;
  const one = words.aboutMoney(1, currency);
  const promised = words.t('give.worth.promised', { one, nominal: words.number(nominal) });
  const part = club + inKind;
  if (part === 0) return { short: promised, sentences: [words.t('give.worth.none')] };
  const unit = currencyWord(1, currency, words.locale, words);
  const stands = words.number(delivered / part, 2);
  return {
    short: words.t('give.worth.short', { one: unit, nominal: words.number(nominal), delivered: stands }),
    sentences: [
      promised,
      words.t('give.worth.committed', { committed: words.number((part + match) / part, 2) }),
      words.t('give.worth.delivered', {
        delivered: stands,
        one: unit,
      }),
    ],
  };
}

/** What happens when the answer is no, and when the work is never finished. */
export function refusedSentences(
  chances: Chances,
  followed: Followed | null,
  result: Pick<GiveData, 'scenario'>,
  words: Words,
): Told {
  const { matching } = result.scenario.scheme;
  if (matching === null) return { short: words.t('give.refused.noMatching'), sentences: [] };
  const { refused, alone, proposed } = chances.counts;
  const like = proposed === 0 ? null : ofHundred(chances.counts);
  const absent = matching.ifAbsent === 'delay' ? 'absentDelay' : 'absentRefuse';
  const mayBeAbsent = matching.partners.some(({ reliability }) => reliability !== 1);
  const hundred = (count: number, of: number) => words.number((100 * count) / of, 0);
  const money = (amount: number) => exactMoney(words)(amount, result.scenario.place.currency);
  const turnedDown = refused + alone;
  const [short = '', ...sentences] = [
    ...(like === null ? [] : [words.t('give.refused.chance', { refused: words.number(like.refused + like.alone, 0) })]),
    words.t(`give.refused.${matching.rule}`),
    ...(mayBeAbsent ? [words.t(`give.refused.${absent}`)] : []),
    ...(turnedDown > 0 ? [words.t('give.refused.alone', { alone: hundred(alone, turnedDown) })] : []),
    words.t('give.refused.returns'),
    ...(followed === null ? [] : [words.t('give.refused.back', { amount: money(followed.ifRefused.back) })]),
    words.t('give.refused.invalid'),
    ...(followed === null || like === null
      ? []
      : [
          words.t('give.refused.abandoned', {
            count: words.number(like.abandoned, 0),
            amount: money(followed.ifAbandoned.lost),
          }),
        ]),
  ];
  return { short, sentences };
}
