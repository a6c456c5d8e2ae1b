import { describe, expect, it } from 'vitest';
import { centralValue, inverseCumulative, isUncertain } from '../../src/math/distribution.ts';
import type { Quantity } from '../../src/math/quantity.ts';

const TRIANGLE: Quantity = { low: 1, central: 3, high: 5 };
const ALL: readonly Quantity[] = [
  TRIANGLE,
  { low: 0, central: 0, high: 2 },
  { low: 0, central: 2, high: 2 },
  { normal: [10, 2] },
  { lognormal: [100, 0.5] },
  { uniform: [-1, 3] },
  {
    oneOf: [
      [0.25, 0],
      [0.5, 1],
      [0.25, 8],
    ],
  },
];

describe('inverse cumulative distributions', () => {
  // By hand: below the mode p = (x − low)²/((high − low)(mode − low)), above it 1 − p = (high − x)²/((high − low)(high − mode)).
  it.each([
    [0.125, 2],
    [0.32, 2.6],
    [0.5, 3],
    [0.875, 4],
    [0.98, 4.6],
  ])('of a triangle from 1 over 3 to 5: %f gives %f', (probability, expected) => {
    expect(inverseCumulative(TRIANGLE)(probability)).toBeCloseTo(expected, 13);
  });

  it('of a triangle with its mode at an end', () => {
    expect(inverseCumulative({ low: 0, central: 0, high: 2 })(0.75)).toBeCloseTo(1, 13);
    expect(inverseCumulative({ low: 0, central: 2, high: 2 })(0.25)).toBeCloseTo(1, 13);
  });

  it('of a normal: R prints qnorm(0.975, 10, 2) as 13.91993', () => {
    expect(inverseCumulative({ normal: [10, 2] })(0.975)).toBeCloseTo(13.919927969080108, 12);
    expect(inverseCumulative({ normal: [10, 2] })(0.5)).toBe(10);
  });

  it('of a lognormal: its median at one half, and median · e^(σz) elsewhere', () => {
    const inverse = inverseCumulative({ lognormal: [100, 0.5] });
    expect(inverse(0.5)).toBeCloseTo(100, 12);
    // 100 · exp(0.5 · 1.2815515655446004)
    expect(inverse(0.9)).toBeCloseTo(189.79527, 4);
    expect(inverse(0.1) * inverse(0.9)).toBeCloseTo(10_000, 8);
  });

  it('of a uniform: along the line', () => {
    expect(inverseCumulative({ uniform: [-1, 3] })(0.75)).toBe(2);
  });

  it('of a mixture: each value over its part of the probabilities', () => {
    const inverse = inverseCumulative(ALL.at(-1)!);
    expect([0.1, 0.2499, 0.25, 0.7, 0.7501, 0.999].map(inverse)).toEqual([0, 0, 1, 1, 8, 8]);
  });

  it('of a mixture whose probabilities round to less than 1 end at the last value', () => {
    const tenths = Array.from({ length: 10 }, (_, i): readonly [number, number] => [0.1, i]);
    expect(inverseCumulative({ oneOf: tenths })(1 - 1e-17)).toBe(9);
  });

  it.each(ALL)('never fall: %j', (quantity) => {
    const inverse = inverseCumulative(quantity);
    let last = -Infinity;
    for (let p = 0.0005; p < 1; p += 0.001) {
      const value = inverse(p);
      expect(value).toBeGreaterThanOrEqual(last);
      last = value;
    }
  });

  it('of plain numbers and of triangles without width are that number', () => {
    for (const plain of [7, { value: 7 }, { low: 7, central: 7, high: 7 }, { normal: [7, 0] as const }]) {
      expect(isUncertain(plain)).toBe(false);
      expect(inverseCumulative(plain)(0.123)).toBe(7);
    }
    for (const quantity of ALL) expect(isUncertain(quantity)).toBe(true);
  });
});

describe('the number that stands for an uncertain one', () => {
  it('is the mode, the mean, the median, the middle or the mean of a mixture', () => {
    // 0.25·0 + 0.5·1 + 0.25·8 = 2.5
    expect(ALL.map(centralValue)).toEqual([3, 0, 2, 10, 100, 1, 2.5]);
  });
});
