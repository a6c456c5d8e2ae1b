import { pairedDifference, type Estimate } from '../paired-difference.ts';
import type { NotPlayed, Sample } from '../../ensemble/sample.ts';
import type { Override } from '../../scenario/term.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import { check, type Condition } from './condition.ts';
import { dominates, undominated, type Better } from './dominance.ts';
import { findTerm } from '../../scenario/terms.ts';
import { roundValues, type Lever, type Value } from './lever.ts';
import { meanOf } from './measured.ts';
import { playAll, type Studio } from './search.ts';
import { figuresOf, needsBoth, valuesOf } from './statistic.ts';

/** What a frontier may be about, and which way is better. */
export const FRONTIER_FIGURES = {
  outlay: 'less',
  toPriorities: 'more',
  poorShare: 'more',
  breachEver: 'less',
  npvOutlay: 'less',
  channelled: 'more',
  delivered: 'more',
  needCovered: 'more',
} as const satisfies Record<string, Better>;
export type FrontierFigure = keyof typeof FRONTIER_FIGURES;
/** Always shown: what it costs, what it brings, whom it reaches, and how often it goes wrong. */
export const SHOWN: readonly FrontierFigure[] = ['outlay', 'toPriorities', 'poorShare', 'breachEver'];
/** What decides when nobody says otherwise. */
export const DECIDING: readonly FrontierFigure[] = ['outlay', 'toPriorities', 'poorShare'];

export const MOST_DESIGNS = 400;
/** Designs looked at when no steps are asked for: few enough to wait for. */
const USUAL_DESIGNS = 169;

export interface FrontierQuestion {
  readonly levers: readonly Lever[];
  /** Values of each lever that are combined. */
  readonly values: readonly (readonly Value[])[];
  readonly of: readonly FrontierFigure[];
  readonly conditions: readonly Condition[];
}

/** One combination of values. */
export interface GridDesign {
  readonly values: readonly Value[];
  /** Means by figure; null where undefined. */
  readonly means: Readonly<Record<string, number | null>>;
  /** This design less the present one. */
  readonly change: Readonly<Record<string, Estimate>>;
  /** Keeps every condition. */
  readonly isKept: boolean;
  /** No other design that keeps them dominates it. */
  readonly isOnFrontier: boolean;
  readonly cannotPlay: Problem | null;
}

export interface FrontierAnswer {
  readonly figures: readonly FrontierFigure[];
  readonly present: GridDesign;
  readonly designs: readonly GridDesign[];
  /** Designs of the grid that keep the conditions and dominate the present one. */
  readonly betterThanPresent: number;
}

/** Values of each lever: every step where one was asked for, else as many as keep the grid small. */
export function gridValues(
  levers: readonly Lever[],
  hasStep: readonly boolean[],
  most = USUAL_DESIGNS,
): readonly (readonly Value[])[] {
  const fixed = levers.map(({ values, kind }, at) =>
    kind === 'choice' || hasStep[at] === true || values.length <= FEW ? values : null,
  );
  const taken = fixed.reduce((product, values) => product * (values?.length ?? 1), 1);
  const free = fixed.filter((values) => values === null).length;
  const each = Math.max(2, Math.floor((most / taken) ** (1 / Math.max(1, free)) + 1e-9));
  return levers.map(({ range, path }, at) => {
    const whole = findTerm(path)?.kind === 'whole';
    return fixed[at] ?? roundValues(range!.low, range!.high, each, whole);
  });
}
const FEW = 5;

export function frontierFigures({ of, conditions }: FrontierQuestion, scenario: Scenario): readonly string[] {
  const asked = conditions.flatMap(({ statistic }) => figuresOf(statistic, scenario));
  return [...new Set([...SHOWN, ...of, ...asked])];
}

export function frontierSides({ conditions }: FrontierQuestion): 'both' | 'scheme' {
  return conditions.some(({ statistic }) => needsBoth(statistic)) ? 'both' : 'scheme';
}

export function frontierEffort({ values }: FrontierQuestion): number {
  return designsOf(values) + 1;
}

export function designsOf(values: readonly (readonly Value[])[]): number {
  return values.reduce((product, one) => product * one.length, 1);
}

/** Plays every combination on one luck and marks those that no other dominates. The present design is played too. */
export async function frontier(question: FrontierQuestion, studio: Studio): Promise<FrontierAnswer> {
  const { levers, values, of, conditions } = question;
  const figures = [...new Set([...SHOWN, ...of])];
  const combinations = product(values);
  const overrides = combinations.map((one) =>
    one.map((value, at): Override => ({ path: levers[at]!.path, value: String(value) })),
  );
  const [base, ...played] = await playAll([[], ...overrides], studio);
  const reference = base!.sample;
  const read = (at: readonly Value[], sample: Sample | NotPlayed, scenario: Scenario | null): GridDesign =>
    designOf(at, sample, scenario, reference, figures, conditions);
  const present = read(
    levers.map(({ present: value }) => value ?? ''),
    reference,
    base!.scenario,
  );
  const designs = played.map(({ sample, scenario }, i) => read(combinations[i]!, sample, scenario));
  const better = of.map((figure) => FRONTIER_FIGURES[figure]);
  const row = ({ means }: GridDesign) => of.map((figure) => means[figure] ?? null);
  const kept = designs.filter(({ isKept }) => isKept);
  const marks = new Map(undominated(kept.map(row), better).map((isOn, at) => [kept[at]!, isOn]));
  const betterThanPresent = kept.filter((design) => dominates(row(design), row(present), better)).length;
  return {
    figures,
    present: { ...present, isOnFrontier: present.isKept && betterThanPresent === 0 },
    designs: designs.map((design) => ({ ...design, isOnFrontier: marks.get(design) === true })),
    betterThanPresent,
  };
}

function designOf(
  values: readonly Value[],
  sample: Sample | NotPlayed,
  scenario: Scenario | null,
  reference: Sample | NotPlayed,
  figures: readonly FrontierFigure[],
  conditions: readonly Condition[],
): GridDesign {
  if ('cannotPlay' in sample || scenario === null) {
    const cannotPlay = 'cannotPlay' in sample ? sample.cannotPlay : null;
    return { values, means: {}, change: {}, isKept: false, isOnFrontier: false, cannotPlay };
  }
  const change = (figure: FrontierFigure): Estimate =>
    'cannotPlay' in reference
      ? { mean: null, standardError: null }
      : pairedDifference(valuesOf(figure, sample), valuesOf(figure, reference));
  return {
    values,
    means: Object.fromEntries(figures.map((figure) => [figure, meanOf(valuesOf(figure, sample)).value])),
    change: Object.fromEntries(figures.map((figure) => [figure, change(figure)])),
    isKept: conditions.every((condition) => check(condition, sample, scenario).isKept),
    isOnFrontier: false,
    cannotPlay: null,
  };
}

/** Every combination, the last lever fastest. */
function product(values: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return values.reduce<readonly (readonly Value[])[]>(
    (all, one) => all.flatMap((before) => one.map((value) => [...before, value])),
    [[]],
  );
}
