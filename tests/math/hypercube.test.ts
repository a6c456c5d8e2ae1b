import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stratum } from '../../src/math/hypercube.ts';

const valuesOf = (seed: number, name: string, draws: number) => {
  const stratum = new Stratum(seed, name, draws);
  return Array.from({ length: draws }, (_, draw) => stratum.at(draw));
};

describe('the Latin hypercube', () => {
  it('gives each stratum to exactly one draw', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.integer({ min: 1, max: 400 }), (seed, name, draws) => {
        const strata = valuesOf(seed, name, draws).map((p) => Math.floor(p * draws));
        return strata.sort((a, b) => a - b).every((stratum, i) => stratum === i);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('of one draw gives a probability strictly between 0 and 1', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [only] = valuesOf(seed, 'place.envelope', 1);
      expect(only! > 0 && only! < 1).toBe(true);
    }
  });

  it('gives a parameter the same numbers whatever others there are, and in any order of asking', () => {
    const alone = valuesOf(5, 'behaviour.beta', 100);
    void valuesOf(5, 'behaviour.eta', 100);
    const stratum = new Stratum(5, 'behaviour.beta', 100);
    const backwards = Array.from({ length: 100 }, (_, i) => stratum.at(99 - i)).reverse();
    expect(backwards).toEqual(alone);
  });

  it('does not tie parameters to each other: correlations within 4 standard errors', () => {
    const names = ['behaviour.beta', 'behaviour.betaAny', 'behaviour.eta', 'corridors.gulf.migrants'];
    const columns = names.map((name) => valuesOf(3, name, 2_000));
    // Over uniforms of 2,000 draws a correlation has a standard error of 1/√2000 = 0.022.
    columns.forEach((a, i) =>
      columns.slice(i + 1).forEach((b) => {
        const covariance = a.reduce((sum, value, draw) => sum + (value - 0.5) * (b[draw]! - 0.5), 0) / 2_000;
        expect(Math.abs(covariance * 12)).toBeLessThan(4 * 0.0224);
      }),
    );
  });

  it('takes every order equally often', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 6_000; i++) {
      const order = valuesOf(1, `parameter ${i}`, 3)
        .map((p) => Math.floor(p * 3))
        .join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 1,000 of 6,000 each; standard deviation √(6000 · 1/6 · 5/6) = 28.9.
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(4 * 28.9);
  });

  it('has a mean of one half far closer than chance would: the strata see to it', () => {
    const mean = valuesOf(11, 'x', 1_000).reduce((sum, value) => sum + value, 0) / 1_000;
    // Within each stratum the place is uniform: standard error 1/(n√(12n)) = 9e-6.
    expect(Math.abs(mean - 0.5)).toBeLessThan(4e-5);
  });

  it('shuffles anew for another seed', () => {
    expect(valuesOf(1, 'x', 50)).not.toEqual(valuesOf(2, 'x', 50));
  });
});
