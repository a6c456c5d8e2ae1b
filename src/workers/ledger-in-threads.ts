import { assembleLedger } from '../analysis/ledger/assemble.ts';
import type { Ledger } from '../analysis/ledger/ledger.ts';
import type { LedgerChunk } from '../analysis/ledger/play.ts';
import { chunksOf } from '../ensemble/chunk.ts';
import type { Scenario } from '../scenario/types.ts';
import { inTurn } from './in-turn.ts';
import type { Perform } from './run-in-threads.ts';

export interface LedgerOptions {
  readonly seed: number;
  readonly draws: number;
  /** The future shown beside the means. */
  readonly draw: number;
  /** Aborting it ends the work: nothing more is handed out, and the promise is rejected with its reason. */
  readonly signal?: AbortSignal;
  /** Told how many draws have been played. */
  readonly onProgress?: (draws: number) => void;
}

/** What `ledgerOf` does, in other threads, no more than `atOnce` tasks at a time: the same bytes. */
export async function ledgerInThreads(
  scenario: Scenario,
  { seed, draws, draw, signal, onProgress }: LedgerOptions,
  perform: Perform,
  atOnce: number,
): Promise<Ledger> {
  const name = { scenario: JSON.stringify(scenario), luck: { seed, draws } };
  let played = 0;
  const one = { from: draw, to: draw + 1 };
  const future = await perform<LedgerChunk>({ kind: 'ledger', ...name, chunk: one });
  const chunks = await inTurn(chunksOf(draws), atOnce, async (chunk) => {
    signal?.throwIfAborted();
    const piece = await perform<LedgerChunk>({ kind: 'ledger', ...name, chunk });
    played += chunk.to - chunk.from;
    onProgress?.(played);
    return piece;
  });
  return assembleLedger(scenario, { chunks, draw, future });
}
