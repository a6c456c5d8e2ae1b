import { comparedFigures } from '../../analysis/compare/figures.ts';
import { beats, type Comparison, type FigureComparison } from '../../analysis/compare/compare.ts';
import { isChance, isOutcome } from '../../analysis/compare/better.ts';
import type { InputDifference } from '../../analysis/compare/inputs.ts';
import {
  comparedLabel,
  comparedValue,
  differenceValue,
  inputLabel,
  inputText,
  percentValue,
} from '../../words/compare.ts';
import type { Words } from '../../words/words.ts';
import type { FigureTable, TableRow } from '../figures/table.ts';
import type { ComparedItem } from './compare-read.ts';
import { CHANCES, type HowLink } from './how-links.ts';

/** What tables are made from. */
export interface TableParts {
  readonly comparison: Comparison;
  readonly items: readonly ComparedItem[];
  /** "2026 pesos". */
  readonly unit: string;
  readonly words: Words;
  /** Where a figure of each design is explained. */
  readonly how: readonly HowLink[];
}

/** A row for each figure, a column for each design: the means. */
export function overviewTable(figures: readonly FigureComparison[], parts: TableParts, caption: string): FigureTable {
  const { items, unit, words } = parts;
  const [base] = items;
  return {
    caption,
    note: words.t('compare.outcomes.note', { years: words.years(base!.design.scenario.place.horizon), unit }),
    look: 'numbers',
    columns: [words.t('compare.outcomes.outcome'), ...items.map(({ letter }) => letter)],
    rows: figures.map((figure) => ({
      label: comparedLabel(figure.name, base!.design.scenario, words),
      cells: figure.designs.map(({ mean }) => comparedValue(mean, figure, words)),
      ...howOf(figure, parts.how[0]!),
    })),
  };
}

function howOf({ name }: FigureComparison, how: HowLink): Pick<TableRow, 'how'> {
  const [group, part] = name.split('.');
  if (isOutcome(name)) return { how: how({ of: name }) };
  if (name === 'additional') return { how: how({ of: 'channelled' }) };
  if (group === 'byPriority' && part !== undefined) return { how: how({ of: 'toPriorities', priority: part }) };
  if (group === 'coverage' && part !== undefined) return { how: how({ of: 'needCovered', priority: part }) };
  return { how: CHANCES };
}

const DIFFERENCE = ['difference', 'percent', 'range', 'error', 'better', 'same'] as const;

/** One design against the base: difference, percent, its range and standard error, and how often it is the better one. */
export function differenceTable(
  figures: readonly FigureComparison[],
  at: number,
  { items, words, how }: TableParts,
): FigureTable {
  const [base, other] = [items[0]!, items[at]!];
  const letters = { letter: other.letter, base: base.letter };
  return {
    caption: words.t('compare.outcomes.against', letters),
    note: '',
    look: 'numbers',
    columns: [
      words.t('compare.outcomes.outcome'),
      ...DIFFERENCE.map((name) => words.t(`compare.outcomes.${name}`, letters)),
    ],
    rows: figures.map((figure) => ({
      label: comparedLabel(figure.name, base.design.scenario, words),
      cells: differenceCells(figure, at, words),
      ...howOf(figure, how[at]!),
    })),
  };
}

function differenceCells(figure: FigureComparison, at: number, words: Words): readonly string[] {
  const difference = figure.designs[at]?.difference;
  if (!difference) return DIFFERENCE.map(() => '');
  const print = (value: number | null) => differenceValue(value, figure, words);
  const { mean, p5, p95, standardError, percent } = difference;
  const wins = beats(figure, at, 0);
  const losses = beats(figure, 0, at);
  const neutral = words.t('compare.outcomes.neutral');
  const chance = (value: number | null) => (value === null ? neutral : words.chance(Math.min(1, Math.max(0, value))));
  return [
    print(mean),
    percentValue(percent, words),
    p5 === null || p95 === null || isChance(figure.name) ? '' : `${print(p5)} … ${print(p95)}`,
    standardError === null ? words.t('common.notDefined') : print(standardError).replace('+', ''),
    chance(wins),
    chance(wins === null || losses === null ? null : tiesOf(wins, losses)),
  ];
}

/** What floating point leaves of nothing is nothing. */
function tiesOf(wins: number, losses: number): number {
  const ties = 1 - wins - losses;
  return ties < 1e-9 ? 0 : ties;
}

/** Who beats whom of one figure: a row for each design, a column for each. */
export function chanceTable(figure: FigureComparison, { items, words }: TableParts): FigureTable {
  return {
    caption: comparedLabel(figure.name, items[0]!.design.scenario, words),
    note: '',
    look: 'numbers',
    columns: [words.t('compare.chances.row'), ...items.map(({ letter }) => letter)],
    rows: items.map(({ letter }, one) => ({
      label: letter,
      cells: items.map((_, other) => {
        const chance = one === other ? null : beats(figure, one, other);
        return chance === null ? '–' : words.chance(chance);
      }),
    })),
  };
}

/** A page of inputs; more are in the file that can be taken away. */
const MOST_INPUTS = 80;

export interface InputsView {
  readonly table: FigureTable;
  /** Empty when all of them stand in the table. */
  readonly more: string;
}

/** Only what differs: a row for each input, a column for each design; null when nothing does. */
export function inputsView(
  inputs: readonly InputDifference[],
  items: readonly ComparedItem[],
  words: Words,
): InputsView | null {
  if (inputs.length === 0) return null;
  const scenarios = items.map(({ design }) => design.scenario);
  const hidden = inputs.length - MOST_INPUTS;
  return {
    table: {
      caption: words.t('compare.inputs.title'),
      note: '',
      look: 'numbers',
      columns: [words.t('compare.inputs.input'), ...items.map(({ letter }) => letter)],
      rows: inputs.slice(0, MOST_INPUTS).map(({ path, kind, values }) => ({
        label: inputLabel(path, scenarios, words),
        cells: values.map((value) => inputText(path, value, kind, words)),
      })),
    },
    more: hidden > 0 ? words.t('compare.inputs.more', { count: hidden }) : '',
  };
}

/** The figures that are asked of every design. */
export function figuresOf(items: readonly ComparedItem[]): readonly string[] {
  return comparedFigures(items.map(({ design }) => design.scenario));
}
