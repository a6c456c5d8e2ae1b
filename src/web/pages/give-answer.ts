import type { Followed } from '../../analysis/follow.ts';
import type { FollowedInstalments } from '../../analysis/instalments-followed.ts';
import type { Words } from '../../words/words.ts';
import { ofHundred } from './give-chances-view.ts';
import { exactMoney } from './give-money.ts';

/** The answer's few figures, large. */
export interface Headline {
  readonly sentence: string;
  readonly figures: readonly { readonly id: string; readonly label: string; readonly value: string }[];
}

/** What a contribution becomes, how likely, and what can be expected of it; of instalments all together. */
export function headlineOf(followed: Followed, paid: FollowedInstalments | null, words: Words): Headline {
  const { receipt, chances } = followed;
  const all = paid?.years.map((year) => year.followed) ?? [followed];
  const isRefused = all.every((one) => one.receipt.refusedBy !== null);
  const label = isRefused ? 'refused' : all.length === 1 ? 'project' : 'projects';
  const own = paid?.totals.total ?? followed.scheme.committed;
  const value = isRefused ? own : (paid?.totals.committed ?? followed.scheme.committed);
  const first = {
    id: 'project',
    label: words.t(`give.headline.${label}`),
    value: exactMoney(words)(value, receipt.currency),
  };
  const sentence = paid === null ? answerSentence(followed, words) : instalmentsSentence(paid, words);
  if (chances.counts.proposed === 0 || isRefused) return { sentence, figures: [first] };
  const { finished, building, abandoned } = ofHundred(chances.counts);
  const of = (count: number) => words.t('give.headline.ofHundred', { count: words.number(count) });
  const part = all.length === 1 ? '' : ` (${receipt.year})`;
  const rest = [
    { id: 'approved', label: words.t('give.headline.approved') + part, value: of(finished + building + abandoned) },
    { id: 'finished', label: words.t('give.headline.finished') + part, value: of(finished) },
  ];
  return { sentence, figures: [first, ...rest] };
}

/** What a contribution becomes, how likely, and what can be expected of it, in a sentence or two. */
export function answerSentence({ receipt, scheme, chances }: Followed, words: Words): string {
  const values = {
    given: exactMoney(words)(receipt.given, receipt.foreignCurrency),
    committed: exactMoney(words)(scheme.committed, receipt.currency),
  };
  if (receipt.refusedBy !== null) return words.t('give.answer.refused', { given: values.given });
  if (chances.counts.proposed === 0) return words.t('give.answer.uncounted', values);
  const { finished, building, abandoned } = ofHundred(chances.counts);
  const becomes = words.t('give.answer.becomes', {
    ...values,
    approved: words.number(finished + building + abandoned),
    finished: words.number(finished),
  });
  if (scheme.expected === null) return becomes;
  const expected = words.aboutMoney(scheme.expected, receipt.currency);
  return `${becomes} ${words.t('give.answer.expected', { expected })}`;
}

function instalmentsSentence({ totals, years, currency, foreignCurrency }: FollowedInstalments, words: Words): string {
  const given = exactMoney(words)(totals.given, foreignCurrency);
  const refused = years.filter(({ followed }) => followed.receipt.refusedBy !== null).map(({ year }) => String(year));
  if (refused.length === years.length) return words.t('give.answer.refusedEach', { given, count: years.length });
  const committed = exactMoney(words)(totals.committed, currency);
  const becomes =
    refused.length === 0
      ? words.t('give.answer.instalments', { given, count: years.length, committed })
      : words.t('give.answer.refusedSome', { given, committed, years: words.list(refused) });
  if (totals.expected === null) return becomes;
  return `${becomes} ${words.t('give.answer.expected', { expected: words.aboutMoney(totals.expected, currency) })}`;
}
