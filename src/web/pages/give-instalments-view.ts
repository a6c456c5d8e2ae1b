import type { FollowedInstalments, FollowedYear } from '../../analysis/instalments-followed.ts';
import type { Words } from '../../words/words.ts';
import { ofHundred } from './give-chances-view.ts';
import { exactMoney } from './give-money.ts';

/** A gift paid in parts: what each calendar year's part becomes, and all of them. */
export interface InstalmentsView {
  /** What is read before it is unfolded. */
  readonly short: string;
  readonly intro: string;
  readonly rows: readonly InstalmentRow[];
  /** One line. */
  readonly totals: readonly InstalmentRow[];
  readonly note: string;
  /** That parts of a sum make several projects, where one was asked about; else empty. */
  readonly apart: string;
  /** Parts that come after the last year played; empty when there are none. */
  readonly beyond: string;
}
export interface InstalmentRow {
  readonly label: string;
  readonly parts: string;
  readonly given: string;
  readonly arrived: string;
  readonly match: string;
  readonly total: string;
  /** What the project comes to, without what is placed beside it. */
  readonly project: string;
  readonly chances: string;
  readonly expected: string;
}

/** The last year played, and the cost of the project that the sum was worked out for; null where it was not. */
interface Around {
  readonly lastYear: number;
  readonly project: number | null;
}

/** Year by year, amounts exact to the smallest unit. */
export function instalmentsView(
  all: FollowedInstalments,
  { lastYear, project }: Around,
  words: Words,
): InstalmentsView {
  const { totals, currency, foreignCurrency, beyond, years } = all;
  const here = (amount: number) => exactMoney(words)(amount, currency);
  const abroad = (amount: number) => exactMoney(words)(amount, foreignCurrency);
  const spacing = words.t(`give.instalments.spacing.${all.spacing}`);
  const isRefused = years.every(({ followed }) => followed.receipt.refusedBy !== null);
  const count = years.reduce((sum, { parts }) => sum + parts.length, 0);
  return {
    short: words.t('give.instalments.short', { count: years.length, total: here(totals.total) }),
    intro: words.t('give.instalments.intro', { amount: abroad(all.amount), count: all.count, spacing }),
    rows: years.map((year) => rowOf(year, all, words)),
    totals: [
      {
        label: words.t('give.instalments.total'),
        parts: words.t('give.instalments.parts', { count }),
        given: abroad(totals.given),
        arrived: here(totals.arrived),
        match: here(totals.match),
        total: here(totals.total),
        project: isRefused ? words.t('give.trouble.refused') : here(totals.committed),
        chances: '',
        expected: totals.expected === null ? words.t('give.ways.unknown') : here(totals.expected),
      },
    ],
    note: words.t('give.instalments.note'),
    apart:
      project === null
        ? ''
        : words.t('give.instalments.apart', {
            asked: here(project),
            committed: here(totals.committed),
            count: years.length,
          }),
    beyond:
      beyond.parts.length === 0
        ? ''
        : words.t('give.instalments.beyond', {
            count: beyond.parts.length,
            amount: abroad(beyond.amount),
            year: lastYear,
          }),
  };
}

function rowOf({ year, place, parts, followed }: FollowedYear, all: FollowedInstalments, words: Words): InstalmentRow {
  const here = (amount: number) => exactMoney(words)(amount, all.currency);
  const { receipt, scheme } = followed;
  const isRefused = receipt.refusedBy !== null;
  return {
    label: String(year),
    parts: `${words.t('give.instalments.parts', { count: parts.length })}, ${words.t(`give.chances.kindPlace.${place}`)}`,
    given: exactMoney(words)(receipt.given, all.foreignCurrency),
    arrived: here(receipt.arrived),
    match: here(receipt.match),
    total: here(receipt.total),
    project: isRefused ? words.t('give.trouble.refused') : here(scheme.committed),
    chances: isRefused ? '' : chancesWords(followed, words),
    expected: isRefused || scheme.expected === null ? words.t('give.ways.unknown') : here(scheme.expected),
  };
}

function chancesWords({ chances: { counts } }: FollowedYear['followed'], words: Words): string {
  if (counts.proposed === 0) return words.t('give.ways.unknown');
  const { finished, building, abandoned } = ofHundred(counts);
  const values = { approved: words.number(finished + building + abandoned), finished: words.number(finished) };
  return words.t('give.instalments.chancesOf', values);
}
