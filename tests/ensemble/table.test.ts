import { describe, expect, it } from 'vitest';
import type { OutcomeName } from '../../src/scenario/outcomes.ts';
import { exampleRun } from './runs.ts';

/**
 * The example, from two independent programs: mean of 24 seeds of 2,000 draws, the standard deviation of such a mean
 * between seeds, percentiles, and the mean without the scheme. Flows are sums over ten years, levels the last year's.
 */
const TABLE: readonly (readonly [OutcomeName, number, number, readonly [number, number, number], number])[] = [
  ['remittances', 1.344e10, 3.5e7, [1.09e10, 1.33e10, 1.64e10], 1.344e10],
  ['saved', 1.022e9, 2.7e6, [8.29e8, 1.01e9, 1.25e9], 1.021e9],
  ['invested', 2.277e7, 5.9e4, [1.83e7, 2.26e7, 2.79e7], 2.042e7],
  ['lent', 1.821e7, 4.7e4, [1.46e7, 1.81e7, 2.23e7], 1.634e7],
  ['club', 1.131e7, 3.1e4, [6.09e6, 1.06e7, 1.9e7], 4.416e6],
  ['match', 3.343e7, 9.1e4, [1.8e7, 3.13e7, 5.55e7], 0],
  ['committed', 4.474e7, 1.2e5, [2.42e7, 4.19e7, 7.45e7], 4.416e6],
  ['channelled', 1.03e8, 1.6e5, [8.06e7, 1e8, 1.34e8], 2.576e7],
  ['toPriorities', 9.847e7, 1.7e5, [7.76e7, 9.59e7, 1.28e8], 2.498e7],
  ['delivered', 2.83e7, 1.2e5, [1.38e7, 2.64e7, 4.89e7], 2.61e6],
  ['outlay', 3.436e7, 3.6e4, [2.82e7, 3.35e7, 4.33e7], 1.563e5],
  ['abandoned', 9.558, 0.076, [3, 9, 20], 2.617],
  ['proposed', 70.18, 0.35, [34, 65, 124], 17.5],
  ['approved', 52.2, 0.22, [26, 49, 89], 13.21],
  ['trained', 5845, 1.6, [5370, 5940, 6000], 0],
  ['claims', 8.859e5, 5400, [5.58e5, 8.61e5, 1.3e6], 0],
  ['participation', 0.2949, 0.00046, [0.18, 0.277, 0.468], 0.1156],
  ['trust', 1.049, 0.0027, [0.852, 1.06, 1.21], 1],
  ['fund', 3.339e6, 5600, [2.91e6, 3.36e6, 3.69e6], 0],
  ['alignment', 0.7112, 0.002, [0.575, 0.717, 0.829], 0.5304],
  ['assets', 2.305e7, 9.9e4, [1.12e7, 2.15e7, 3.99e7], 2.144e6],
];

/** A printed figure is off by at most half a unit of its fourth (means) or third (percentiles) digit. */
const rounding = (value: number, digits: number) =>
  value === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);

describe.each([1, 2, 3, 4, 5])('the example with seed %i', (seed) => {
  const { outcomes, probabilities } = exampleRun(seed);
  const off = TABLE.map(([name, mean, deviation]) => ({
    name,
    deviations: (Math.abs(outcomes[name].scheme.total.mean! - mean) - rounding(mean, 4)) / deviation,
  }));

  it('has every mean within five standard deviations of the table', () => {
    expect(off.filter(({ deviations }) => deviations > 5)).toEqual([]);
  });

  it('has at most one mean outside three and a half', () => {
    expect(off.filter(({ deviations }) => deviations > 3.5).length).toBeLessThanOrEqual(1);
  });

  it.each(TABLE)('has the percentiles of %s', (name, _, __, expected) => {
    const { p5, p25, p50, p75, p95 } = outcomes[name].scheme.total;
    // A percentile's standard error is √(p(1−p)/n) over the density; where draws are spread about evenly between the
    // quartiles, half of them lie within p75 − p25. Tails are thinner: three times the width for the 5th and 95th.
    const width = p75! - p25!;
    const error = (p: number, thinness: number) => 2 * thinness * width * Math.sqrt((p * (1 - p)) / 2_000);
    const whole = ['abandoned', 'proposed', 'approved'].includes(name) ? 1 : 0;
    const [low, middle, high] = expected;
    const tolerance = (value: number, p: number, thinness: number) =>
      5 * error(p, thinness) + rounding(value, 3) + whole;
    expect(Math.abs(p5! - low)).toBeLessThanOrEqual(tolerance(low, 0.05, 3));
    expect(Math.abs(p50! - middle)).toBeLessThanOrEqual(tolerance(middle, 0.5, 1));
    expect(Math.abs(p95! - high)).toBeLessThanOrEqual(tolerance(high, 0.95, 3));
  });

  it.each(TABLE)('has the mean of %s without the scheme', (name, _, __, ___, expected) => {
    const { mean, standardError } = outcomes[name].counterfactual.total;
    // Five standard errors as if draws were independent, which the hypercube only narrows.
    expect(Math.abs(mean! - expected)).toBeLessThanOrEqual(5 * standardError! + rounding(expected, 4));
  });

  it('exceeds the envelope in some year in one future of nine', () => {
    expect(Math.abs(probabilities.breachEver - 0.112)).toBeLessThanOrEqual(5 * 0.006);
  });
});
