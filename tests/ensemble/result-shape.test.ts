import { describe, expect, it } from 'vitest';
import type { OutcomeResult, Side } from '../../src/ensemble/result.ts';
import { FATES } from '../../src/model/columns.ts';
import { REASONS } from '../../src/model/reasons.ts';
import { OUTCOME_NAMES, OUTCOMES } from '../../src/scenario/outcomes.ts';
import { EXAMPLE } from '../model/play.ts';
import { DRAWS, result, add } from './example-result.ts';

const { outcomes } = result;
const STATISTICS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'];
const all = [
  ...Object.values(outcomes),
  ...[result.byPriority, result.bySdg, result.byLocality, result.byPartner, result.coverage].flatMap((group) =>
    Object.values(group),
  ),
];
const sidesOf = ({ scheme, counterfactual, difference }: OutcomeResult): readonly Side[] => [
  scheme,
  counterfactual,
  difference,
];

describe('the shape of a result', () => {
  it('names model, data, seed, draws and years, and holds the scenario as run', () => {
    expect(result).toMatchObject({ ok: true, seed: 3, draws: DRAWS, scenario: EXAMPLE });
    expect(result.model).toMatch(/^\d+\.\d+\.\d+$/);
    expect(result.data).toMatch(/^\d{4}-\d{2}$/);
    expect(result.years).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
  });

  it('has every outcome, with its unit: money in the currency of the place', () => {
    expect(Object.keys(outcomes)).toEqual(OUTCOME_NAMES);
    for (const name of OUTCOME_NAMES)
      expect(outcomes[name].unit).toBe(OUTCOMES[name].unit === 'money' ? 'MXN' : OUTCOMES[name].unit);
  });

  it('splits by priority, goal, locality and partner; lending and firms belong to no locality', () => {
    expect(Object.keys(result.byPriority)).toEqual(['water', 'roads', 'schools', 'health', 'production']);
    expect(Object.keys(result.coverage)).toEqual(['water', 'roads', 'schools', 'health', 'production']);
    expect(Object.keys(result.bySdg).map(Number)).toEqual([3, 4, 6, 8, 9]);
    expect(Object.keys(result.byLocality)).toEqual(['cabecera', 'north', 'sierra', 'south', 'none']);
    expect(Object.keys(result.byPartner)).toEqual(['federation', 'state', 'municipality']);
  });

  it('has mean and five percentiles of every side, and by year one number a year', () => {
    for (const outcome of all)
      for (const { total, byYear } of sidesOf(outcome)) {
        expect(Object.keys(total)).toEqual(expect.arrayContaining([...STATISTICS, 'standardError', 'undefinedDraws']));
        if (byYear === undefined) continue;
        expect(Object.keys(byYear)).toEqual(STATISTICS);
        for (const list of Object.values(byYear)) expect(list.length).toBe(10);
      }
  });

  it('has years for flows and levels, and none for figures over the horizon', () => {
    for (const name of OUTCOME_NAMES)
      expect(outcomes[name].scheme.byYear === undefined, name).toBe(OUTCOMES[name].kind === 'horizon');
  });

  it('holds nothing that JSON cannot: no NaN, no infinity, nothing left out', () => {
    const text = JSON.stringify(result);
    expect(JSON.parse(text)).toEqual(result);
    expect(text).not.toMatch(/NaN|Infinity/);
  });

  it('has chances by year that never exceed the chance of ever', () => {
    const { breachEver, breachByYear, exhaustedEver, exhaustedByYear, targets, targetMet } = result.probabilities;
    expect([breachByYear.length, exhaustedByYear.length, targets.length]).toEqual([10, 10, 1]);
    expect(Math.max(...breachByYear)).toBeLessThanOrEqual(breachEver);
    expect(breachEver).toBeLessThanOrEqual(add(breachByYear) + 1e-12);
    expect(Math.max(...exhaustedByYear)).toBeLessThanOrEqual(exhaustedEver);
    expect(targetMet).toBe(targets[0]);
  });

  it('gives refused and lost amounts a reason of the list, each reason and partner once', () => {
    const keys = result.refused.map(({ reason, partner }) => `${reason} ${partner}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { reason, amount } of result.refused) {
      expect(REASONS).toContain(reason);
      expect(amount.mean).not.toBe(0);
    }
  });

  it('counts what became of proposals, by sector and by year the same', () => {
    const { all: total, bySector, byYear } = result.fates;
    expect(byYear.length).toBe(10);
    for (const fate of FATES) {
      expect(add(byYear.map((year) => year[fate]))).toBeCloseTo(total[fate], 4);
      expect(add(Object.values(bySector).map((sector) => sector[fate]))).toBeCloseTo(total[fate], 4);
    }
    expect(total.proposed).toBeCloseTo(outcomes.proposed.scheme.total.mean!, 9);
  });
});

describe('sums in a result', () => {
  const total = (one: OutcomeResult) => one.scheme.total.mean!;

  it('of the parts are the whole', () => {
    for (const group of [result.byPriority, result.bySdg, result.byLocality])
      expect(add(Object.values(group).map(total)) / total(outcomes.toPriorities)).toBeCloseTo(1, 12);
    expect(add(Object.values(result.byPartner).map(total)) / total(outcomes.match)).toBeCloseTo(1, 12);
  });

  it('over the years are the total of a flow; of a level the last year is', () => {
    for (const name of OUTCOME_NAMES) {
      const { total: whole, byYear } = outcomes[name].scheme;
      if (byYear === undefined) continue;
      if (OUTCOMES[name].kind === 'flow') expect(add(byYear.mean)).toBeCloseTo(whole.mean!, 4);
      else expect(byYear.p75[9]).toBe(whole.p75);
    }
  });

  it('of the difference are scheme less counterfactual, in the mean', () => {
    for (const { scheme, counterfactual, difference } of Object.values(outcomes)) {
      if (scheme.total.undefinedDraws + counterfactual.total.undefinedDraws > 0 || difference.total.mean === null)
        continue;
      const apart = scheme.total.mean! - counterfactual.total.mean!;
      expect(Math.abs(difference.total.mean - apart)).toBeLessThanOrEqual(1e-9 * Math.abs(scheme.total.mean!));
    }
  });
});
