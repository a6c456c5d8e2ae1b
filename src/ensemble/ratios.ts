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
  /** true: of the paired differences, so that only the scheme's side is defined. */
  readonly paired: boolean;
}

const MIGRANTS = ['club', 'inKind', 'placed'];

/** Ratios over the horizon (section 4). The mean is a ratio of means; percentiles are of the ratio in each draw. */
export const HORIZON_RATIOS = {
  effectiveRatio: { above: ['match'], below: MIGRANTS, paired: false },
  leverage: { above: ['channelledMigrants', 'channelledOthers'], below: ['outlay'], paired: false },
  localCostPerAdditional: { above: ['outlay'], below: ['channelled'], paired: true },
  migrantPerPublic: { above: MIGRANTS, below: ['publicMatch'], paired: false },
  publicPerMigrant: { above: ['publicMatch'], below: MIGRANTS, paired: false },
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
  const { above, below, paired } = HORIZON_RATIOS[name];
  const over = addUp(above.map(find));
  const under = addUp(below.map(find));
  if (paired) {
    const nothing = over.scheme.map(() => NaN);
    const scheme = divide(subtract(over), subtract(under));
    return {
      scheme: side(scheme.ratios, scheme.mean),
      counterfactual: side(nothing, null),
      difference: side(nothing, null),
    };
  }
  const scheme = divide(over.scheme, under.scheme);
  const counterfactual = divide(over.counterfactual, under.counterfactual);
  const differences = scheme.ratios.map((ratio, i) => ratio - counterfactual.ratios[i]!);
  const meanDifference =
    scheme.mean === null || counterfactual.mean === null ? null : scheme.mean - counterfactual.mean;
  return {
    scheme: side(scheme.ratios, scheme.mean),
    counterfactual: side(counterfactual.ratios, counterfactual.mean),
    difference: side(differences, meanDifference),
  };
}

/** The scheme's ratio in each draw; NaN where it is undefined. */
export function ratioInEachDraw(name: HorizonRatioName, find: FindTotals): Float64Array {
  const { above, below, paired } = HORIZON_RATIOS[name];
  const over = addUp(above.map(find));
  const under = addUp(below.map(find));
  return (paired ? divide(subtract(over), subtract(under)) : divide(over.scheme, under.scheme)).ratios;
}

function side(ratios: Float64Array, mean: number | null): Side {
  return { total: { ...summarise(ratios, new Float64Array(ratios.length)), mean } };
}

/** Ratio in each draw (NaN where nothing is below the line) and ratio of means. */
function divide(over: Float64Array, under: Float64Array): { ratios: Float64Array; mean: number | null } {
  const ratios = over.map((value, i) => (under[i] === 0 ? NaN : value / under[i]!));
  const below = sum(under);
  return { ratios, mean: below === 0 ? null : sum(over) / below };
}

function addUp(parts: readonly Totals[]): Totals {
  const add = (read: (part: Totals) => Float64Array) =>
    parts.slice(1).reduce((sums, part) => sums.map((value, i) => value + read(part)[i]!), read(parts[0]!));
  return { scheme: add(({ scheme }) => scheme), counterfactual: add(({ counterfactual }) => counterfactual) };
}

function subtract({ scheme, counterfactual }: Totals): Float64Array {
  return scheme.map((value, i) => value - counterfactual[i]!);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
