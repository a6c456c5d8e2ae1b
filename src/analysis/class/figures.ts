import type { Totals } from '../../ensemble/ratios.ts';
import type { Sample } from '../../ensemble/sample.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Goal } from '../../scenario/exercise.ts';
import type { Scenario } from '../../scenario/types.ts';
import { estimateOf, pairedDifference, type Estimate } from '../paired-difference.ts';
import { figuresOf, read } from '../seek/statistic.ts';
import type { ClassPlan, Levers } from './events.ts';

/** One figure of a design over all draws. Null where a side does not have it. */
export interface FigureEstimate {
  readonly scheme: Estimate;
  readonly counterfactual: Estimate;
  /** On top of the same futures without the scheme. */
  readonly difference: Estimate;
}

/** What a class looks at of one design. With problems there are no figures. */
export interface DesignFigures {
  readonly levers: Levers;
  readonly problems: readonly Problem[];
  readonly figures: Readonly<Record<string, FigureEstimate>>;
  /** Of each condition among the goals, in their order. */
  readonly keeps: readonly boolean[];
  /** The value of each aim, in their order; null where it is undefined. */
  readonly aims: readonly (number | null)[];
  /** Draw by draw, for differences between designs on the same luck. */
  readonly draws: Readonly<Record<string, Totals>>;
}

/** Looked at in every class, whatever its goals: funds, what they cost the town, what reaches its plan, the breach. */
export const ALWAYS = ['outlay', 'toPriorities', 'breachEver', 'channelled'] as const;

/** The figures that a class looks at. */
export function classFigures({ exercise }: Pick<ClassPlan, 'exercise'>): readonly string[] {
  const asked = exercise.prediction === null ? [] : [exercise.prediction.figure];
  return [...new Set([...ALWAYS, ...exercise.goals.map(({ figure }) => figure), ...asked])];
}

/** The names that have to be sampled for them: ratios are read off their parts. */
export function sampledFigures(plan: Pick<ClassPlan, 'exercise'>, scenario: Scenario): readonly string[] {
  const parts = classFigures(plan).flatMap((figure) => [figure, ...figuresOf(meanOf(figure), scenario)]);
  return [...new Set(parts)];
}

const meanOf = (figure: string) => ({ of: 'mean', figure, minus: null }) as const;

/** Reads what a class looks at off the sample of a design. */
export function designFigures(
  { exercise }: Pick<ClassPlan, 'exercise'>,
  levers: Levers,
  scenario: Scenario,
  sample: Sample,
): DesignFigures {
  const names = classFigures({ exercise });
  const figures = Object.fromEntries(names.map((name) => [name, estimate(name, sample, scenario)]));
  return {
    levers,
    problems: [],
    figures,
    ...judged(exercise.goals, figures),
    draws: Object.fromEntries(names.map((name) => [name, sample.values[name]!])),
  };
}

/** A design that cannot be played, with why. */
export function withoutFigures(
  { exercise }: Pick<ClassPlan, 'exercise'>,
  levers: Levers,
  problems: readonly Problem[],
): DesignFigures {
  return { levers, problems, figures: {}, ...judged(exercise.goals, {}), draws: {} };
}

/** The mean of a ratio is the ratio of means, as everywhere. */
function estimate(name: string, sample: Sample, scenario: Scenario): FigureEstimate {
  const { scheme, counterfactual } = sample.values[name]!;
  const isRatio = figuresOf(meanOf(name), scenario)[0] !== name;
  if (!isRatio)
    return {
      scheme: estimateOf(scheme),
      counterfactual: estimateOf(counterfactual),
      difference: pairedDifference(scheme, counterfactual),
    };
  const { value, standardError } = read(meanOf(name), sample, scenario);
  return { scheme: { mean: value, standardError }, counterfactual: UNDEFINED, difference: UNDEFINED };
}
const UNDEFINED: Estimate = { mean: null, standardError: null };

function judged(
  goals: readonly Goal[],
  figures: Readonly<Record<string, FigureEstimate>>,
): Pick<DesignFigures, 'keeps' | 'aims'> {
  return {
    keeps: goals.flatMap((goal) => (goal.kind === 'condition' ? [isKept(goal, figures[goal.figure])] : [])),
    aims: goals.flatMap((goal) => (goal.kind === 'aim' ? [figures[goal.figure]?.[goal.side].mean ?? null] : [])),
  };
}

/** What is undefined is not kept. */
function isKept({ atMost, atLeast }: Goal & { kind: 'condition' }, figure: FigureEstimate | undefined): boolean {
  const value = figure?.scheme.mean ?? null;
  if (value === null) return false;
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}
