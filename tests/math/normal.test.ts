import { describe, expect, it } from 'vitest';
import { makeNormal, normalCumulative, normalQuantile } from '../../src/math/normal.ts';

// Computed to 40 digits with mpmath (erfc and its inverse) at the very doubles below; R's pnorm and qnorm print the same.
const CUMULATIVE: readonly (readonly [x: number, probability: number])[] = [
  [-37, 5.725571222524576e-300],
  [-20, 2.7536241186062337e-89],
  [-10, 7.6198530241605261e-24],
  [-8, 6.2209605742717841e-16],
  [-7.5, 3.1908916729108962e-14],
  [-7, 1.279812543885835e-12],
  [-6, 9.8658764503769814e-10],
  [-4, 3.1671241833119921e-5],
  [-2.5, 0.0062096653257761352],
  [-1.959963984540054, 0.025000000000000014],
  [-1, 0.15865525393145705],
  [-0.5, 0.3085375387259869],
  [-0.1, 0.46017216272297102],
  [0, 0.5],
  [0.3, 0.61791142218895264],
  [1, 0.84134474606854295],
  [1.6448536269514722, 0.94999999999999995],
  [2, 0.97724986805182079],
  [3, 0.99865010196836991],
  [5, 0.99999971334842812],
  [8.2, 0.99999999999999988],
];

const QUANTILES: readonly (readonly [probability: number, x: number])[] = [
  [1e-300, -37.047096299361199],
  [1e-100, -21.273453560965324],
  [1e-20, -9.2623400897984076],
  [1e-10, -6.3613409024040562],
  [1e-5, -4.2648907939228246],
  [0.001, -3.0902323061678135],
  [0.01, -2.3263478740408411],
  [0.025, -1.9599639845400542],
  [0.05, -1.6448536269514727],
  [0.075, -1.4395314709384559],
  [0.1, -1.2815515655446004],
  [0.25, -0.67448975019608174],
  [0.4, -0.25334710313579974],
  [0.6, 0.25334710313579974],
  [0.75, 0.67448975019608174],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400539],
  [0.995, 2.5758293035489005],
  [0.999, 3.0902323061678133],
  [0.9999, 3.7190164854557084],
];

describe('the cumulative normal', () => {
  it.each(CUMULATIVE)('at %f is the published value to 1e-14', (x, expected) => {
    expect(Math.abs(normalCumulative(x) - expected)).toBeLessThan(1e-14);
  });

  it('keeps its relative error under 1e-5 far out in the lower tail', () => {
    for (const [x, expected] of CUMULATIVE.filter(([value]) => value < -2))
      expect(Math.abs(normalCumulative(x) / expected - 1), String(x)).toBeLessThan(1e-5);
  });

  it('is 0 and 1 beyond what a double can tell', () => {
    expect([normalCumulative(-40), normalCumulative(40)]).toEqual([0, 1]);
    expect([normalCumulative(-Infinity), normalCumulative(Infinity)]).toEqual([0, 1]);
  });

  it('of x and of −x add up to 1', () => {
    for (let x = 0; x < 9; x += 0.1) expect(normalCumulative(x) + normalCumulative(-x)).toBeCloseTo(1, 14);
  });
});

describe('the normal quantile', () => {
  it.each(QUANTILES)('at %f is the published value to 1e-14 of itself', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) / expected - 1)).toBeLessThan(1e-14);
  });

  it('is 0 at one half and undoes the cumulative', () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (let x = -6; x < 4; x += 0.25) expect(normalQuantile(normalCumulative(x))).toBeCloseTo(x, 6);
  });

  it('rises without a break where its three pieces meet', () => {
    for (const joint of [0.075, 0.925, Math.exp(-25), 1e-11]) {
      const step = joint * 1e-9;
      const before = normalQuantile(joint - step);
      const after = normalQuantile(joint + step);
      expect(after).toBeGreaterThan(before);
      expect(after - before).toBeLessThan(1e-7);
    }
  });

  it('made in place is the same number, and leaves the others alone', () => {
    const values = Float64Array.of(0.2, 0.7, 0.4);
    makeNormal(values, 1);
    expect(Array.from(values)).toEqual([0.2, normalQuantile(0.7), 0.4]);
  });
});
