import { MOST_DESIGNS, type Comparison } from '../../analysis/compare/compare.ts';
import type { InputDifference } from '../../analysis/compare/inputs.ts';
import type { ScenarioFile } from '../../storage/scenario-files.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import { basketQuery, without, type Basket } from './compare-basket.ts';
import { cardOf, titleOf, type DesignCard } from './compare-card.ts';
import { offersFor, type Offer } from './compare-offers.ts';
import type { CompareProblem, ComparedItem, ReadComparison } from './compare-read.ts';
import { refusedView, type RefusedView } from './compare-refused.ts';
import { shownView, type ShownComparison } from './compare-shown.ts';
import { entrySentence } from './entry-sentence.ts';

export interface CompareView {
  readonly title: string;
  /** What to do where nothing is compared yet; else empty. */
  readonly empty: string;
  /** What is wrong; a design that cannot be found or read can be taken away. */
  readonly problems: readonly { readonly message: string; readonly remove: string }[];
  readonly refused: RefusedView | null;
  readonly designs: readonly DesignCard[];
  readonly shown: ShownComparison | null;
  readonly offers: { readonly title: string; readonly items: readonly Offer[] } | null;
  readonly form: CompareForm | null;
  readonly full: string;
}
export interface CompareForm {
  readonly title: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly ready: readonly { readonly id: string; readonly title: string }[];
}

/** The page of a comparison; `comparison` is null where there is nothing to compare yet. */
export function compareView(
  read: ReadComparison,
  found: { readonly comparison: Comparison; readonly inputs: readonly InputDifference[] } | null,
  files: readonly ScenarioFile[],
  words: Words,
): CompareView {
  const { basket, items } = read;
  const isFull = basket.entries.length >= MOST_DESIGNS;
  const all = [...items, ...read.refused.map(({ item }) => item)];
  const cards = [...new Set(all)].sort((a, b) => a.at - b.at);
  return {
    title:
      found === null
        ? words.t('compare.title')
        : words.t('compare.titleOf', { names: words.list([...new Set(items.map((item) => titleOf(item, words)))]) }),
    empty: found !== null || cards.length > 1 ? '' : words.t(cards.length === 1 ? 'compare.one' : 'compare.empty'),
    problems: read.problems.map((problem) => ({
      message: problemText(problem, words),
      remove: removalOf(problem, read, cards),
    })),
    refused: refusedView(read, found === null, words),
    designs: cards.map((item) => cardOf(item, read, items[0] ?? null, words)),
    shown: found === null ? null : shownView(read, found.comparison, found.inputs, words),
    offers: found === null ? offersView(cards, basket, files, words) : null,
    form: isFull ? null : formView(basket, files, words),
    full: isFull ? words.t('compare.form.full') : '',
  };
}

function problemText({ item, problem, entry }: CompareProblem, words: Words): string {
  const message =
    entry === null ? problemSentence(problem, words) : entrySentence(entry.problem, entry.of.design.scenario, words);
  return item === null ? message : words.t('compare.problem', { letter: item.letter, message });
}

/** Empty where the design stands on the page, with a link of its own. */
function removalOf({ item }: CompareProblem, { basket }: ReadComparison, cards: readonly ComparedItem[]): string {
  if (item === null || cards.some(({ at }) => at === item.at)) return '';
  return `/compare${basketQuery(without(basket, item.at))}`;
}

/** With one design: what to put beside it. With none: where to begin. */
function offersView(
  cards: readonly ComparedItem[],
  basket: Basket,
  files: readonly ScenarioFile[],
  words: Words,
): CompareView['offers'] {
  const [only] = cards;
  const items =
    cards.length === 1 && only !== undefined
      ? offersFor(only, basket, words)
      : cards.length > 1
        ? []
        : files.flatMap(({ id, parsed }): Offer[] =>
            parsed.ok
              ? [
                  {
                    address: `/compare?of=${id}`,
                    label: words.t('compare.offers.start', { title: words.text(parsed.scenario.title) }),
                  },
                ]
              : [],
          );
  return items.length === 0 ? null : { title: words.t('compare.offers.title'), items };
}

/** The form adds to what is there; everything that is there goes with it unseen. */
function formView(basket: Basket, files: readonly ScenarioFile[], words: Words): CompareForm {
  const hidden = [...new URLSearchParams(basketQuery(basket))].map(([name, value]) => ({ name, value }));
  return {
    title: words.t(basket.entries.length === 0 ? 'compare.form.titleEmpty' : 'compare.form.title'),
    hidden,
    ready: files.flatMap(({ id, parsed }) => (parsed.ok ? [{ id, title: words.text(parsed.scenario.title) }] : [])),
  };
}
