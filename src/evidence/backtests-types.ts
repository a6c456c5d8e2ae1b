import type { BacktestSourceId } from './backtests-sources.ts';
import type { SourceId } from './sources.ts';
import type { ParameterName, Setting } from './types.ts';

/** How well a published result is founded; `derived` is arithmetic on figures that were found. */
export type ObservedGrade = 'measured' | 'reported' | 'recalled' | 'derived';

/** How the interval around a published figure was made; `words/` says it in a sentence. */
export type IntervalKind =
  /** 95 % binomial interval (Wilson) of the counts published. */
  | 'wilson'
  /** The published figure ± 1.96 of its standard error. */
  | 'standardError'
  /** What the published digits leave open. */
  | 'rounding'
  /** The lowest and highest of several published figures. */
  | 'range'
  /** From the published figure to one computed from published ones; the page says how. */
  | 'computed'
  /** "More than" was published: what the digits leave open below, a limit of the rule itself above. */
  | 'lowerBound'
  /** A margin chosen beforehand, in points of a share. */
  | 'margin'
  /** Half to double: the figure holds in its order of magnitude only. */
  | 'magnitude'
  /** The sign is all that was published. */
  | 'sign';

/**
 * A figure read off results, as data: a number, a reading of one run, or arithmetic on figures. `of` is a path into the run's
 * result: `outcomes.match`, `byPartner.state`, `byLocality.sierra`, `fates.approved`, `fates.0.delivered` (of the first
 * year's proposals), `chances.exhausted`, `chances.allTargets`, `chances.target.0`, `typical.match.sierra` (what partners
 * paid there in the typical future) or `typical.match` (anywhere).
 */
export type Figure = number | Reading | Quotient | Difference | Product | Sum | Logarithm;
export interface Reading {
  readonly run: string;
  readonly of: string;
  /** The scheme, unless told otherwise. */
  readonly side?: 'scheme' | 'counterfactual' | 'difference';
  /** A year from 0; else the total over the horizon. */
  readonly year?: number;
  /** A percentile of the futures; the mean unless told otherwise. */
  readonly statistic?: 'p5' | 'p25' | 'p95';
}
interface Quotient {
  readonly divide: readonly [Figure, Figure];
}
interface Difference {
  readonly minus: readonly [Figure, Figure];
}
interface Product {
  readonly times: readonly [Figure, Figure];
}
interface Sum {
  readonly plus: readonly Figure[];
}
interface Logarithm {
  readonly log: Figure;
}

/** One figure of a published result and the interval in which a run has to come out. */
export interface Check {
  readonly id: string;
  readonly unit: 'share' | 'money' | 'ratio' | 'number';
  /** Of money. */
  readonly currency?: string;
  /** The figure as published; `null` where only a range or a sign was. */
  readonly observed: number | null;
  /** The interval to come out in, ends included; `null`: open on that side. */
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: IntervalKind;
  readonly grade: ObservedGrade;
  readonly figure: Figure;
}

/** One scenario file of `scenarios/backtests/` with levers set, played so many times with each seed. */
export interface BacktestRun {
  readonly id: string;
  readonly scenario: string;
  readonly set: readonly Setting[];
  readonly draws: number;
}

/** One published result that a run is held against. Its sentences are in `words/`, keyed `backtests.tests.<id>`. */
export interface Backtest {
  readonly id: string;
  /** `fit`: the result set a default of the model, so that meeting it proves little. `test`: it set none. */
  readonly kind: 'fit' | 'test';
  /**
   * Most of the answer is put in, or a rule that is put in meets it by itself: a test that it could hardly miss. It is told
   * apart from the others wherever they are counted.
   */
  readonly restates?: true;
  /** Parameters (or paths of a ready scenario) whose default a fit has set. */
  readonly sets: readonly (ParameterName | `scheme.${string}`)[];
  /** Years observed; `null`: not stated. */
  readonly years: string | null;
  readonly sources: readonly { readonly source: SourceId | BacktestSourceId; readonly where: string }[];
  readonly runs: readonly BacktestRun[];
  readonly checks: readonly Check[];
  /** true: the model is known to miss it, and the page says why; nobody expects it to pass. */
  readonly knownToFail?: true;
}
