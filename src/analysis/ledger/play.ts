import type { Chunk } from '../../ensemble/chunk.ts';
import type { Players } from '../../ensemble/players.ts';
import { playFuture } from '../../model/future.ts';
import { closeRecord } from './close-record.ts';
import { layoutOf, type Layout } from './layout.ts';
import { upkeepOf } from './upkeep.ts';
import { createWatch } from './watch.ts';

/** What a run of draws adds to a ledger. */
export interface LedgerChunk {
  /** A row for each draw: the first `layout.kept` numbers of it. */
  readonly kept: Float64Array;
  /** All other numbers, added up in order of the draws. */
  readonly sums: Float64Array;
}

/** Plays a run of draws with an eye on who pays. Of a run of one draw, the chunk is that draw's own ledger. */
export function playLedgerChunk(players: Players, { from, to }: Chunk): LedgerChunk {
  const layout = layoutOf(players.setting.scenario);
  const kept = new Float64Array((to - from) * layout.kept);
  const sums = new Float64Array(layout.count - layout.kept);
  const row = new Float64Array(players.setting.columns.count);
  const record = new Float64Array(layout.count);
  for (let draw = from; draw < to; draw++) {
    playRecord(players, draw, layout, row, record);
    kept.set(record.subarray(0, layout.kept), (draw - from) * layout.kept);
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + record[layout.kept + i]!;
  }
  return { kept, sums };
}

function playRecord(players: Players, draw: number, layout: Layout, row: Float64Array, record: Float64Array): void {
  const { scheme, counterfactual, luck } = players;
  players.deal(draw);
  playFuture(counterfactual, luck.seed, draw, row);
  const without = upkeepOf(counterfactual).town;
  record.fill(0);
  playFuture(scheme, luck.seed, draw, row, createWatch(layout, record));
  closeRecord(scheme, layout, record);
  record[layout.single.upkeepWithout] = without;
}
