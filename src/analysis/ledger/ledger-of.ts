import { chunksOf } from '../../ensemble/chunk.ts';
import type { Players } from '../../ensemble/players.ts';
import { assembleLedger } from './assemble.ts';
import type { Ledger } from './ledger.ts';
import { playLedgerChunk } from './play.ts';

/**
 * The ledger of a scenario, played here and now; `draw` is the future shown beside the means. In the server
 * `pool.ledger` does the same in other threads.
 */
export function ledgerOf(players: Players, draw: number): Ledger {
  return assembleLedger(players.setting.scenario, {
    chunks: chunksOf(players.luck.draws).map((chunk) => playLedgerChunk(players, chunk)),
    draw,
    future: playLedgerChunk(players, { from: draw, to: draw + 1 }),
  });
}
