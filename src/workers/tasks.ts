import type { LeverMove } from '../analysis/no-effect.ts';
import type { Account } from '../analysis/pool-account.ts';
import type { Chunk } from '../ensemble/chunk.ts';
import type { Measure } from '../ensemble/measures.ts';
import type { Luck } from '../ensemble/players.ts';
import type { SampledSides } from '../ensemble/sample.ts';
import type { Table } from '../ensemble/table.ts';
import type { Problem } from '../scenario/problem.ts';
import type { WorkbookWish } from './future-workbook.ts';

/** Names an ensemble to a worker thread; the scenario travels as text, which is cheap to hand over many times. */
export interface EnsembleName {
  readonly scenario: string;
  readonly luck: Luck;
}

/** Play a run of draws into a table that all threads share. */
export interface PlayTask extends EnsembleName {
  readonly kind: 'play';
  readonly table: Table;
  readonly chunk: Chunk;
  /** Are the counts of proposals wanted too? */
  readonly isCounting: boolean;
}

/** Read some measures off a table that is complete; of those in `totals` the totals of every draw are wanted too. */
export interface MeasureTask {
  readonly kind: 'measure';
  readonly table: Table;
  readonly measures: readonly Measure[];
  readonly totals: ReadonlySet<string>;
}

/** Play one draw and write down what happened. */
export interface FutureTask extends EnsembleName {
  readonly kind: 'future';
  readonly draw: number;
}

/** Set out the money of one draw, and of all of them in the mean. */
export interface MoneyTask extends EnsembleName {
  readonly kind: 'money';
  readonly draw: number;
}

/** The accounts of the draw asked for, and their means over all draws. */
export interface MoneyAnswer {
  readonly accounts: readonly Account[];
  readonly mean: readonly Account[];
}

/** Find out whether a lever moves anything, and why not. */
export interface WhyTask {
  readonly kind: 'why';
  readonly move: LeverMove;
  readonly luck: Luck;
}

/** What a thread answers when the scenario cannot be played. */
export interface Unplayable {
  readonly cannotPlay: Problem;
}

/** Does a lever move anything at all? */
export interface MovesTask {
  readonly kind: 'moves';
  readonly move: LeverMove;
  readonly luck: Luck;
}

/** Play some draws of one design and read a few figures of each. */
export interface SampleTask extends EnsembleName {
  readonly kind: 'sample';
  readonly figures: readonly string[];
  readonly sides: SampledSides;
  readonly chunk: Chunk;
}

/** Play some draws of one design and note who pays, and when. */
export interface LedgerTask extends EnsembleName {
  readonly kind: 'ledger';
  readonly chunk: Chunk;
}

/** Write one future as a workbook with live formulas, for a reader of a language. */
export interface WorkbookTask extends EnsembleName {
  readonly kind: 'workbook';
  readonly draw: number;
  readonly wish: WorkbookWish;
}

export type Task =
  PlayTask | MeasureTask | FutureTask | MoneyTask | WhyTask | MovesTask | SampleTask | LedgerTask | WorkbookTask;
