import type { Players } from './players.ts';

/** A run of draws to be played, and which columns of each row are wanted. */
export interface ChunkOrder {
  readonly from: number;
  /** First draw that no longer belongs to it. */
  readonly to: number;
  /** Kept columns wanted, rising. */
  readonly columns: Int32Array;
  /** Also the scheme's columns of which only sums are needed? */
  readonly sums: boolean;
}

/** Numbers of one draw in a chunk: the scheme's wanted columns, the counterfactual's, then the scheme's summed ones. */
export function chunkWidth({ setting }: Players, { columns, sums }: ChunkOrder): number {
  return 2 * columns.length + (sums ? setting.columns.count - setting.columns.kept : 0);
}

/** Plays the draws of a chunk, row after row. */
export function playChunk(players: Players, order: ChunkOrder): Float64Array {
  const { count, kept } = players.setting.columns;
  const scheme = new Float64Array(count);
  const counterfactual = new Float64Array(count);
  const width = chunkWidth(players, order);
  const rows = new Float64Array(width * (order.to - order.from));
  const wanted = order.columns;
  for (let draw = order.from; draw < order.to; draw++) {
    players.play(draw, scheme, counterfactual);
    const at = (draw - order.from) * width;
    for (let i = 0; i < wanted.length; i++) {
      rows[at + i] = scheme[wanted[i]!]!;
      rows[at + wanted.length + i] = counterfactual[wanted[i]!]!;
    }
    if (order.sums) rows.set(scheme.subarray(kept), at + 2 * wanted.length);
  }
  return rows;
}

/** Draws that one order of work holds, unless told otherwise. */
const CHUNK = 250;

/** Cuts the draws into orders; any size gives the same result. */
export function chunkOrders(
  draws: number,
  columns: Int32Array,
  sums: boolean,
  size: number = CHUNK,
): readonly ChunkOrder[] {
  return Array.from({ length: Math.ceil(draws / size) }, (_, i) => ({
    from: i * size,
    to: Math.min(draws, (i + 1) * size),
    columns,
    sums,
  }));
}
