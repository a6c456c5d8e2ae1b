import type { OutcomeName } from '../scenario/outcomes.ts';
import type { Reason } from '../model/reasons.ts';
import type { Scenario } from '../scenario/types.ts';

/** Statistics of many futures; percentiles are of type 7. `null` where the outcome is undefined in every draw. */
export interface Summary {
  readonly mean: number | null;
  readonly p5: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
}
/** The same by year: each list has one entry a year. */
export type YearlySummary = { readonly [K in keyof Summary]: readonly (number | null)[] };

export interface Side {
  /** Absent for outcomes over the horizon, and for localities when there are more than `BY_YEAR_LOCALITIES`. */
  readonly byYear?: YearlySummary;
  /** Sum over years of a flow, last year of a level, or the figure over the horizon. */
  readonly total: Summary & {
    readonly standardError: number | null;
    /** Draws in which it is undefined. */ readonly undefinedDraws: number;
  };
}
export interface OutcomeResult {
  /** Currency code, or `people`, `projects`, `share`, `index`, `jobs`, `ratio`. */
  readonly unit: string;
  readonly label: string;
  readonly scheme: Side;
  readonly counterfactual: Side;
  /** Paired, draw by draw. */
  readonly difference: Side;
}

export interface ProjectRecord {
  readonly year: number;
  /** Place in the year's arrivals, from 0. */
  readonly index: number;
  readonly sector: string;
  readonly locality: string;
  readonly value: number;
  readonly club: number;
  readonly inKind: number;
  readonly payments: readonly { readonly partner: string; readonly amount: number }[];
  readonly status: 'finished' | 'building' | 'abandoned' | 'not-valid' | 'refused' | 'waiting';
  /** The club built it alone after a refusal. */
  readonly alone: boolean;
  readonly reason: Reason | null;
  /** Partner whose budget or absence decided, when there is one. */
  readonly partner: string | null;
  readonly approvedYear: number | null;
  /** Finished, abandoned or refused. */
  readonly endYear: number | null;
  readonly delivered: number;
}
/** Something that happened in a year of one future; `words/` makes the sentence from kind and values. */
export interface EventRecord {
  readonly year: number;
  readonly kind:
    | 'mayor-changed'
    | 'election-kept'
    | 'recession'
    | 'boom'
    | 'partner-absent'
    | 'partner-back'
    | 'budget-exhausted'
    | 'claims-paid'
    | 'fund-exhausted'
    | 'breach'
    | 'project-abandoned'
    | 'project-finished'
    | 'scheme-ends';
  readonly values: Readonly<Record<string, string | number>>;
}
export interface Future {
  readonly draw: number;
  readonly projects: readonly ProjectRecord[];
  readonly events: readonly EventRecord[];
  /** Every outcome of this future: one number a year (flows and levels), or one number (horizon). */
  readonly outcomes: Readonly<
    Record<OutcomeName, { readonly byYear: readonly (number | null)[]; readonly total: number | null }>
  >;
  /** The value of each uncertain input in this draw, by path. */
  readonly drawn: Readonly<Record<string, number>>;
}

/** What became of proposals: mean numbers per future over the horizon, and the money of those approved. */
export interface Fates {
  readonly proposed: number;
  readonly notValid: number;
  /** Refused and not built alone. */
  readonly refused: number;
  /** Refused, then built by the club alone. */
  readonly alone: number;
  readonly approved: number;
  /** Still waiting for an absent partner at the horizon. */
  readonly waiting: number;
  /** Of those approved: */
  readonly finished: number;
  readonly abandoned: number;
  readonly building: number;
  readonly club: number;
  readonly match: number;
  readonly delivered: number;
}

/**
 * A table of whole numbers in lines of text, because a result holds hundreds of them: `columns` names what each line holds,
 * apart by commas. Lines begin with sector, year, class of locality, third of the year's arrivals and scale of the project;
 * kinds of which nobody proposed anything are left out.
 */
export interface CountedLines {
  readonly columns: string;
  readonly lines: readonly string[];
}

export interface Refusal {
  readonly reason: Reason;
  /** Partner's id, or null when no partner is concerned. */
  readonly partner: string | null;
  readonly amount: { readonly mean: number };
}

export interface Result {
  readonly ok: true;
  readonly model: string;
  readonly data: string;
  readonly seed: number;
  readonly draws: number;
  readonly scenario: Scenario;
  readonly years: readonly number[];
  readonly outcomes: Readonly<Record<OutcomeName, OutcomeResult>>;
  /** These split `toPriorities`; `byLocality` has the key `none` for lending and firms. */
  readonly byPriority: Readonly<Record<string, OutcomeResult>>;
  readonly bySdg: Readonly<Record<string, OutcomeResult>>;
  readonly byLocality: Readonly<Record<string, OutcomeResult>>;
  /** Splits `match`. */
  readonly byPartner: Readonly<Record<string, OutcomeResult>>;
  /** Share of each priority's need covered by projects committed since the start (a level), by sector id. */
  readonly coverage: Readonly<Record<string, OutcomeResult>>;
  readonly probabilities: {
    readonly breachEver: number;
    readonly breachByYear: readonly number[];
    readonly exhaustedEver: number;
    readonly exhaustedByYear: readonly number[];
    /** Chance that all targets are met together; null without targets. */
    readonly targetMet: number | null;
    /** One chance per target, in the scenario's order. */
    readonly targets: readonly number[];
  };
  readonly refused: readonly Refusal[];
  /** Proposals of the scheme, by year proposed and by sector: the chances of a contribution are counted here. */
  readonly fates: {
    readonly all: Fates;
    readonly bySector: Readonly<Record<string, Fates>>;
    readonly byYear: readonly Fates[];
  };
  /** Proposals of all futures, counted by sector, year, class of locality and place in the queue; analysis/chances.ts reads it. */
  readonly counted: { readonly scheme: CountedLines; readonly counterfactual: CountedLines };
  readonly typicalFuture: Future;
}
