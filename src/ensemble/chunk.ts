import type { Players } from './players.ts';
import { BLOCK, writeRows, type Table } from './table.ts';

/** A run of draws, from the first to the one before `to`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** Plays the draws of a chunk on both sides, writes them into their places of the table, and gives what was counted of them. */
export function playChunk(players: Players, table: Table, { from, to }: Chunk): ChunkCounts {
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

/** Counts of several chunks together; the order does not matter. */
export function addCounts(chunks: readonly ChunkCounts[]): ChunkCounts {
  const sum = (side: keyof ChunkCounts) => {
    const total = new Float64Array(chunks[0]?.[side].length ?? 0);
    for (const chunk of chunks) for (let i = 0; i < total.length; i++) total[i] = total[i]! + chunk[side][i]!;
    return total;
  };
  return { scheme: sum('scheme'), counterfactual: sum('counterfactual') };
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
