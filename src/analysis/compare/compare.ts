import type { Sample } from '../../ensemble/sample.ts';
import { HORIZON_RATIO_NAMES, horizonRatio, type HorizonRatioName, type Totals } from '../../ensemble/ratios.ts';
import type { OutcomeUnit } from '../../scenario/outcomes.ts';
import { ADDITIONAL, betterOf, unitOf, type Better } from './better.ts';
import {
  contest,
  differenceFrom,
  percentOf,
  spreadOf,
  type Contest,
  type PairedDifference,
  type Spread,
} from './paired.ts';

/** Up to this many designs stand side by side. */
export const MOST_DESIGNS = 6;
/** More futures of six designs would fill the memory, and say hardly more. */
export const MOST_COMPARED_DRAWS = 20_000;

const LETTERS = 'ABCDEF';
/** What the design at a place of the list, from 0, is called. */
export const letterOf = (at: number): string => LETTERS[at] ?? String(at + 1);

/** What a council asks of designs first, in this order. */
const MAIN_FIGURES: readonly string[] = [
  'additional',
  'toPriorities',
  'delivered',
  'outlay',
  'breachEver',
  'targetMet',
  'poorShare',
  'alignment',
  'needCovered',
  'localCostPerAdditional',
  'effectiveRatio',
  'club',
  'match',
  'abandoned',
  'localIncome',
  'exhaustedEver',
];

/** The figures that stand first, of those that a comparison has. */
export function mainFigures(comparison: Comparison): readonly FigureComparison[] {
  return MAIN_FIGURES.flatMap((name) => findFigure(comparison, name) ?? []);
}

/** Designs on the same luck, figure by figure. The first design is the base of every difference. */
export interface Comparison {
  readonly draws: number;
  readonly figures: readonly FigureComparison[];
}
export interface FigureComparison {
  /** As a sample names it: an outcome, `byPriority.water`, `coverage.water`, `breachEver` …, or `additional`. */
  readonly name: string;
  readonly unit: OutcomeUnit;
  readonly better: Better;
  /** One a design, in their order. */
  readonly designs: readonly FigureOfDesign[];
  /** Every pair of designs once; empty where nothing is better. */
  readonly contests: readonly PairContest[];
}
export interface FigureOfDesign extends Spread {
  /** Against the first design, paired draw by draw; null of the first itself. */
  readonly difference: PairedDifference | null;
}
/** Two designs by their places in the list; the first stands before the second. */
export interface PairContest extends Contest {
  readonly pair: readonly [first: number, second: number];
}

/**
 * Compares samples of designs played on the same luck with the same figures on both sides. Throws a RangeError for none, for
 * more than six, and where the numbers of draws differ.
 */
export function compareDesigns(samples: readonly Sample[]): Comparison {
  const [base] = samples;
  if (base === undefined || samples.length > MOST_DESIGNS)
    throw new RangeError(`a comparison takes 1 to ${MOST_DESIGNS} designs but got ${samples.length}`);
  const names = Object.keys(base.values).filter((name) => samples.every(({ values }) => name in values));
  const figures = names.map((name) =>
    compareFigure(
      name,
      samples.map(({ values }) => values[name]!),
      samples,
    ),
  );
  const added = samples.map(({ values }) => values['channelled']);
  const additional = added.every((totals) => totals !== undefined) ? [compareAdded(added)] : [];
  return { draws: base.draws, figures: [...additional, ...figures] };
}

/** The figure of a comparison by its name. */
export function findFigure({ figures }: Comparison, name: string): FigureComparison | undefined {
  return figures.find((figure) => figure.name === name);
}

/** Which side won of a pair, whichever way round it is asked: the share of futures in which `one` is better than `other`. */
export function beats({ contests }: FigureComparison, one: number, other: number): number | null {
  const found = contests.find(({ pair }) => pair.includes(one) && pair.includes(other));
  return found === undefined ? null : found.pair[0] === one ? found.first : found.second;
}

function compareFigure(name: string, totals: readonly Totals[], samples: readonly Sample[]): FigureComparison {
  const figure = compareDraws(
    name,
    totals.map(({ scheme }) => scheme),
  );
  return isRatio(name) ? withRatiosOfMeans(figure, name, samples) : figure;
}

function compareAdded(totals: readonly Totals[]): FigureComparison {
  return compareDraws(
    ADDITIONAL,
    totals.map(({ scheme, counterfactual }) => scheme.map((value, i) => value - counterfactual[i]!)),
  );
}

function compareDraws(name: string, draws: readonly Float64Array[]): FigureComparison {
  const [base] = draws;
  if (base === undefined) throw new RangeError('a figure needs at least one design but got none');
  const better = betterOf(name);
  return {
    name,
    unit: unitOf(name),
    better,
    designs: draws.map((one, at) => ({
      ...spreadOf(one),
      difference: at === 0 ? null : differenceFrom(base, one),
    })),
    contests:
      better === null
        ? []
        : draws.flatMap((one, at) =>
            draws.slice(at + 1).map((other, more): PairContest => ({
              pair: [at, at + 1 + more],
              ...contest(one, other, better),
            })),
          ),
  };
}

function isRatio(name: string): name is HorizonRatioName {
  return (HORIZON_RATIO_NAMES as readonly string[]).includes(name);
}

/** The mean of a ratio over the horizon is a ratio of means (section 4), as on every other page; its difference too. */
function withRatiosOfMeans(
  figure: FigureComparison,
  name: HorizonRatioName,
  samples: readonly Sample[],
): FigureComparison {
  const ratios = samples.map(({ values }) => horizonRatio(name, (part) => values[part]!).scheme.total);
  const base = ratios[0]!.mean;
  const designs = figure.designs.map((design, at): FigureOfDesign => {
    const { mean, standardError } = ratios[at]!;
    const gap = mean === null || base === null ? null : mean - base;
    // The standard error of a difference of two ratios of means is not worked out.
    const difference =
      design.difference === null
        ? null
        : { ...design.difference, mean: gap, standardError: null, percent: percentOf(gap, base), baseMean: base };
    return { ...design, mean, standardError, difference };
  });
  return { ...figure, designs };
}
