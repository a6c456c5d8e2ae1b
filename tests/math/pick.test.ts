import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickFrom } from '../../src/math/pick.ts';

const CUMULATIVE = Float64Array.of(0.2, 0.2, 0.7, 1);
const pick = (uniform: number) => pickFrom(CUMULATIVE, 4, Float64Array.of(0.5, uniform), 1);

describe('picking by a running sum', () => {
  it('takes the first place whose sum exceeds the number, and never one of chance 0', () => {
    expect([0.0001, 0.1999, 0.2, 0.5, 0.6999, 0.7, 0.9999].map(pick)).toEqual([0, 0, 2, 2, 2, 3, 3]);
  });

  it('takes the last place when rounding leaves the sum short of 1', () => {
    expect(pickFrom(Float64Array.of(0.3, 0.6, 0.9999), 3, Float64Array.of(0.99999), 0)).toBe(2);
  });

  it('agrees with going through the list one by one', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(chances, fc.double({ min: 0, max: 0.999999, noNaN: true }), (weights, uniform) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        let reached = 0;
        const sums = Float64Array.from(weights, (weight) => (reached += total > 0 ? weight / total : 1));
        const found = sums.findIndex((sum) => sum > uniform);
        const expected = found < 0 ? sums.length - 1 : found;
        return pickFrom(sums, sums.length, Float64Array.of(uniform), 0) === expected;
      }),
      { seed: 3 },
    );
  });
});
