import { HORIZON_RATIO_NAMES, HORIZON_RATIOS, type HorizonRatioName } from '../../ensemble/ratios.ts';
import type { Sample } from '../../ensemble/sample.ts';
import type { Scenario } from '../../scenario/types.ts';
import { chanceOf, meanOf, percentileOf, ratioOfMeans, type Level, type Measured } from './measured.ts';

export type Percentile = 'p5' | 'p25' | 'p50' | 'p75' | 'p95';

/** What is read off the futures of one design: a chance, a mean or a percentile, of the side with the scheme. */
export type Statistic =
  /** Chance of an event, or that a figure stands so to a level; undefined counts as "no". */
  | { readonly of: 'chance'; readonly figure: string; readonly level: Level | null }
  /** `minus`: of the difference between two figures of the same future. */
  | { readonly of: 'mean' | Percentile; readonly figure: string; readonly minus: string | null };

const PERCENTILES: Readonly<Record<Percentile, number>> = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 };

/** Figures that have to be played for it. */
export function figuresOf(statistic: Statistic, scenario: Scenario): readonly string[] {
  const { figure } = statistic;
  if (statistic.of === 'mean' && isRatio(figure)) return partsOf(figure, scenario);
  if (statistic.of === 'chance' || statistic.minus === null) return [figure];
  return [figure, statistic.minus];
}

/** Does it need the futures without the scheme too? */
export function needsBoth({ figure }: Statistic): boolean {
  return figure === 'localCostPerAdditional';
}

/** Reads a statistic off a sample that holds its figures. The mean of a ratio is the ratio of means, as everywhere. */
export function read(statistic: Statistic, sample: Sample, scenario: Scenario): Measured {
  const { figure } = statistic;
  if (statistic.of === 'mean' && isRatio(figure)) return readRatio(figure, sample, scenario);
  const values = valuesOf(figure, sample);
  if (statistic.of === 'chance') return chanceOf(values, statistic.level);
  const other = statistic.minus === null ? null : valuesOf(statistic.minus, sample);
  const all = other === null ? values : values.map((value, i) => value - other[i]!);
  return statistic.of === 'mean' ? meanOf(all) : percentileOf(all, PERCENTILES[statistic.of]);
}

function readRatio(name: HorizonRatioName, sample: Sample, scenario: Scenario): Measured {
  const { above, below, of } = HORIZON_RATIOS[name];
  const side = (figure: string) => {
    const { scheme, counterfactual } = sample.values[figure]!;
    return of === 'paired' ? scheme.map((value, i) => value - counterfactual[i]!) : scheme;
  };
  const sum = (names: readonly string[]) =>
    names
      .flatMap((part) => expand(part, scenario))
      .map(side)
      .reduce((all, one) => all.map((value, i) => value + one[i]!), new Float64Array(sample.draws));
  return ratioOfMeans(sum(above), sum(below));
}

function partsOf(name: HorizonRatioName, scenario: Scenario): readonly string[] {
  const { above, below } = HORIZON_RATIOS[name];
  return [...above, ...below].flatMap((part) => expand(part, scenario));
}

/** The match that public bodies pay is no outcome of its own. */
function expand(part: string, { scheme }: Scenario): readonly string[] {
  if (part !== 'publicMatch') return [part];
  const partners = scheme.matching?.partners ?? [];
  return partners.filter(({ kind }) => kind !== 'private').map(({ id }) => `byPartner.${id}`);
}

function isRatio(figure: string): figure is HorizonRatioName {
  return (HORIZON_RATIO_NAMES as readonly string[]).includes(figure);
}

export function valuesOf(figure: string, sample: Sample): Float64Array {
  const totals = sample.values[figure];
  if (totals === undefined) throw new Error(`a sample needs the figure ${figure} that is read off it`);
  return totals.scheme;
}
