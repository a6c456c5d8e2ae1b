import { uncertainInputs, type InputRange } from '../../ensemble/drawn-inputs.ts';
import type { NotPlayed, Sample } from '../../ensemble/sample.ts';
import type { Scenario } from '../../scenario/types.ts';
import { withValue } from '../no-effect-path.ts';
import { isApart, pairedDifference, statisticOf, type Estimate, type Statistic } from '../paired-difference.ts';
import { leverSteps } from './lever-steps.ts';

/** What a tornado is asked about. */
export interface TornadoQuestion {
  /** A name as ensemble/sample.ts knows it: `toPriorities`, `breachEver`. */
  readonly figure: string;
  /** The scheme's own figure, or what it adds to the same futures without it. */
  readonly side: 'scheme' | 'difference';
  readonly statistic: Statistic;
}

/** The outcome with one figure held at one value, all others as drawn. */
export interface TornadoEnd {
  /** What the figure is held at. */
  readonly input: number;
  readonly outcome: number | null;
  /** Outcome less that of the design as it stands, and the standard error of the paired mean; other statistics have none. */
  readonly change: number | null;
  readonly standardError: number | null;
}
export interface TornadoBar {
  readonly path: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** From the least to the most that the outcome is, of both ends and the design as it stands. */
  readonly swing: number;
  /** false: the futures played cannot tell the swing from nothing. */
  readonly isApart: boolean;
}
export interface Tornado {
  readonly question: TornadoQuestion;
  /** The design as it stands. */
  readonly base: number | null;
  /** Widest first. */
  readonly bars: readonly TornadoBar[];
  /** Figures that change this outcome in no future at all. */
  readonly still: readonly string[];
  /** Figures one of whose ends cannot be played. */
  readonly unplayed: readonly string[];
}

/** The designs that a tornado needs: the present one first, then each figure at its low and at its high end. */
export interface TornadoPlan {
  readonly inputs: readonly InputRange[];
  readonly levers: readonly InputRange[];
  readonly designs: readonly Scenario[];
}

/** Uncertain inputs at their 5th and 95th percentile; the design's own levers one step each way. */
export function planTornado(scenario: Scenario): TornadoPlan {
  const inputs = uncertainInputs(scenario);
  const levers = leverSteps(scenario);
  const ends = [...inputs, ...levers].flatMap(({ path, low, high }) => [
    withValue(scenario, path, low),
    withValue(scenario, path, high),
  ]);
  return { inputs, levers, designs: [scenario, ...ends] };
}

/** Samples of a plan's designs. */
export type Played = readonly (Sample | NotPlayed)[];

/** The tornado of the inputs, or that of the levers, for one question. Throws when the design itself was not played. */
export function readTornado(
  plan: TornadoPlan,
  which: 'inputs' | 'levers',
  played: Played,
  question: TornadoQuestion,
): Tornado {
  const base = valuesOf(played[0], question);
  if (base === null) throw new RangeError('a tornado needs a sample of the design as it stands');
  const first = 1 + (which === 'inputs' ? 0 : 2 * plan.inputs.length);
  const still: string[] = [];
  const unplayed: string[] = [];
  const bars = plan[which].flatMap(({ path, low, high }, at): readonly TornadoBar[] => {
    const ends = [0, 1].map((end) => valuesOf(played[first + 2 * at + end], question));
    const [atLow, atHigh] = ends;
    if (!atLow || !atHigh) unplayed.push(path);
    else if (isSame(atLow, base) && isSame(atHigh, base)) still.push(path);
    else return [barOf(path, [low, atLow], [high, atHigh], base, question.statistic)];
    return [];
  });
  return {
    question,
    base: statisticOf(base, question.statistic),
    bars: bars.sort((a, b) => b.swing - a.swing || (a.path < b.path ? -1 : 1)),
    still,
    unplayed,
  };
}

/** The figure in each draw; null of what was not played. What happens or not is of the scheme alone. */
export function valuesOf(
  sample: Sample | NotPlayed | undefined,
  { figure, side }: Pick<TornadoQuestion, 'figure' | 'side'>,
): Float64Array | null {
  if (sample === undefined || 'cannotPlay' in sample) return null;
  const totals = sample.values[figure];
  if (totals === undefined) throw new RangeError(`the sample has no figure ${figure}`);
  const { scheme, counterfactual } = totals;
  if (side === 'scheme' || counterfactual.every(Number.isNaN)) return scheme;
  return scheme.map((value, i) => value - counterfactual[i]!);
}

type End = readonly [input: number, values: Float64Array];

function barOf(path: string, low: End, high: End, base: Float64Array, statistic: Statistic): TornadoBar {
  const [atLow, atHigh] = [endOf(low, base, statistic), endOf(high, base, statistic)];
  const reached = [0, atLow.change ?? 0, atHigh.change ?? 0];
  const pairs = [
    [high[1], low[1]],
    [low[1], base],
    [high[1], base],
  ] as const;
  return {
    path,
    low: atLow,
    high: atHigh,
    swing: Math.max(...reached) - Math.min(...reached),
    isApart: pairs.some(([after, before]) => isApart(pairedDifference(after, before), ERRORS)),
  };
}

/** About one difference in twenty that is none looks like one. */
const ERRORS = 2;

function endOf([input, values]: End, base: Float64Array, statistic: Statistic): TornadoEnd {
  const outcome = statisticOf(values, statistic);
  const before = statisticOf(base, statistic);
  const { standardError }: Estimate =
    statistic === 'mean' ? pairedDifference(values, base) : { mean: null, standardError: null };
  return { input, outcome, change: outcome === null || before === null ? null : outcome - before, standardError };
}

/** What rounding alone does is no change. */
const ROUNDING = 1e-9;

function isSame(one: Float64Array, other: Float64Array): boolean {
  return one.every(
    (value, i) => Object.is(value, other[i]) || Math.abs(value - other[i]!) <= ROUNDING * Math.abs(value),
  );
}
