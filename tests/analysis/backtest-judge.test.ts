import { describe, expect, test } from 'vitest';
import { judge } from '../../src/analysis/backtest/judge.ts';
import type { Check } from '../../src/evidence/backtests-types.ts';

const check = (low: number | null, high: number | null, interval: Check['interval'] = 'range'): Check => ({
  id: 'a',
  unit: 'number',
  observed: null,
  low,
  high,
  interval,
  grade: 'measured',
  figure: 0,
});
const seeds = (...values: readonly number[]) => values.map((value) => ({ value, range: null }));
const passes = (one: Check, ...values: readonly number[]) => judge(one, seeds(...values)).passed;

describe('a figure passes', () => {
  test('when its mean over the seeds lies in the interval, ends included', () => {
    expect(passes(check(1, 2), 1.5)).toBe(true);
    expect(passes(check(1, 2), 1)).toBe(true);
    expect(passes(check(1, 2), 2)).toBe(true);
    expect(passes(check(1, 2), 0, 3)).toBe(true);
    expect(passes(check(1, 2), 0.999)).toBe(false);
    expect(passes(check(1, 2), 2.001)).toBe(false);
  });

  test('on the open side of an interval however far out it lies', () => {
    expect(passes(check(1, null), 1e9)).toBe(true);
    expect(passes(check(null, 1), -1e9)).toBe(true);
  });

  test('of a sign only when it is not nothing', () => {
    expect(passes(check(0, null, 'sign'), 1e-9)).toBe(true);
    expect(passes(check(0, null, 'sign'), 0)).toBe(false);
    expect(passes(check(null, 0, 'sign'), -1e-9)).toBe(true);
    expect(passes(check(null, 0, 'sign'), 0)).toBe(false);
  });

  test('never when it is not defined with some seed, or with none', () => {
    expect(judge(check(null, null), seeds(1, NaN))).toMatchObject({ passed: false, obtained: null, range: null });
    expect(passes(check(0, 1), Infinity)).toBe(false);
    expect(judge(check(0, 1), []).passed).toBe(false);
  });
});

describe('beside a figure stands', () => {
  test('the standard error of the mean: 1, 2, 3, 4 have deviation 1.2910 and error 0.6455', () => {
    const { obtained, standardError } = judge(check(0, 5), seeds(1, 2, 3, 4));
    expect(obtained).toBe(2.5);
    expect(standardError).toBeCloseTo(0.6455, 4);
  });

  test('its mean ± 1.96 standard errors, unless every seed gave the range of its futures', () => {
    const range = judge(check(0, 5), seeds(1, 2, 3, 4)).range;
    expect(range).toMatchObject({ of: 'seeds' });
    expect(range?.low).toBeCloseTo(2.5 - 1.96 * 0.6455, 3);
    const futures = [1, 3].map((value) => ({ value, range: [value - 1, value + 1] as const }));
    expect(judge(check(0, 5), futures).range).toEqual({ low: 1, high: 3, of: 'futures' });
    expect(judge(check(0, 5), [...futures, { value: 2, range: null }]).range?.of).toBe('seeds');
  });
});
