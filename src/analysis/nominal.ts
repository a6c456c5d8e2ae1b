import { centralValue } from '../math/distribution.ts';
import { OUTCOMES, type OutcomeName } from '../scenario/outcomes.ts';
import type { OutcomeResult, Result, Side, Summary, YearlySummary } from '../ensemble/result.ts';
import type { Scenario } from '../scenario/types.ts';

/** Price level of each year, 1 in the start year: (1 + inflation)^t with the central inflation. One entry a year. */
export function priceIndex(scenario: Scenario, years: readonly number[]): number[] {
  const inflation = centralValue(scenario.place.inflation);
  return years.map((_, t) => (1 + inflation) ** t);
}

/**
 * A result in the money of each year instead of start-year prices. Yearly figures are multiplied by the price index.
 * The total of a flow keeps its mean (the sum of the years' means); its percentiles and standard error become null,
 * because the percentile of a sum is not the sum of percentiles. Shares, counts, ratios and figures over the horizon
 * stay as they are.
 */
export function nominalResult(result: Result): Result {
  const index = priceIndex(result.scenario, result.years);
  const money = (outcome: OutcomeResult, kind: 'flow' | 'level') => nominalOutcome(outcome, kind, index);
  const outcomes = Object.fromEntries(
    Object.entries(result.outcomes).map(([name, outcome]) => {
      const { kind, unit } = OUTCOMES[name as OutcomeName];
      return [name, unit === 'money' && kind !== 'horizon' ? money(outcome, kind) : outcome];
    }),
  ) as Result['outcomes'];
  const flows = (parts: Readonly<Record<string, OutcomeResult>>) =>
    Object.fromEntries(Object.entries(parts).map(([id, outcome]) => [id, money(outcome, 'flow')]));
  return {
    ...result,
    outcomes,
    byPriority: flows(result.byPriority),
    bySdg: flows(result.bySdg),
    byLocality: flows(result.byLocality),
    byPartner: flows(result.byPartner),
  };
}

function nominalOutcome(outcome: OutcomeResult, kind: 'flow' | 'level', index: readonly number[]): OutcomeResult {
  return {
    ...outcome,
    scheme: nominalSide(outcome.scheme, kind, index),
    counterfactual: nominalSide(outcome.counterfactual, kind, index),
    difference: nominalSide(outcome.difference, kind, index),
  };
}

function nominalSide(side: Side, kind: 'flow' | 'level', index: readonly number[]): Side {
  const { byYear } = side;
  if (byYear === undefined) return side;
  const scaled: YearlySummary = {
    mean: times(byYear.mean, index),
    p5: times(byYear.p5, index),
    p25: times(byYear.p25, index),
    p50: times(byYear.p50, index),
    p75: times(byYear.p75, index),
    p95: times(byYear.p95, index),
  };
  const { undefinedDraws } = side.total;
  if (kind === 'level')
    return { byYear: scaled, total: { ...lastOf(scaled), standardError: scaleLast(side, index), undefinedDraws } };
  const none = { p5: null, p25: null, p50: null, p75: null, p95: null, standardError: null };
  return { byYear: scaled, total: { ...none, mean: sum(scaled.mean), undefinedDraws } };
}

function times(values: readonly (number | null)[], index: readonly number[]): (number | null)[] {
  return values.map((value, t) => (value === null ? null : value * (index[t] ?? 1)));
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);
}

function lastOf(byYear: YearlySummary): Summary {
  const last = (values: readonly (number | null)[]) => values.at(-1) ?? null;
  return {
    mean: last(byYear.mean),
    p5: last(byYear.p5),
    p25: last(byYear.p25),
    p50: last(byYear.p50),
    p75: last(byYear.p75),
    p95: last(byYear.p95),
  };
}

function scaleLast(side: Side, index: readonly number[]): number | null {
  const { standardError } = side.total;
  return standardError === null ? null : standardError * (index.at(-1) ?? 1);
}
