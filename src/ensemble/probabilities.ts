import type { OutcomeName } from '../scenario/outcomes.ts';
import type { Scenario, Target } from '../scenario/types.ts';
import { HORIZON_RATIO_NAMES, ratioInEachDraw, type FindTotals, type HorizonRatioName } from './ratios.ts';
import type { Result } from './result.ts';

/** By year: in which draws it happened (1 or 0). */
export type Happened = readonly Float64Array[];

/** Chances counted in the draws of the scheme. */
export function probabilities(
  scenario: Scenario,
  breach: Happened,
  exhausted: Happened,
  find: FindTotals,
): Result['probabilities'] {
  const met = scenario.targets.map((target) => targetMet(target, find));
  const all = met.length === 0 ? null : met.reduce((both, one) => both.map((value, i) => value * one[i]!));
  return {
    breachEver: share(ever(breach)),
    breachByYear: breach.map(share),
    exhaustedEver: share(ever(exhausted)),
    exhaustedByYear: exhausted.map(share),
    targetMet: all === null ? null : share(all),
    targets: met.map(share),
  };
}

function targetMet({ outcome, atLeast, atMost }: Target, find: FindTotals): Float64Array {
  const totals = isRatio(outcome) ? ratioInEachDraw(outcome, find) : find(outcome).scheme;
  return totals.map((value) =>
    (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost) ? 1 : 0,
  );
}

function isRatio(outcome: string): outcome is HorizonRatioName & OutcomeName {
  return (HORIZON_RATIO_NAMES as readonly string[]).includes(outcome);
}

function ever(years: Happened): Float64Array {
  return years[0]!.map((_, i) => (years.some((year) => year[i] === 1) ? 1 : 0));
}

function share(happened: Float64Array): number {
  return happened.reduce((count, one) => count + one, 0) / happened.length;
}
