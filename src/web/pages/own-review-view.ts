import type { Origin } from '../../analysis/own/origin.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import { getPath } from '../../scenario/overrides.ts';
import { findTerm } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import { termLabel } from '../../words/labels.ts';
import { originSentence } from '../../words/origin-sentence.ts';
import type { Words } from '../../words/words.ts';
import type { BuiltTown } from './own-build.ts';
import { OWN_KEYS } from './own-fields.ts';
import type { OwnReading } from './own-read.ts';

export interface OwnReviewView {
  readonly name: string;
  readonly lead: string;
  /** What to look at first comes first. */
  readonly groups: readonly ReviewGroup[];
  readonly csrf: string;
  /** The answers, for the form that keeps them. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly links: { readonly change: string; readonly file: string; readonly json: string };
}
interface ReviewGroup {
  readonly id: GroupName;
  readonly title: string;
  /** Figures that come from one and the same place stand together. */
  readonly blocks: readonly ReviewBlock[];
  readonly count: string;
}
interface ReviewBlock {
  readonly from: string;
  readonly rows: readonly { readonly figure: string; readonly value: string }[];
}
type GroupName = 'assumed' | 'found' | 'answers';

/** Every figure of the town with where it comes from, before it is kept. */
export function ownReviewView(town: BuiltTown, reading: OwnReading, csrf: string): OwnReviewView {
  const { words } = reading;
  const groups = (['assumed', 'found', 'answers'] as const).map((id): ReviewGroup => {
    const origins = town.origins.filter((origin) => groupOf(origin) === id);
    const blocks = blocksOf(origins, town.scenario, words);
    return { id, title: words.t(`own.review.${id}`), blocks, count: String(origins.length) };
  });
  const count = (id: GroupName) => groups.find((group) => group.id === id)?.count ?? '0';
  const fields = answered(reading);
  const query = new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString();
  return {
    name: words.text(town.scenario.place.name),
    lead: words.t('own.review.lead', {
      answers: count('answers'),
      found: count('found'),
      assumed: count('assumed'),
    }),
    groups: groups.filter(({ blocks }) => blocks.length > 0),
    csrf,
    fields,
    links: { change: `/own?${query}`, file: `/own.yaml?${query}`, json: `/own.json?${query}` },
  };
}

function answered({ typed }: OwnReading): OwnReviewView['fields'] {
  return OWN_KEYS.flatMap((name) => {
    const value = typed[name] ?? '';
    return value === '' ? [] : [{ name, value }];
  });
}

function groupOf({ from }: Origin): GroupName {
  switch (from.kind) {
    case 'answer':
    case 'computed':
      return 'answers';
    case 'sheet':
      // What is only remembered was not found.
      return from.grade === 'recalled' ? 'assumed' : 'found';
    case 'region':
    case 'uses':
    case 'sameMoney':
      return 'found';
    case 'instead':
    case 'memory':
    case 'borrowed':
    case 'assumed':
      return 'assumed';
  }
}

/** The same sentence once, with every figure it speaks of, in the order in which they first come. */
function blocksOf(origins: readonly Origin[], scenario: Scenario, words: Words): readonly ReviewBlock[] {
  const bySentence = new Map<string, Origin[]>();
  for (const origin of origins) {
    const sentence = originSentence(origin.from, words);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), origin]);
  }
  return [...bySentence].map(([from, found]) => ({
    from,
    rows: found.map((origin) => rowOf(origin, scenario, words)),
  }));
}

function rowOf(origin: Origin, scenario: Scenario, words: Words): ReviewBlock['rows'][number] {
  const label = termLabel(origin.path, words);
  const item = itemName(origin.path, scenario, words);
  return {
    figure: item === null ? label : words.t('own.review.of', { item, figure: label }),
    value: valueText(origin, scenario, words),
  };
}

/** The sector or partner that a figure belongs to; the town has one place and one corridor. */
function itemName(path: string, scenario: Scenario, words: Words): string | null {
  const found = /^(sectors\.[^.]+|scheme\.matching\.partners\.[^.]+)\./.exec(path)?.[1];
  if (found === undefined) return null;
  const name = getPath(scenario, `${found}.name`) as Scenario['title'] | undefined;
  return name === undefined ? null : words.text(name);
}

function valueText({ path, value }: Origin, scenario: Scenario, words: Words): string {
  const quantity = value as Quantity;
  const print = printerOf(path, scenario, words);
  if (typeof quantity === 'object' && 'low' in quantity) {
    const { low, central, high } = quantity;
    return words.t('own.review.between', { central: print(central), low: print(low), high: print(high) });
  }
  return print(centralValue(quantity));
}

function printerOf(path: string, { place, corridors }: Scenario, words: Words): (value: number) => string {
  const foreign = corridors[0]?.currency ?? place.currency;
  const unit = findTerm(path)?.unit ?? 'none';
  if (unit === 'money') return (value) => words.money(value, place.currency);
  if (unit === 'foreignMoney')
    return (value) => words.t('own.review.foreign', { amount: words.number(value), currency: foreign });
  if (unit === 'share' || unit === 'perYear') return (value) => words.share(value);
  return unit === 'calendarYear' ? String : (value) => words.number(value);
}
