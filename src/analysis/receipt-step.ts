import type { ParameterName } from '../evidence/types.ts';
import type { Reason } from '../model/reasons.ts';

/** The way through the rules, in their order; `partner` comes once for each partner, `vehicle`… only where there is such a part. */
export const STEPS = [
  'fee',
  'exchange',
  'eligibility',
  'vehicle',
  'labour',
  'caps',
  'ratio',
  'budgets',
  'partner',
  'together',
  'priority',
  'delivered',
] as const;
export type StepId = (typeof STEPS)[number];

/** An amount in both currencies, each to its own smallest unit. */
export interface BothWays {
  readonly foreign: number;
  readonly local: number;
}
/** What a step takes away, and why. Below 0 where works cost less than planned. */
export interface Cut {
  readonly amount: number;
  readonly reason: Reason;
  readonly partner: string | null;
}
/** In the currency named: before + added − cuts − aside = after, to its smallest unit. */
export interface Step {
  readonly id: StepId;
  readonly currency: string;
  readonly before: BothWays;
  readonly added: number;
  readonly cuts: readonly Cut[];
  /** What goes another way than the project: money placed in a vehicle. It comes back in `together`. */
  readonly aside: number;
  readonly after: BothWays;
  readonly partner: string | null;
  /** Figures that a sentence about the step needs, by name: shares, ratios, years, and money of the place. */
  readonly figures: Readonly<Record<string, number>>;
  readonly from: readonly Origin[];
}

/** Where a step's figures come from: a figure of the scenario by its path, a behaviour parameter, or what was counted. */
export type Origin =
  | { readonly kind: 'scenario'; readonly path: string }
  | { readonly kind: 'parameter'; readonly name: ParameterName }
  | { readonly kind: 'counted' };
