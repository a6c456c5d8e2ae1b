import { describe, expect, it } from 'vitest';
import { logistic, logOdds } from '../../src/math/logistic.ts';
import { logCentre, logSpread } from '../../src/math/lognormal.ts';

describe('log-odds', () => {
  it('are what tables print: σ(0) = 1/2, σ(ln 3) = 3/4, Λ(0.12) = ln(3/22)', () => {
    expect(logistic(0)).toBe(0.5);
    expect(logistic(Math.log(3))).toBeCloseTo(0.75, 15);
    expect(logOdds(0.12)).toBeCloseTo(-1.9924301646902063, 14);
  });

  it('undo each other, and stay numbers at the ends', () => {
    for (const chance of [1e-9, 0.2, 0.5, 0.99]) expect(logistic(logOdds(chance))).toBeCloseTo(chance, 14);
    expect([logOdds(0), logOdds(1)]).toEqual([-Infinity, Infinity]);
    expect([logistic(-Infinity), logistic(-800), logistic(800), logistic(Infinity)]).toEqual([0, 0, 1, 1]);
  });
});

describe('lognormals by mean and coefficient of variation', () => {
  it('have the moments they are named by', () => {
    // By hand: σ² = ln(1 + 0.8²) = ln 1.64; mean = exp(μ + σ²/2).
    const spread = logSpread(0.8);
    expect(spread ** 2).toBeCloseTo(Math.log(1.64), 14);
    const centre = logCentre(1_000_000, spread);
    expect(Math.exp(centre + spread ** 2 / 2)).toBeCloseTo(1_000_000, 6);
    expect(Math.exp(2 * centre + spread ** 2) * (Math.exp(spread ** 2) - 1)).toBeCloseTo(0.64e12, -2);
  });

  it('without variation stand at their mean', () => {
    expect(logSpread(0)).toBe(0);
    expect(Math.exp(logCentre(5, 0))).toBeCloseTo(5, 14);
  });
});
