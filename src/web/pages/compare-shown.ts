import { findFigure, mainFigures, type Comparison } from '../../analysis/compare/compare.ts';
import type { InputDifference } from '../../analysis/compare/inputs.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { findingSentences } from '../../words/compare.ts';
import { currencyWord } from '../../words/currency.ts';
import { outcomeLabel } from '../../words/labels.ts';
import { createWords, type Words } from '../../words/words.ts';
import type { FigureView } from '../figures/figure-view.ts';
import type { PointsFigure } from '../figures/points-spec.ts';
import { pointsView } from '../figures/points.ts';
import type { FigureTable } from '../figures/table.ts';
import { basketQuery } from './compare-basket.ts';
import { titleOf } from './compare-card.ts';
import type { Offer } from './compare-offers.ts';
import type { ReadComparison } from './compare-read.ts';
import {
  chanceTable,
  differenceTable,
  inputsView,
  overviewTable,
  type InputsView,
  type TableParts,
} from './compare-tables.ts';
import { howLinks } from './how-links.ts';

/** What comes of designs that were played. */
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

/** Sentences, picture, tables and files of a comparison. */
export function shownView(
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
