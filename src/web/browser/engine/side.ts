import type { Players } from '../../../ensemble/players.ts';
import { BLOCK, writeRows, type Table } from '../../../ensemble/table.ts';
import { playFuture } from '../../../model/future.ts';

export type Side = 'scheme' | 'counterfactual';

/** Draws from the first to the one before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Plays a span of draws of one side into a table that begins with the span's first draw; gives what was counted of them. */
export function playSide(players: Players, table: Table, side: Side, { from, to }: Span, at: number): Float64Array {
  const { columns } = players.setting;
  const counted = players[side].counts.values;
  counted.fill(0);
  const rows = new Float64Array(columns.count * BLOCK);
  const row = Array.from({ length: BLOCK }, (_, i) => rows.subarray(i * columns.count, (i + 1) * columns.count));
  for (let first = from; first < to; first += BLOCK) {
    const count = Math.min(BLOCK, to - first);
    for (let i = 0; i < count; i++) {
      players.deal(first + i);
      playFuture(players[side], players.luck.seed, first + i, row[i]!);
    }
    writeRows(table, side, columns, rows, at + first - from, count);
  }
  return counted.slice();
}
