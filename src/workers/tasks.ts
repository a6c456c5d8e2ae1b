import type { ChunkOrder } from '../ensemble/chunk.ts';
import type { Luck } from '../ensemble/players.ts';

/** Names an ensemble to a worker thread; the scenario travels as text, which is cheap to hand over many times. */
export interface EnsembleName {
  readonly scenario: string;
  readonly luck: Luck;
}

/** Play a run of draws and send back their rows. */
export interface ChunkTask extends EnsembleName {
  readonly kind: 'chunk';
  readonly order: ChunkOrder;
}

/** Play one draw and write down what happened. */
export interface FutureTask extends EnsembleName {
  readonly kind: 'future';
  readonly draw: number;
}

export type Task = ChunkTask | FutureTask;
