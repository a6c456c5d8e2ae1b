import { describe, expect, it } from 'vitest';
import { nominalResult, priceIndex } from '../../src/analysis/nominal.ts';
import { resultOf } from '../web/pages-results.ts';

const real = resultOf('mexico-tres-por-uno');
const nominal = nominalResult(real);

describe('the nominal view', () => {
  // Inflation of the example: 4 % a year.
  it('raises prices by inflation each year, from 1 in the first', () => {
    const index = priceIndex(real.scenario, [2026, 2027, 2028]);
    expect(index[0]).toBe(1);
    expect(index[1]).toBeCloseTo(1.04, 12);
    expect(index[2]).toBeCloseTo(1.0816, 12);
  });

  it('multiplies money of each year and leaves shares, counts and figures over the horizon alone', () => {
    const of = (result: typeof real, name: 'outlay' | 'finished' | 'participation') =>
      result.outcomes[name].scheme.byYear?.p95;
    of(nominal, 'outlay')?.forEach((value, t) =>
      expect(value).toBeCloseTo((of(real, 'outlay')?.[t] ?? 0) * 1.04 ** t, 4),
    );
    expect(of(nominal, 'finished')).toEqual(of(real, 'finished'));
    expect(of(nominal, 'participation')).toEqual(of(real, 'participation'));
    expect(nominal.outcomes.npvOutlay).toEqual(real.outcomes.npvOutlay);
  });

  it('adds a flow’s mean up and does not claim percentiles of the sum, which cannot be had from those of the years', () => {
    const { byYear, total } = nominal.outcomes.channelled.scheme;
    const sum = (byYear?.mean ?? []).reduce<number>((so, value) => so + (value ?? 0), 0);
    expect(total.mean).toBeCloseTo(sum, 4);
    expect([total.p5, total.p95, total.standardError]).toEqual([null, null, null]);
  });

  it('takes the last year of a level', () => {
    const { byYear, total } = nominal.outcomes.fund.scheme;
    expect(total.p50).toBe(byYear?.p50.at(-1));
  });

  it('changes nothing in the result it was given', () => {
    expect(real.outcomes.outlay.scheme.total.p5).not.toBeNull();
  });
});
