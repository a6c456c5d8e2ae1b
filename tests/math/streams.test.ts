import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, Stream, WIDEST_FILL } from '../../src/math/streams.ts';

const COUNT = 20_000;
/** Five standard errors: a fixed seed either passes for good or shows a fault. */
const ERRORS = 5;

type Address = readonly [seed: number, draw: number, year: number, purpose: number, index: number];

function numberAt([seed, draw, year, purpose, index]: Address): number {
  const stream = new Stream();
  stream.begin(seed, draw);
  stream.seat(year, purpose);
  return stream.at(index);
}

/** Numbers along one coordinate of the address, all others held. */
const ALONG: Readonly<Record<string, (i: number) => number>> = {
  seeds: (i) => numberAt([i, 3, 2, 6, 5]),
  draws: (i) => numberAt([1, i, 2, 6, 5]),
  years: (i) => numberAt([1, 3, i, 6, 5]),
  purposes: (i) => numberAt([1, 3, 2, i, 5]),
  indices: (i) => numberAt([1, 3, 2, 6, i]),
  'arrivals of proposals': (i) => numberAt([1, 3, 2, 6, 8 * i]),
};

const listOf = (read: (i: number) => number) => Array.from({ length: COUNT }, (_, i) => read(i));
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Correlation of uniforms, whose mean and variance are known: standard error 1/√n. */
const correlation = (a: readonly number[], b: readonly number[]) =>
  12 * meanOf(a.map((value, i) => (value - 0.5) * (b[i]! - 0.5)));

describe.each(Object.entries(ALONG))('numbers along %s', (_, read) => {
  const values = listOf(read);

  it('have the mean and the variance of a uniform', () => {
    expect(Math.abs(meanOf(values) - 0.5)).toBeLessThan((ERRORS * Math.sqrt(1 / 12)) / Math.sqrt(COUNT));
    // The square of a centred uniform has mean 1/12 and variance 1/180.
    const squares = values.map((value) => (value - 0.5) ** 2);
    expect(Math.abs(meanOf(squares) - 1 / 12)).toBeLessThan((ERRORS * Math.sqrt(1 / 180)) / Math.sqrt(COUNT));
  });

  it('fill a hundred boxes evenly', () => {
    const boxes = new Array<number>(100).fill(0);
    for (const value of values) boxes[Math.floor(value * 100)]!++;
    const expected = COUNT / 100;
    const chiSquare = boxes.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 99 degrees of freedom: mean 99, standard deviation √198 = 14.07.
    expect(Math.abs(chiSquare - 99)).toBeLessThan(ERRORS * 14.07);
  });

  it('are not tied to their neighbours one, two and eight places on', () => {
    for (const lag of [1, 2, 8]) {
      const tie = correlation(values.slice(0, -lag), values.slice(lag));
      expect(Math.abs(tie), String(lag)).toBeLessThan(ERRORS / Math.sqrt(COUNT - lag));
    }
  });

  it('fall into pairs that cover the square evenly', () => {
    const boxes = new Array<number>(100).fill(0);
    for (let i = 0; i + 1 < COUNT; i += 2) boxes[10 * Math.floor(values[i]! * 10) + Math.floor(values[i + 1]! * 10)]!++;
    const expected = COUNT / 2 / 100;
    const chiSquare = boxes.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(Math.abs(chiSquare - 99)).toBeLessThan(ERRORS * 14.07);
  });
});

describe('numbers at neighbouring addresses', () => {
  it('are not tied to each other across draws, years, purposes and seeds', () => {
    const base = listOf((i) => numberAt([1, 3, 2, 6, i]));
    const neighbours: readonly Address[] = [
      [2, 3, 2, 6, 0],
      [1, 4, 2, 6, 0],
      [1, 3, 3, 6, 0],
      [1, 3, 2, 5, 0],
      [1, 2, 3, 6, 0],
    ];
    for (const [seed, draw, year, purpose] of neighbours) {
      const other = listOf((i) => numberAt([seed, draw, year, purpose, i]));
      expect(Math.abs(correlation(base, other))).toBeLessThan(ERRORS / Math.sqrt(COUNT));
    }
  });

  it('never come twice within one stream', () => {
    expect(new Set(listOf((i) => numberAt([1, 3, 2, 6, i]))).size).toBe(COUNT);
  });

  it('of different seatings hardly ever agree in all of their first three numbers', () => {
    const seen = new Set<string>();
    const stream = new Stream();
    for (let draw = 0; draw < 500; draw++) {
      stream.begin(1, draw);
      for (let year = 0; year < 10; year++)
        for (let purpose = 0; purpose < 7; purpose++) {
          stream.seat(year, purpose);
          seen.add([0, 1, 2].map((index) => stream.at(index)).join());
        }
    }
    expect(seen.size).toBe(500 * 10 * 7);
  });
});

describe('a stream', () => {
  it('gives numbers strictly between 0 and 1 at any address', () => {
    const any = fc.integer();
    fc.assert(
      fc.property(any, any, any, any, any, (...address) => {
        const value = numberAt(address);
        return value > 0 && value < 1;
      }),
      { seed: 2, numRuns: 2_000 },
    );
  });

  it('fills with the very numbers that stand at the indices', () => {
    const stream = new Stream();
    stream.begin(7, 11);
    stream.seat(4, 6);
    const expected = Array.from({ length: WIDEST_FILL }, (_, i) => stream.at(40 + i));
    stream.fill(40, WIDEST_FILL);
    expect(Array.from(stream.values)).toEqual(expected);
  });

  it('answers the same whatever was asked before, and in any order', () => {
    const addresses = Array.from({ length: 300 }, (_, i): Address => [1, i % 5, i % 7, i % 3, i]);
    const forwards = addresses.map(numberAt);
    const stream = new Stream();
    const backwards = addresses.toReversed().map(([seed, draw, year, purpose, index]) => {
      stream.begin(seed, draw);
      stream.seat(year, purpose);
      stream.at(index + 17);
      return stream.at(index);
    });
    expect(backwards.reverse()).toEqual(forwards);
  });

  it('gives published results their numbers: the first ones of seed 1 never change', () => {
    // Written down once; a change here would move every result ever published.
    const stream = new Stream();
    stream.begin(1, 0);
    stream.seat(0, 0);
    expect([0, 1, 2].map((index) => stream.at(index))).toEqual([
      0.7349541323492303, 0.9224115622928366, 0.6824905854882672,
    ]);
  });
});

describe('name keys', () => {
  it('are FNV-1a of 32 bits: the published values of "" and "a"', () => {
    expect(nameKey('') >>> 0).toBe(0x811c9dc5);
    expect(nameKey('a') >>> 0).toBe(0xe40c292c);
    expect(nameKey('foobar') >>> 0).toBe(0xbf9cf968);
  });
});
