import type { Result } from '../../ensemble/result.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { entryItems } from './entry-items.ts';
import { chancesView, refusedSentences, worthSentences, type ChancesView } from './give-chances-view.ts';
import type { GiveKey, Given } from './give-contribution.ts';
import { receiptView, type ReceiptView } from './give-receipt-view.ts';
import { badgeOf, type Badge } from './results-badge.ts';
import type { Design } from './results-design.ts';
import { queryText } from './results-query.ts';

interface Field {
  readonly key: GiveKey;
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly inputmode: 'decimal' | 'numeric';
  readonly error: string;
}
interface Choices {
  readonly key: GiveKey;
  readonly label: string;
  readonly choices: readonly Choice[];
}
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}
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
  readonly form: {
    readonly action: string;
    readonly amount: Field;
    readonly members: Field;
    readonly each: Field;
    readonly every: Choices;
    readonly project: Field;
    readonly corridor: Choices;
    readonly sector: Choices;
    /** Levers, seed and draws of the design, kept by the form. */
    readonly kept: readonly { readonly name: string; readonly value: string }[];
  };
  readonly receipt: ReceiptView | null;
  readonly worth: readonly string[];
  readonly chances: ChancesView | null;
  readonly noChances: string;
  readonly refused: readonly string[];
  readonly links: { readonly officer: string; readonly projects: string };
}

/** The association's page. */
export function giveView(result: Result, design: Design, given: Given, id: string, words: Words): GiveView {
  const { scenario } = result;
  const query = queryText(design.moved, { ...design, nominal: false });
  return {
    title: words.t('give.title'),
    intro: words.t('give.intro', { place: words.text(scenario.place.name) }),
    scenario: words.text(scenario.title),
    badge: badgeOf(scenario, words),
    basis: words.t('give.basis', {
      draws: words.number(result.draws),
      seed: String(result.seed),
      model: result.model,
      data: result.data,
    }),
    changed: Object.keys(design.moved).length > 0 ? words.t('give.changed') : '',
    problems: problemsOf(given, design, words),
    form: formOf(result, design, given, id, words),
    receipt: receiptView(scenario, given, words),
    worth: worthSentences(result, given.corridor, given.sector, words),
    chances: chancesView(result, given.sector, words),
    noChances: words.t('give.chances.none', { draws: words.number(result.draws) }),
    refused: refusedSentences(result, given.sector, words),
    links: { officer: `/scenarios/${id}${query}`, projects: `/scenarios/${id}/projects${query}` },
  };
}

/** What is wrong with what was given, then with the design's own levers, which this form keeps but does not show. */
function problemsOf({ problems }: Given, design: Design, words: Words): GiveView['problems'] {
  const items = [
    ...problems.map(({ at, message }) => ({ anchor: `give-${at}`, message })),
    ...entryItems(design, words).map(({ message }) => ({ anchor: 'what-you-give', message })),
  ];
  const count = problems.length + design.problems.length;
  return count === 0 ? null : { title: words.t('give.problems.title', { count }), items };
}

function formOf({ scenario }: Result, design: Design, given: Given, id: string, words: Words): GiveView['form'] {
  const { currency } = scenario.place;
  const label = (key: GiveKey) => words.t(`give.form.${key}`);
  const field = (key: keyof typeof EXAMPLE): Field => ({
    key,
    label: label(key),
    value: given.typed[key] ?? '',
    hint: words.t(`give.form.${key}Hint`, { example: words.number(EXAMPLE[key]), currency }),
    inputmode: key === 'members' ? 'numeric' : 'decimal',
    error: errorAt(key, given),
  });
  const settings = { seed: String(design.seed), draws: String(design.draws) };
  const kept: Readonly<Record<string, string>> =
    Object.keys(design.moved).length === 0 ? {} : { ...design.moved, ...settings };
  return {
    action: `/give/${id}`,
    amount: field('amount'),
    members: field('members'),
    each: field('each'),
    every: { key: 'every', label: label('every'), choices: everyChoices(given, words) },
    project: field('project'),
    corridor: { key: 'corridor', label: label('corridor'), choices: corridorChoices(scenario, given, words) },
    sector: { key: 'sector', label: label('sector'), choices: sectorChoices(scenario, given, words) },
    kept: Object.entries(kept).map(([name, value]) => ({ name, value })),
  };
}

function everyChoices({ typed }: Given, words: Words): readonly Choice[] {
  const chosen = typed.every === 'year' ? 'year' : 'month';
  return (['month', 'year'] as const).map((value) => ({
    value,
    label: words.t(`give.form.${value}`),
    selected: value === chosen,
  }));
}

function corridorChoices({ corridors }: Scenario, given: Given, words: Words): readonly Choice[] {
  return corridors.map(({ id, name, currency }) => ({
    value: id,
    label: words.t('give.form.corridorOption', { name: words.text(name), currency }),
    selected: id === given.corridor,
  }));
}

function sectorChoices({ sectors }: Scenario, { sector }: Given, words: Words): readonly Choice[] {
  const any: Choice = { value: '', label: words.t('give.form.any'), selected: sector === null };
  return [any, ...sectors.map(({ id, name }) => ({ value: id, label: words.text(name), selected: id === sector }))];
}

/** 40 members at 25 a month are 12,000 a year. */
const EXAMPLE = { amount: 12_000, members: 40, each: 25, project: 2_000_000 } as const;

function errorAt(key: GiveKey, { problems }: Given): string {
  return problems
    .filter(({ at }) => at === key)
    .map(({ message }) => message)
    .join(' ');
}
