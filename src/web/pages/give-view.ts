import { chancesOf } from '../../analysis/chances.ts';
import { follow, kindOf, type Followed } from '../../analysis/follow.ts';
import { receipt } from '../../analysis/receipt.ts';
import type { Result } from '../../ensemble/result.ts';
import type { Words } from '../../words/words.ts';
import { howLinks } from './how-links.ts';
import { entryItems } from './entry-items.ts';
import { chancesView, type ChancesView } from './give-chances-view.ts';
import type { Given } from './give-contribution.ts';
import { giveForm, type GiveForm } from './give-form-view.ts';
import { GIVE_KEYS } from './give-problem.ts';
import { answerSentence } from './give-answer.ts';
import { receiptView, type ReceiptView } from './give-receipt-view.ts';
import { refusedSentences, waysView, worthSentences, type WaysView } from './give-ways-view.ts';
import { badgeOf, type Badge } from './results-badge.ts';
import type { Design } from './results-design.ts';
import { queryText } from './results-query.ts';

export interface GiveView {
  readonly title: string;
  readonly intro: string;
  readonly scenario: string;
  readonly badge: Badge;
  readonly basis: string;
  /** Said when the design is not the ready one; else empty. */
  readonly changed: string;
  readonly problems: {
    readonly title: string;
    readonly items: readonly { readonly anchor: string; readonly message: string }[];
  } | null;
  readonly form: GiveForm;
  /** The whole answer in a sentence or two; empty while nothing was given. */
  readonly answer: string;
  readonly receipt: ReceiptView | null;
  readonly ways: WaysView | null;
  readonly worth: readonly string[];
  readonly chances: ChancesView | null;
  readonly noChances: string;
  readonly refused: readonly string[];
  readonly links: {
    readonly officer: string;
    readonly projects: string;
    readonly how: string;
    readonly json: string;
    readonly csv: string;
  };
}

/** The association's page. */
export function giveView(result: Result, design: Design, given: Given, id: string, words: Words): GiveView {
  const { scenario } = result;
  const followed = given.contribution === null ? null : follow(result, given.contribution);
  const query = queryText(design.moved, { ...design, nominal: false });
  const links = linksOf(id, query, given, design);
  const one = { amount: 1, ...given.way };
  const chances = followed?.chances ?? chancesOf(result, kindOf(one));
  const sources = { result, design, officer: links.officer, words };
  return {
    title: words.t('give.title'),
    intro: words.t('give.intro', { place: words.text(scenario.place.name) }),
    scenario: words.text(scenario.title),
    badge: badgeOf(scenario, words),
    basis: basisOf(result, words),
    changed: Object.keys(design.moved).length > 0 ? words.t('give.changed') : '',
    problems: problemsOf(given, design, words),
    form: giveForm(scenario, design, given, id, words),
    answer: followed === null ? '' : answerSentence(followed, words),
    receipt: followed === null ? null : receiptView(followed, scenario, given, sources),
    ways: followed === null ? null : waysView(followed, result, words),
    worth: worthSentences(chances, nominalOf(followed, result, one), result, words),
    chances: chancesView(result, chances, words),
    noChances: words.t('give.chances.none', { draws: words.number(result.draws) }),
    refused: refusedSentences(chances, followed, result, words),
    links,
  };
}

function basisOf({ draws, seed, model, data }: Result, words: Words): string {
  return words.t('give.basis', { draws: words.number(draws), seed: String(seed), model, data });
}

/** What the statute promises for one unit in that year, or in the scheme's first where it does not run then. */
function nominalOf(followed: Followed | null, { scenario }: Result, one: Parameters<typeof receipt>[1]): number {
  return (followed?.receipt ?? receipt(scenario, one)).nominal;
}

/** Data of this very page, and the design behind it. */
function linksOf(id: string, query: string, { typed }: Given, design: Design): GiveView['links'] {
  const own = new URLSearchParams(query.slice(1));
  for (const key of GIVE_KEYS) if (typed[key] !== undefined) own.set(key, typed[key]);
  const text = own.toString() === '' ? '' : `?${own.toString()}`;
  return {
    officer: `/scenarios/${id}${query}`,
    projects: `/scenarios/${id}/projects${query}`,
    how: howLinks(`/scenarios/${id}`, design)({ of: 'match' }),
    json: `/give/${id}.json${text}`,
    csv: `/give/${id}.csv${text}`,
  };
}

/** What is wrong with what was given, then with the design's own levers, which this form keeps but does not show. */
function problemsOf({ problems }: Given, design: Design, words: Words): GiveView['problems'] {
  const items = [
    ...problems.map(({ at, message }) => ({ anchor: `give-${at === 'currency' ? 'corridor' : at}`, message })),
    ...entryItems(design, words).map(({ message }) => ({ anchor: 'what-you-give', message })),
  ];
  const count = problems.length + design.problems.length;
  return count === 0 ? null : { title: words.t('give.problems.title', { count }), items };
}
