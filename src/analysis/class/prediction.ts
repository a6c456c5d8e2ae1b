import type { Totals } from '../../ensemble/ratios.ts';
import { pairedDifference, type Estimate } from '../paired-difference.ts';
import type { GoalSide } from '../../scenario/exercise.ts';
import type { Guess } from './events.ts';
import type { DesignFigures } from './figures.ts';

/** What a move did to a figure. */
export interface PredictionAnswer {
  readonly before: Estimate;
  readonly after: Estimate;
  /** Draw by draw on the same luck. */
  readonly difference: Estimate;
  /** Of the figure before, as a share of it; null where it was nothing and is something, or is undefined. */
  readonly change: number | null;
  /** The guess that it proves right; null where the figure is undefined. */
  readonly band: Guess | null;
}

/** Null where one of the designs cannot be played. */
export function predictionAnswer(
  before: DesignFigures,
  after: DesignFigures,
  figure: string,
  side: GoalSide = 'scheme',
): PredictionAnswer | null {
  const [first, then] = [before.figures[figure], after.figures[figure]];
  const [firstDraws, thenDraws] = [before.draws[figure], after.draws[figure]];
  if (first === undefined || then === undefined || firstDraws === undefined || thenDraws === undefined) return null;
  const [from, to] = [first[side].mean, then[side].mean];
  const change = changeOf(from, to);
  return {
    before: first[side],
    after: then[side],
    difference: pairedDifference(drawsOf(thenDraws, side), drawsOf(firstDraws, side)),
    change,
    band: from === null || to === null ? null : bandOf(change ?? Infinity),
  };
}

function drawsOf({ scheme, counterfactual }: Totals, side: GoalSide): Float64Array {
  return side === 'scheme' ? scheme : scheme.map((value, i) => value - counterfactual[i]!);
}

function changeOf(from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null;
  if (from === 0) return to === 0 ? 0 : null;
  return (to - from) / Math.abs(from);
}

/** The guess that a change proves right, as a share of what was; the bounds are those that the guesses name. */
export function bandOf(change: number): Guess {
  if (change < -0.02) return 'less';
  if (change <= 0.02) return 'same';
  if (change <= 0.1) return 'little';
  return change <= 0.3 ? 'some' : 'much';
}
