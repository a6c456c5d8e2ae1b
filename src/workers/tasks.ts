import type { Chunk } from '../ensemble/chunk.ts';
import type { Measure } from '../ensemble/measures.ts';
import type { Luck } from '../ensemble/players.ts';
import type { Table } from '../ensemble/table.ts';
import type { Problem } from '../scenario/problem.ts';

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

/** What a thread answers when the scenario cannot be played. */
export interface Unplayable {
  readonly cannotPlay: Problem;
}

export type Task = PlayTask | MeasureTask | FutureTask;
