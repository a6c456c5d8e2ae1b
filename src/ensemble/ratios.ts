import type { OutcomeResult, Side } from './result.ts';
import { summarise } from './statistics.ts';

/** Horizon totals of every draw on both sides. */
export interface Totals {
  readonly scheme: Float64Array;
  readonly counterfactual: Float64Array;
}

/** Looks up the totals of one outcome, or of all public partners together (`publicMatch`). */
export type FindTotals = (name: string) => Totals;

interface HorizonRatio {
  /** Totals added up above and below the line. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** `paired`: of the differences between scheme and counterfactual; of these and of `scheme` only one side is defined. */
  readonly of: 'both' | 'scheme' | 'paired';
}

const MIGRANTS = ['club', 'inKind', 'placed'];

/** Ratios over the horizon (section 4). The mean is a ratio of means; percentiles are of the ratio in each draw. */
export const HORIZON_RATIOS = {
  effectiveRatio: { above: ['match'], below: MIGRANTS, of: 'both' },
  leverage: { above: ['channelledMigrants', 'channelledOthers'], below: ['outlay'], of: 'scheme' },
  localCostPerAdditional: { above: ['outlay'], below: ['channelled'], of: 'paired' },
  migrantPerPublic: { above: MIGRANTS, below: ['publicMatch'], of: 'both' },
  publicPerMigrant: { above: ['publicMatch'], below: MIGRANTS, of: 'both' },
} as const satisfies Record<string, HorizonRatio>;

export type HorizonRatioName = keyof typeof HORIZON_RATIOS;
export const HORIZON_RATIO_NAMES = Object.keys(HORIZON_RATIOS) as readonly HorizonRatioName[];

/** Totals that the ratios are made of. */
export const RATIO_PARTS: ReadonlySet<string> = new Set(
  Object.values(HORIZON_RATIOS).flatMap(({ above, below }) => [...above, ...below]),
);

export function horizonRatio(
  name: HorizonRatioName,
  find: FindTotals,
): Pick<OutcomeResult, 'scheme' | 'counterfactual' | 'difference'> {
  const { of } = HORIZON_RATIOS[name];
  const scheme = partsOf(name, find, of === 'paired' ? 'difference' : 'scheme');
  if (of === 'scheme' && addsNothing(scheme, partsOf(name, find, 'counterfactual'))) return nothing(scheme);
  if (of !== 'both')
    return { scheme: ownSide(scheme), counterfactual: undefinedSide(scheme), difference: undefinedSide(scheme) };
  const counterfactual = partsOf(name, find, 'counterfactual');
  return {
    scheme: ownSide(scheme),
    counterfactual: ownSide(counterfactual),
    difference: differenceSide(scheme, counterfactual),
  };
}

/** The scheme's ratio in each draw; NaN where it is undefined. */
export function ratioInEachDraw(name: HorizonRatioName, find: FindTotals): Float64Array {
  return ratios(partsOf(name, find, HORIZON_RATIOS[name].of === 'paired' ? 'difference' : 'scheme'));
}

/** The counterfactual's ratio in each draw; NaN where it is undefined, and of ratios that one side alone has. */
export function ratioOfCounterfactual(name: HorizonRatioName, find: FindTotals): Float64Array {
  const parts = partsOf(name, find, 'counterfactual');
  return HORIZON_RATIOS[name].of === 'both' ? ratios(parts) : parts.over.map(() => NaN);
}

/** What stands above and below the line in each draw. */
interface Parts {
  readonly over: Float64Array;
  readonly under: Float64Array;
}

function partsOf(name: HorizonRatioName, find: FindTotals, side: 'scheme' | 'counterfactual' | 'difference'): Parts {
  const { above, below } = HORIZON_RATIOS[name];
  const read = (names: readonly string[]) => addUp(names.map((part) => sideOf(find(part), side)));
  return { over: read(above), under: read(below) };
}

function sideOf(totals: Totals, side: 'scheme' | 'counterfactual' | 'difference'): Float64Array {
  if (side !== 'difference') return totals[side];
  return totals.scheme.map((value, i) => value - totals.counterfactual[i]!);
}

function ratios({ over, under }: Parts): Float64Array {
  return over.map((value, i) => (under[i] === 0 ? NaN : value / under[i]!));
}

function meanRatio({ over, under }: Parts): number | null {
  const below = sum(under);
  return below === 0 ? null : sum(over) / below;
}

/**
 * Standard error of a ratio of means by the delta method: that of the residuals over − ratio·under, divided by the mean
 * below the line (Cochran, Sampling Techniques, 1977, section 2.11).
 */
function standardError(parts: Parts): number | null {
  const ratio = meanRatio(parts);
  const draws = parts.over.length;
  if (ratio === null || draws < 2) return null;
  const residuals = parts.over.map((value, i) => value - ratio * parts.under[i]!);
  const variance = residuals.reduce((squares, residual) => squares + residual * residual, 0) / (draws - 1);
  return Math.sqrt(variance / draws) / Math.abs(sum(parts.under) / draws);
}

function ownSide(parts: Parts): Side {
  const inDraws = summarise(ratios(parts), new Float64Array(parts.over.length));
  return { total: { ...inDraws, mean: meanRatio(parts), standardError: standardError(parts) } };
}

/** The standard error of a difference of two ratios of means is not worked out. */
function differenceSide(scheme: Parts, counterfactual: Parts): Side {
  const others = ratios(counterfactual);
  const gaps = ratios(scheme).map((ratio, i) => ratio - others[i]!);
  const [own, other] = [meanRatio(scheme), meanRatio(counterfactual)];
  const mean = own === null || other === null ? null : own - other;
  return { total: { ...summarise(gaps, new Float64Array(gaps.length)), mean, standardError: null } };
}

/** A scheme that pays no more below the line than is paid without it has no such ratio. */
function addsNothing(scheme: Parts, counterfactual: Parts): boolean {
  return scheme.under.every((value, i) => value === counterfactual.under[i]);
}

function nothing(parts: Parts): Pick<OutcomeResult, 'scheme' | 'counterfactual' | 'difference'> {
  const side = undefinedSide(parts);
  return { scheme: side, counterfactual: side, difference: side };
}

function undefinedSide({ over }: Parts): Side {
  return {
    total: summarise(
      over.map(() => NaN),
      new Float64Array(over.length),
    ),
  };
}

function addUp(parts: readonly Float64Array[]): Float64Array {
  return parts.reduce((sums, part) => sums.map((value, i) => value + part[i]!));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
