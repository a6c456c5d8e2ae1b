import type { Players } from './players.ts';
import { BLOCK, writeRows, type Table } from './table.ts';

/** A run of draws, from the first to the one before `to`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/**
 * Plays the draws of a chunk on both sides, writes them into their places of the table, and gives what was counted of them;
 * null when it is not wanted, as in a second pass over the same draws.
 */
export function playChunk(
  players: Players,
  table: Table,
  { from, to }: Chunk,
  isCounting: boolean,
): ChunkCounts | null {
  const { columns } = players.setting;
  players.scheme.counts.values.fill(0);
  players.counterfactual.counts.values.fill(0);
  const scheme = new Float64Array(columns.count * BLOCK);
  const counterfactual = new Float64Array(columns.count * BLOCK);
  const row = (rows: Float64Array, i: number) => rows.subarray(i * columns.count, (i + 1) * columns.count);
  const schemeRows = Array.from({ length: BLOCK }, (_, i) => row(scheme, i));
  const counterfactualRows = Array.from({ length: BLOCK }, (_, i) => row(counterfactual, i));
  for (let first = from; first < to; first += BLOCK) {
    const count = Math.min(BLOCK, to - first);
    for (let i = 0; i < count; i++) players.play(first + i, schemeRows[i]!, counterfactualRows[i]!);
    writeRows(table, 'scheme', columns, scheme, first, count);
    writeRows(table, 'counterfactual', columns, counterfactual, first, count);
  }
  if (!isCounting) return null;
  return {
    scheme: Float64Array.from(players.scheme.counts.values),
    counterfactual: Float64Array.from(players.counterfactual.counts.values),
  };
}

/** What was counted of proposals on both sides, as laid out by each world's counts; whole numbers. */
export interface ChunkCounts {
  readonly scheme: Float64Array;
  readonly counterfactual: Float64Array;
}

/** Adds up the counts of chunks as they come, in any order; none is kept. */
export class CountSum {
  private sum: ChunkCounts = { scheme: new Float64Array(0), counterfactual: new Float64Array(0) };

  add(chunk: ChunkCounts | null): void {
    if (chunk === null) return;
    if (this.sum.scheme.length === 0) this.sum = chunk;
    else for (const side of ['scheme', 'counterfactual'] as const) addTo(this.sum[side], chunk[side]);
  }

  get total(): ChunkCounts {
    return this.sum;
  }
}

function addTo(total: Float64Array, more: Float64Array): void {
  for (let i = 0; i < total.length; i++) total[i] = total[i]! + more[i]!;
}

/** Draws that one chunk holds, unless told otherwise. */
const CHUNK = 256;

/** Cuts the draws into chunks; any size gives the same result. */
export function chunksOf(draws: number, size: number = CHUNK): readonly Chunk[] {
  return Array.from({ length: Math.ceil(draws / size) }, (_, i) => ({
    from: i * size,
    to: Math.min(draws, (i + 1) * size),
  }));
}
