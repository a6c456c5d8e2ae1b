import { chancesOf } from '../../analysis/chances.ts';
import { follow, kindLike, kindOf, type Followed } from '../../analysis/follow.ts';
import { followInstalments, type FollowedInstalments } from '../../analysis/instalments-followed.ts';
import { receipt } from '../../analysis/receipt.ts';
import type { Words } from '../../words/words.ts';
import { headlineOf, type Headline } from './give-answer.ts';
import { chancesView, type ChancesView } from './give-chances-view.ts';
import type { Given } from './give-contribution.ts';
import type { GiveData } from './give-data.ts';
import { instalmentsView, type InstalmentsView } from './give-instalments-view.ts';
import { giveLinks, type GiveLinks } from './give-links.ts';
import { prioritiesView, type PrioritiesView } from './give-priorities-view.ts';
import { queueView, type QueueView } from './give-queue-view.ts';
import { givenNote, receiptView, type ReceiptView } from './give-receipt-view.ts';
import { troubleView, type TroubleView } from './give-trouble-view.ts';
import { refusedSentences, waysView, worthSentences, type Told, type WaysView } from './give-ways-view.ts';
import { whenView, type WhenView } from './give-when-view.ts';

/** One line of what could not be used; the anchor is the field's id. */
export interface GiveItem {
  readonly anchor: string;
  readonly message: string;
}
/** Everything on the page that depends on what was typed. */
export interface GiveAnswer {
  readonly problems: { readonly title: string; readonly items: readonly GiveItem[] } | null;
  /** What is not reckoned with: entries beside the way that was used. */
  readonly notices: readonly string[];
  /** What the rules say no to: a project too large for a budget, a year in which nothing is matched. */
  readonly warnings: readonly string[];
  readonly headline: Headline | null;
  /** How the amount was worked out; empty while nothing was given. */
  readonly given: string;
  /** One a year of instalments, else one. */
  readonly receipts: readonly ReceiptView[];
  readonly hasSeveral: boolean;
  readonly instalments: InstalmentsView | null;
  /** Which year's part the rest is about; empty where there is one receipt only. */
  readonly about: string;
  readonly chances: ChancesView | null;
  readonly noChances: string;
  readonly when: WhenView | null;
  readonly queue: QueueView | null;
  readonly trouble: TroubleView | null;
  readonly priorities: PrioritiesView | null;
  readonly ways: WaysView | null;
  readonly worth: Told;
  readonly refused: Told;
  readonly links: GiveLinks;
}

/** What somebody gives, followed: at once, or a calendar year at a time. `first` is the whole of it, or the first year's part. */
export interface GivenFollowed {
  readonly first: Followed;
  readonly paid: FollowedInstalments | null;
}

/** Null while nothing usable was typed. */
export function followGiven(data: GiveData, { contribution, paid }: Given): GivenFollowed | null {
  if (contribution === null) return null;
  if (paid === null) return { first: follow(data, contribution), paid: null };
  const all = followInstalments(data, contribution, paid);
  const first = all.years[0]?.followed;
  if (first === undefined) throw new Error('instalments begin in a year that the scenario plays');
  return { first, paid: all };
}

/** The answer to what was typed; `items` are problems of the design itself, which the form keeps but does not show. */
export function giveAnswer(data: GiveData, given: Given, words: Words, items: readonly GiveItem[] = []): GiveAnswer {
  const { scenario } = data;
  const found = followGiven(data, given);
  const first = found?.first ?? null;
  const paid = found?.paid ?? null;
  const one = { amount: 1, ...given.way };
  const kind = first === null ? kindOf(one) : kindLike(scenario, first.gift);
  const chances = first?.chances ?? chancesOf(data, kind);
  const links = giveLinks(data, given);
  const receipts = receiptsOf(data, found, links, words);
  const nominal = (first?.receipt ?? receipt(scenario, one)).nominal;
  return {
    problems: problemsOf(given, items, words),
    notices: given.unused.map((key) => words.t('give.unused', { field: words.t(`give.form.${key}`) })),
    warnings: [...new Set(receipts.map(({ warning }) => warning))].filter((warning) => warning !== ''),
    headline: first === null ? null : headlineOf(first, paid, words),
    given:
      first === null ? '' : givenNote(given, { ...first.receipt, amount: paid?.amount ?? first.receipt.given }, words),
    receipts,
    hasSeveral: (paid?.years.length ?? 0) > 1,
    instalments:
      paid === null ? null : instalmentsView(paid, { lastYear: data.years.at(-1) ?? 0, project: given.project }, words),
    about: first === null || paid === null ? '' : words.t('give.instalments.about', { year: first.gift.year }),
    chances: chancesView(data, chances, words),
    noChances: words.t('give.chances.none', { draws: words.number(data.draws) }),
    when: whenView(chances, data, words),
    queue: queueView(data, kind, words),
    trouble: first === null ? null : troubleView(data, first, words),
    priorities: prioritiesView(data, given, first?.gift ?? null, words),
    ways: first === null ? null : waysView(first, data, words),
    worth: worthSentences(chances, nominal, data, words),
    refused: refusedSentences(chances, first, data, words),
    links,
  };
}

function receiptsOf(data: GiveData, found: GivenFollowed | null, { officer }: GiveLinks, words: Words) {
  if (found === null) return [];
  const sources = { data, officer, words };
  if (found.paid === null) return [receiptView(found.first, data.scenario, sources)];
  return found.paid.years.map(({ year, followed }, at) =>
    receiptView(followed, data.scenario, sources, at === 0 ? '' : `${year}-`),
  );
}

/** What is wrong with what was given, then with the design's own levers. */
function problemsOf({ problems }: Given, items: readonly GiveItem[], words: Words): GiveAnswer['problems'] {
  const own = problems.map(({ at, message }) => ({ anchor: `give-${at === 'currency' ? 'corridor' : at}`, message }));
  const all = [...own, ...items];
  return all.length === 0 ? null : { title: words.t('give.problems.title', { count: all.length }), items: all };
}
