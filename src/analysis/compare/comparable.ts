import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';

/** What every design of a comparison has to have in common, or their figures do not stand beside each other. */
export const SHARED = ['model', 'data', 'seed', 'draws', 'startYear', 'horizon', 'currency'] as const;
export type SharedName = (typeof SHARED)[number];

/** A design with what it was made with; a figure that it does not prescribe is null. */
export interface Made {
  readonly scenario: Scenario;
  readonly model: string | null;
  readonly data: string | null;
  readonly seed: number | null;
  readonly draws: number | null;
}

/** Why a design cannot stand beside the first: what differs, what it has, and what it would have to have. */
export interface Mismatch {
  /** Place in the list, from 0. */
  readonly design: number;
  readonly what: SharedName;
  readonly given: string;
  readonly accepted: string;
}

/**
 * Everything that keeps designs from being compared, `wanted` being what this program would play with: its versions, and the
 * luck asked for (null: the first design’s own). Money is at the prices of the start year, so that the start year is also
 * the price year.
 */
export function incomparable(
  designs: readonly Made[],
  wanted: Readonly<{ model: string; data: string; seed: number | null; draws: number | null }>,
): readonly Mismatch[] {
  const [base] = designs;
  if (base === undefined) return [];
  const own = (name: 'seed' | 'draws') => designs.map((one) => one[name]).find((value) => value !== null) ?? null;
  const { place } = base.scenario;
  const accepted: Readonly<Record<SharedName, string | number | null>> = {
    model: wanted.model,
    data: wanted.data,
    seed: own('seed'),
    draws: own('draws'),
    startYear: place.startYear,
    horizon: place.horizon,
    currency: place.currency,
  };
  return designs.flatMap((design, at) => {
    const given: Readonly<Record<SharedName, string | number | null>> = {
      model: design.model,
      data: design.data,
      // Who asks for a luck by name gets it for all.
      seed: wanted.seed === null ? design.seed : null,
      draws: wanted.draws === null ? design.draws : null,
      startYear: design.scenario.place.startYear,
      horizon: design.scenario.place.horizon,
      currency: design.scenario.place.currency,
    };
    return SHARED.filter((what) => given[what] !== null && given[what] !== accepted[what]).map((what) => ({
      design: at,
      what,
      given: String(given[what]),
      accepted: String(accepted[what]),
    }));
  });
}

/** A mismatch as a problem; its path begins with the design’s number, from 1, as links write it. */
export function mismatchProblem({ what, given, accepted }: Mismatch, at: number): Problem {
  return {
    path: `${at + 1}.${what}`,
    code: 'conflict',
    given,
    accepted: { kind: 'options', options: [accepted], detail: `compare-${what}` },
    suggestion: null,
    severity: 'error',
  };
}
