/** Seeds are 32 bits; a larger one would give the futures of another. */
export const MOST_SEED = 2 ** 32 - 1;

/**
 * Random numbers by address instead of by order. A stream is seated at (seed, draw, year, purpose) and then answers for
 * any index, so that no number depends on how many others were asked for before it (section 3 of the model).
 *
 * Each number is the 32-bit avalanche `mix` applied to the index under two keys. The constants of `mix` are those of
 * Christopher Wellons' "lowbias32" search (nullprogram.com/blog/2018/07/31, public domain): an exact bijection of 32
 * bits, so within one stream no number comes twice.
 */
export class Stream {
  private drawKeyA = 0;
  private drawKeyB = 0;
  private keyA = 0;
  private keyB = 0;
  /** Where `fill` puts its numbers; good until it is called again. */
  readonly values = new Float64Array(WIDEST_FILL);

  /** Chooses the future. */
  begin(seed: number, draw: number): void {
    const a = mix((seed | 0) ^ 0x2545f491);
    const b = mix(a ^ 0x5851f42d);
    this.drawKeyA = mix((a + Math.imul(draw + 1, 0x9e3779b1)) | 0);
    this.drawKeyB = mix((b ^ Math.imul(draw + 1, 0x85ebca77)) | 0);
  }

  /** Chooses year and purpose within the future. */
  seat(year: number, purpose: number): void {
    const place = (Math.imul(year + 1, 0xc2b2ae3d) + Math.imul(purpose + 1, 0x27d4eb2f)) | 0;
    this.keyA = mix((this.drawKeyA + place) | 0);
    this.keyB = mix((this.drawKeyB ^ place) | 0);
  }

  /**
   * Puts the numbers at `index` and the `count` − 1 after it into `values`. The engine's inner loop asks this way, because a
   * number handed back by a call would be a new object each time.
   */
  fill(index: number, count: number): void {
    for (let i = 0; i < count; i++) this.values[i] = this.at(index + i);
  }

  /** The number at `index`, strictly between 0 and 1. */
  at(index: number): number {
    const word = mix((mix((Math.imul(index + 1, 0x9e3779b9) + this.keyA) | 0) + this.keyB) | 0);
    return ((word >>> 0) + 0.5) * 2.3283064365386963e-10; // 2^-32
  }
}

/** Numbers that `fill` can put down at once. */
export const WIDEST_FILL = 8;

function mix(word: number): number {
  word ^= word >>> 16;
  word = Math.imul(word, 0x7feb352d);
  word ^= word >>> 15;
  word = Math.imul(word, 0x846ca68b);
  return word ^ (word >>> 16);
}

/** A 32-bit number for a name (FNV-1a over its UTF-16 units), to key a stream by what it is for. */
export function nameKey(name: string): number {
  let key = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) key = Math.imul(key ^ name.charCodeAt(i), 0x01000193);
  return key | 0;
}
