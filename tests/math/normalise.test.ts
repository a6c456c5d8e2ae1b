import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/math/normalise.ts';

describe('shares that add to 1', () => {
  it('keep their proportions', () => {
    const shares = new Float64Array(3);
    normalise(Float64Array.of(1, 2, 5), shares);
    expect(Array.from(shares)).toEqual([0.125, 0.25, 0.625]);
  });

  it('are left as they are when they already add to 1', () => {
    const stated = Float64Array.of(0.25, 0.15, 0.2, 0.2, 0.2, 0);
    const shares = new Float64Array(6);
    normalise(stated, shares);
    shares.forEach((share, i) => expect(share).toBeCloseTo(stated[i]!, 15));
  });

  it('never are no numbers', () => {
    const shares = new Float64Array(2);
    normalise(Float64Array.of(0, 0), shares);
    expect(shares.some(Number.isNaN)).toBe(false);
  });
});
