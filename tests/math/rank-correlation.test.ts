import { expect, test } from 'vitest';
import { rankCorrelation, ranks } from '../../src/math/rank-correlation.ts';

const of = (...values: number[]) => Float64Array.from(values);

test('equal values share the mean of their ranks', () => {
  expect([...ranks(of(10, 20, 20, 5, 20))]).toEqual([2, 4, 4, 1, 4]);
});

test('what rises together has rank correlation 1, what falls −1, whatever the shape', () => {
  expect(rankCorrelation(of(1, 2, 3, 4), of(1, 8, 27, 64))).toBeCloseTo(1, 12);
  expect(rankCorrelation(of(1, 2, 3, 4), of(9, 5, 4, -7))).toBeCloseTo(-1, 12);
});

test('agrees with a value worked out by hand, ties included', () => {
  // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4 about their mean 2.5: products 2.25 + 0 + 0 + 2.25 = 4.5; squares 4.5 and 5.
  expect(rankCorrelation(of(1, 2, 2, 3), of(10, 30, 20, 40))).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
});

test('leaves out pairs without a number, and has no value for what never changes', () => {
  expect(rankCorrelation(of(1, 2, NaN, 3), of(1, 2, -9, 3))).toBeCloseTo(1, 12);
  expect(rankCorrelation(of(1, 1, 1), of(1, 2, 3))).toBeNull();
  expect(rankCorrelation(of(1, 2), of(1, 2))).toBeNull();
  expect(() => rankCorrelation(of(1), of(1, 2))).toThrow('equal length');
});
