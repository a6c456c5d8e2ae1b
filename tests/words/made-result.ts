import type { Fates, OutcomeResult, Result, Side } from '../../src/ensemble/result.ts';
import { OUTCOME_NAMES, OUTCOMES, type OutcomeName } from '../../src/scenario/outcomes.ts';
import type { Target } from '../../src/scenario/types.ts';

type Means = readonly [scheme: number | null, counterfactual: number | null];

interface Wanted {
  /** Means with and without the scheme; outcomes left out are 0. */
  readonly means?: Partial<Record<OutcomeName, Means>>;
  readonly years?: number;
  readonly currency?: string;
  readonly targets?: readonly Target[];
  readonly probabilities?: Partial<Result['probabilities']>;
  readonly fates?: Partial<Fates>;
  readonly guarantee?: boolean;
}

/** A small result made by hand; 5th and 95th percentiles are four fifths and six fifths of the mean. */
export function madeResult(wanted: Wanted): Result {
  const years = Array.from({ length: wanted.years ?? 10 }, (_, index) => 2026 + index);
  const outcomes = OUTCOME_NAMES.map((name) => [name, outcome(name, wanted.means?.[name] ?? [0, 0])]);
  const none = {
    breachEver: 0,
    breachByYear: years.map(() => 0),
    exhaustedEver: 0,
    exhaustedByYear: years.map(() => 0),
    targetMet: null,
    targets: [],
  };
  // Only what sentences read is filled in.
  return {
    ok: true,
    seed: 1,
    draws: 2000,
    years,
    outcomes: Object.fromEntries(outcomes) as Result['outcomes'],
    probabilities: { ...none, ...wanted.probabilities },
    fates: { all: { proposed: 0, approved: 0, ...wanted.fates } },
    scenario: {
      place: { currency: wanted.currency ?? 'MXN', startYear: 2026, envelope: 6_000_000 },
      targets: wanted.targets ?? [],
      scheme: { guarantee: wanted.guarantee === true ? {} : null },
    },
  } as unknown as Result;
}

function outcome(name: OutcomeName, [scheme, counterfactual]: Means): OutcomeResult {
  const difference = scheme === null || counterfactual === null ? null : scheme - counterfactual;
  return {
    unit: OUTCOMES[name].unit,
    label: name,
    scheme: side(scheme),
    counterfactual: side(counterfactual),
    difference: side(difference),
  };
}

function side(mean: number | null): Side {
  const at = (factor: number): number | null => (mean === null ? null : mean * factor);
  const total = {
    mean,
    p5: at(0.8),
    p25: at(0.9),
    p50: mean,
    p75: at(1.1),
    p95: at(1.2),
    standardError: null,
    undefinedDraws: 0,
  };
  return { total };
}
