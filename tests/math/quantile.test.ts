import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, quantiles } from '../../src/math/quantile.ts';

describe('quantiles of type 7', () => {
  // R: quantile(1:10, c(.05, .25, .5, .75, .95)) and quantile(c(1, 2, 4, 8, 16), c(.1, .9)).
  it.each([
    [0.05, 1.45],
    [0.25, 3.25],
    [0.5, 5.5],
    [0.75, 7.75],
    [0.95, 9.55],
  ])('at %f of 1 to 10 are what R prints', (probability, expected) => {
    expect(quantile(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), probability)).toBeCloseTo(expected, 13);
  });

  it('lie on the line between two neighbours', () => {
    const values = Float64Array.of(1, 2, 4, 8, 16);
    expect(quantile(values, 0.1)).toBeCloseTo(1.4, 13);
    expect(quantile(values, 0.9)).toBeCloseTo(12.8, 13);
  });

  it('are the least and the greatest at 0 and 1, and the only number of one', () => {
    const values = Float64Array.of(-3, 0, 7);
    expect([quantile(values, 0), quantile(values, 1)]).toEqual([-3, 7]);
    expect(quantile(Float64Array.of(4.2), 0.3)).toBe(4.2);
  });

  it('are those of the numbers put in order, however many are the same', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    const wanted = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 300, size: 'max' }), (list) => {
        const sorted = Float64Array.from(list).sort();
        const expected = wanted.map((p) => {
          const place = (sorted.length - 1) * p;
          const below = sorted[Math.floor(place)]!;
          return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
        });
        expect(quantiles(Float64Array.from(list), wanted)).toEqual(expected);
      }),
      { seed: 40, numRuns: 300 },
    );
  });

  it('leave the values where they were when one is asked for', () => {
    const values = Float64Array.of(5, 1, 4, 2);
    expect(quantile(values, 0.5)).toBe(3);
    expect(Array.from(values)).toEqual([5, 1, 4, 2]);
  });

  it('of nothing, or outside 0 to 1, are refused with the rule and the value', () => {
    expect(() => quantile(Float64Array.of(1), 1.2)).toThrow('between 0 and 1 but got 1.2');
    expect(() => quantile(Float64Array.of(1), NaN)).toThrow('NaN');
    expect(() => quantile(new Float64Array(0), 0.5)).toThrow('at least one number');
  });
});
