// Reads what was compressed as DEFLATE (RFC 1951), for a file that carries its data inside itself: browsers of a few years ago
// have no reader of their own. Only what our own server wrote is read; anything else throws.

/** Takes a table of code lengths to what `decode` walks: how many codes of each length, and the symbols in their order. */
interface Codes {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}
const MOST_BITS = 15;

function codesOf(lengths: readonly number[]): Codes {
  const counts = new Uint16Array(MOST_BITS + 1);
  for (const length of lengths) counts[length]!++;
  counts[0] = 0;
  const places = new Uint16Array(MOST_BITS + 2);
  for (let length = 1; length <= MOST_BITS; length++) places[length + 1] = places[length]! + counts[length]!;
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length > 0) symbols[places[length]!++] = symbol;
  });
  return { counts, symbols };
}

class Bits {
  private readonly bytes: Uint8Array;
  private at = 0;
  private held = 0;
  private count = 0;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  take(wanted: number): number {
    while (this.count < wanted) {
      if (this.at >= this.bytes.length) throw new Error('packed data need an end but got none');
      this.held |= this.bytes[this.at++]! << this.count;
      this.count += 8;
    }
    const value = this.held & ((1 << wanted) - 1);
    this.held >>>= wanted;
    this.count -= wanted;
    return value;
  }
  /** A code's symbol, bit by bit (section 3.2.2). */
  decode({ counts, symbols }: Codes): number {
    let [code, first, place] = [0, 0, 0];
    for (let length = 1; length <= MOST_BITS; length++) {
      code |= this.take(1);
      const count = counts[length]!;
      if (code - count < first) return symbols[place + (code - first)]!;
      place += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error('packed data need codes of at most 15 bits');
  }
  /** The next whole byte; what is left of the one begun is padding. */
  bytesOf(length: number): Uint8Array {
    this.held = 0;
    this.count = 0;
    return this.bytes.subarray(this.at, (this.at += length));
  }
}

/** Lengths and distances of section 3.2.5: base and number of extra bits. */
const LENGTHS = ladder(3, 4, 28).concat([[258, 0]]);
const DISTANCES = ladder(1, 2, 30);
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** `count` steps that begin at `base`; each `group` of them doubles its width, the first two groups have none. */
function ladder(base: number, group: number, count: number): (readonly [base: number, bits: number])[] {
  const steps: (readonly [number, number])[] = [];
  let next = base;
  for (let step = 0; step < count; step++) {
    const bits = Math.max(0, Math.floor(step / group) - 1);
    steps.push([next, bits]);
    next += 1 << bits;
  }
  return steps;
}

const FIXED_LENGTHS = codesOf(Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)));
const FIXED_DISTANCES = codesOf(Array.from({ length: 30 }, () => 5));

/** `size`: bytes that come of it. */
export function inflate(bytes: Uint8Array, size: number): Uint8Array {
  const bits = new Bits(bytes);
  const out = new Uint8Array(size);
  let at = 0;
  for (let isLast = 0; isLast === 0;) {
    isLast = bits.take(1);
    const kind = bits.take(2);
    at = kind === 0 ? copied(bits, out, at) : unfolded(bits, out, at, kind === 1 ? FIXED : dynamicCodes(bits));
  }
  if (at !== size) throw new Error(`packed data need ${size} bytes but got ${at}`);
  return out;
}

type Pair = readonly [lengths: Codes, distances: Codes];
const FIXED: Pair = [FIXED_LENGTHS, FIXED_DISTANCES];

/** A block that is not compressed. */
function copied(bits: Bits, out: Uint8Array, at: number): number {
  const [low = 0, high = 0] = bits.bytesOf(4);
  const length = low | (high << 8);
  out.set(bits.bytesOf(length), at);
  return at + length;
}

function dynamicCodes(bits: Bits): Pair {
  const [lengths, distances, meta] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const short = new Array<number>(19).fill(0);
  for (let at = 0; at < meta; at++) short[ORDER[at]!] = bits.take(3);
  const codes = codesOf(short);
  const all: number[] = [];
  while (all.length < lengths + distances) {
    const symbol = bits.decode(codes);
    if (symbol < 16) all.push(symbol);
    else {
      const again = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
      const value = symbol === 16 ? (all.at(-1) ?? 0) : 0;
      for (let time = 0; time < again; time++) all.push(value);
    }
  }
  return [codesOf(all.slice(0, lengths)), codesOf(all.slice(lengths))];
}

function unfolded(bits: Bits, out: Uint8Array, start: number, [lengths, distances]: Pair): number {
  let at = start;
  for (;;) {
    const symbol = bits.decode(lengths);
    if (symbol === 256) return at;
    if (symbol < 256) out[at++] = symbol;
    else {
      const [base, extra] = LENGTHS[symbol - 257]!;
      const length = base + bits.take(extra);
      const [far, more] = DISTANCES[bits.decode(distances)]!;
      const distance = far + bits.take(more);
      for (let step = 0; step < length; step++, at++) out[at] = out[at - distance]!;
    }
  }
}
