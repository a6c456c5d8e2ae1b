import { mismatchProblem } from '../../analysis/compare/comparable.ts';
import { findFigure, mainFigures, type Comparison } from '../../analysis/compare/compare.ts';
import type { InputDifference } from '../../analysis/compare/inputs.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { getPath } from '../../scenario/overrides.ts';
import { fullPath } from '../../scenario/terms.ts';
import type { ScenarioFile } from '../../storage/scenario-files.ts';
import { findingSentences, inputLabel, inputText } from '../../words/compare.ts';
import { currencyWord } from '../../words/currency.ts';
import { outcomeLabel } from '../../words/labels.ts';
import { problemSentence } from '../../words/problems.ts';
import { createWords, type Words } from '../../words/words.ts';
import type { FigureView } from '../figures/figure-view.ts';
import type { PointsFigure } from '../figures/points-spec.ts';
import { pointsView } from '../figures/points.ts';
import type { FigureTable } from '../figures/table.ts';
import { asFirst, basketQuery, without, type Basket } from './compare-basket.ts';
import { offersFor, type Offer } from './compare-offers.ts';
import { type CompareProblem, type ComparedItem, type ReadComparison } from './compare-read.ts';
import {
  chanceTable,
  differenceTable,
  inputsView,
  overviewTable,
  type InputsView,
  type TableParts,
} from './compare-tables.ts';
import { entrySentence } from './entry-sentence.ts';
import { howLinks } from './how-links.ts';
import { queryText } from './results-query.ts';

export interface CompareView {
  readonly title: string;
  /** What to do where nothing is compared yet; else empty. */
  readonly empty: string;
  /** What is wrong; a design that cannot be found or read can be taken away. */
  readonly problems: readonly { readonly message: string; readonly remove: string }[];
  readonly refused: {
    readonly items: readonly string[];
    readonly ways: readonly Offer[];
    readonly advice: string;
  } | null;
  readonly designs: readonly DesignCard[];
  readonly shown: ShownComparison | null;
  readonly offers: { readonly title: string; readonly items: readonly Offer[] } | null;
  readonly form: CompareForm | null;
  readonly full: string;
}
export interface DesignCard {
  readonly name: string;
  readonly isBase: boolean;
  readonly kind: string;
  readonly moved: readonly string[];
  readonly result: string;
  readonly first: string;
  readonly remove: string;
}
export interface ShownComparison {
  readonly basis: string;
  readonly findings: readonly { readonly name: string; readonly sentences: readonly string[] }[];
  readonly figure: FigureView;
  /** Null when the designs are the same in every input. */
  readonly inputs: InputsView | null;
  readonly overview: FigureTable;
  readonly differences: readonly FigureTable[];
  readonly differenceNote: string;
  /** Empty for two designs: the tables of differences say it. */
  readonly chances: readonly FigureTable[];
  readonly all: FigureTable;
  readonly take: readonly Offer[];
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
  const isFull = basket.entries.length >= 6;
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

/** "Tres por Uno, 2 figures changed". */
function titleOf({ design }: ComparedItem, words: Words): string {
  const title = words.text(design.scenario.title);
  const count = Object.keys(design.moved).length;
  return count === 0 ? title : words.t('compare.changed', { title, count });
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

/** What is kept from being compared, why, and what to do. */
function refusedView({ refused, basket }: ReadComparison, isNothing: boolean, words: Words): CompareView['refused'] {
  if (refused.length === 0) return null;
  const whats = new Set(refused.map(({ mismatch }) => mismatch.what));
  const way = (label: string, changed: Partial<Basket>): Offer => ({
    address: `/compare${basketQuery({ ...basket, ...changed })}`,
    label,
  });
  const accepted = (name: 'seed' | 'draws') =>
    refused.find(({ mismatch }) => mismatch.what === name)?.mismatch.accepted;
  const [seed, draws] = [accepted('seed'), accepted('draws')];
  const isPlace = whats.has('startYear') || whats.has('horizon') || whats.has('currency');
  return {
    items: refused.map(({ item, mismatch }) =>
      words.t('compare.problem', {
        letter: item.letter,
        message: problemSentence(mismatchProblem(mismatch, item.at), words),
      }),
    ),
    ways: [
      ...(whats.has('model') || whats.has('data') ? [way(words.t('compare.refused.today'), { again: true })] : []),
      ...(seed === undefined ? [] : [way(words.t('compare.refused.seed', { seed }), { seed })]),
      ...(draws === undefined ? [] : [way(words.t('compare.refused.draws', { draws: Number(draws) }), { draws })]),
    ],
    advice: [isPlace ? words.t('compare.refused.place') : '', isNothing ? words.t('compare.refused.few') : '']
      .filter((text) => text !== '')
      .join(' '),
  };
}

const MOST_MOVED = 5;

function cardOf(
  item: ComparedItem,
  { basket, seed, draws }: ReadComparison,
  base: ComparedItem | null,
  words: Words,
): DesignCard {
  const { at, letter, file, design } = item;
  const own = createWords(words.language, design.scenario.place.country);
  const moved = Object.entries(design.moved);
  const told = moved.slice(0, MOST_MOVED).map(([path, value]) => {
    const full = fullPath(path).join('.');
    const now: unknown = getPath(design.scenario, full);
    return own.t('compare.moved', {
      label: inputLabel(full, [design.base, design.scenario], own),
      value:
        value === 'null' || now === undefined
          ? own.t('compare.inputs.gone')
          : inputText(full, { there: true, value: now }, 'value', own),
    });
  });
  const rest = moved.length - told.length;
  return {
    name: words.t('compare.name', { letter, title: titleOf(item, words) }),
    isBase: item === base,
    kind: words.t(file.kept === null ? 'compare.ready' : 'compare.kept', { id: file.id }),
    moved: rest > 0 ? [...told, words.t('compare.more', { count: rest })] : told,
    result: `/scenarios/${file.id}${queryText(design.moved, { seed, draws, nominal: false })}`,
    first: item === base ? '' : `/compare${basketQuery(asFirst(basket, at))}`,
    remove: `/compare${basketQuery(without(basket, at))}`,
  };
}

function shownView(
  read: ReadComparison,
  comparison: Comparison,
  inputs: readonly InputDifference[],
  words: Words,
): ShownComparison {
  const { items, basket, seed, draws } = read;
  const [base] = items;
  if (base === undefined) throw new RangeError('a comparison is shown of at least two designs but got none');
  const { currency, startYear, country } = base.design.scenario.place;
  const own = createWords(words.language, country);
  const unit = own.t('results.money.real', { currency: currencyWord(100, currency, own.locale, own), year: startYear });
  const how = items.map(({ file, design }) => howLinks(`/scenarios/${file.id}`, { moved: design.moved, seed, draws }));
  const parts: TableParts = { comparison, items, unit, words: own, how };
  const main = mainFigures(comparison);
  const letters = items.map(({ letter }) => letter);
  const others = items.slice(1);
  const query = basketQuery(basket);
  const links = { csv: `/compare.csv${query}`, json: `/compare.json${query}` };
  return {
    basis: own.t('compare.basis', {
      draws: own.number(draws),
      seed: String(seed),
      model: MODEL_VERSION,
      data: DATA_VERSION,
      unit,
    }),
    findings: others.map((item, index) => ({
      name: own.t('compare.name', { letter: item.letter, title: titleOf(item, own) }),
      sentences: findingSentences(comparison, index + 1, letters, currency, own),
    })),
    figure: pointsView(figureSpec(parts, currency), own, links),
    inputs: inputsView(inputs, items, own),
    overview: overviewTable(main, parts, own.t('compare.outcomes.title')),
    differences: others.map((_, index) => differenceTable(main, index + 1, parts)),
    differenceNote: own.t('compare.outcomes.differenceNote', { base: base.letter }),
    chances:
      items.length < 3 ? [] : main.filter(({ better }) => better !== null).map((figure) => chanceTable(figure, parts)),
    all: overviewTable(comparison.figures, parts, own.t('compare.outcomes.all')),
    take: [
      { address: links.json, label: own.t('compare.take.json') },
      { address: links.csv, label: own.t('compare.take.csv') },
    ],
  };
}

/** Cost against funds to priorities, with the share to the poorest as size and text. */
function figureSpec({ comparison, items, unit, words }: TableParts, currency: string): PointsFigure {
  const money = { kind: 'money', currency, label: unit } as const;
  const of = (name: 'outlay' | 'toPriorities' | 'poorShare', at: number) => findFigure(comparison, name)?.designs[at];
  const nothing = { mean: null, p5: null, p95: null };
  return {
    id: 'compare-cost',
    title: words.t('compare.figure.title'),
    sentence: words.t('compare.figure.sentence'),
    x: { label: outcomeLabel('outlay', words), unit: money },
    y: { label: outcomeLabel('toPriorities', words), unit: money },
    third: { label: outcomeLabel('poorShare', words), unit: { kind: 'share', label: '' } },
    rowsLabel: words.t('compare.design'),
    points: items.map((item, at) => ({
      id: item.letter,
      mark: item.letter,
      label: words.t('compare.name', { letter: item.letter, title: titleOf(item, words) }),
      x: of('outlay', at) ?? nothing,
      y: of('toPriorities', at) ?? nothing,
      third: of('poorShare', at)?.mean ?? null,
    })),
  };
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
