/** Which of the futures is shown. */
export interface Draw {
  readonly draw: number | 'typical';
  /** What was typed when it is none of the futures; else null. */
  readonly refused: string | null;
}

/** Reads `?draw=`: a number from 0 to draws − 1, or `typical`, which also stands in for anything else. */
export function readDraw(typed: string | undefined, draws: number): Draw {
  const text = (typed ?? '').trim();
  if (text === '' || text === 'typical') return { draw: 'typical', refused: null };
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number < draws ? { draw: number, refused: null } : { draw: 'typical', refused: text.slice(0, LONGEST_SHOWN) };
}
const LONGEST_SHOWN = 60;

/** Another future, far from this one and the same for everybody who asks: a stride without a factor in common with most counts. */
export function anotherDraw(draw: number, draws: number, seed: number): number {
  return draws <= 1 ? 0 : (draw + 1 + ((STRIDE * (draw + 1) + seed) % (draws - 1))) % draws;
}
const STRIDE = 7_919;
