import { describe, expect, it } from 'vitest';
import { createPlayers } from '../../src/ensemble/players.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { quantile } from '../../src/math/quantile.ts';
import { AT } from '../../src/model/columns.ts';
import type { OutcomeName } from '../../src/scenario/outcomes.ts';
import { EXAMPLE, scenarioWith } from '../model/play.ts';
import { DRAWS, result, add, drawsOf } from './example-result.ts';

const { outcomes } = result;

describe('statistics of a result', () => {
  const draws = drawsOf(EXAMPLE, DRAWS, 3);

  it('are the mean, the quantiles of type 7 and the standard error of the draws', () => {
    for (const name of ['channelled', 'match', 'outlay'] as const) {
      const values = Float64Array.from(draws, ({ scheme }) => scheme(name));
      const mean = add([...values]) / DRAWS;
      const squares = add([...values].map((value) => (value - mean) ** 2));
      const { total } = outcomes[name].scheme;
      const relative = (found: number | null, expected: number) => expect(found! / expected).toBeCloseTo(1, 11);
      relative(total.mean, mean);
      relative(total.standardError, Math.sqrt(squares / (DRAWS - 1) / DRAWS));
      values.sort();
      relative(total.p5, quantile(values, 0.05));
      relative(total.p75, quantile(values, 0.75));
    }
  });

  it('of a breach count the draws with any year above the envelope', () => {
    const tight = scenarioWith('place.envelope=4000000', 'guarantee.capital=0');
    const players = createPlayers(tight, { seed: 3, draws: DRAWS });
    const { columns } = players.setting;
    const row = new Float64Array(columns.count);
    const years = Array.from({ length: DRAWS }, (_, draw) => {
      players.play(draw, row, new Float64Array(columns.count));
      const outlay = row.subarray(AT.outlay * columns.years, (AT.outlay + 1) * columns.years);
      return Array.from(outlay, (value) => value > 4_000_000);
    });
    const { breachEver, breachByYear } = runScenario(tight, { seed: 3, draws: DRAWS }).probabilities;
    expect(breachEver).toBe(years.filter((year) => year.includes(true)).length / DRAWS);
    expect(breachByYear).toEqual(breachByYear.map((_, t) => years.filter((year) => year[t]).length / DRAWS));
    expect(breachEver).toBeGreaterThan(Math.max(...breachByYear));
  });

  it('of the difference are taken draw by draw, not from the two sides', () => {
    const values = Float64Array.from(
      draws,
      ({ scheme, counterfactual }) => scheme('channelled') - counterfactual('channelled'),
    );
    values.sort();
    expect(outcomes.channelled.difference.total.p95! / quantile(values, 0.95)).toBeCloseTo(1, 11);
  });

  it('of ratios over the horizon are ratios of means, with the percentiles of the ratio in each draw', () => {
    const mean = (name: OutcomeName) => outcomes[name].scheme.total.mean!;
    const gain = (name: OutcomeName) => outcomes[name].difference.total.mean!;
    const { effectiveRatio, leverage, localCostPerAdditional, migrantPerPublic, publicPerMigrant } = outcomes;
    const club = mean('club') + mean('inKind') + mean('placed');
    expect(effectiveRatio.scheme.total.mean).toBeCloseTo(mean('match') / club, 10);
    expect(leverage.scheme.total.mean).toBeCloseTo(
      (mean('channelledMigrants') + mean('channelledOthers')) / mean('outlay'),
      10,
    );
    expect(localCostPerAdditional.scheme.total.mean).toBeCloseTo(gain('outlay') / gain('channelled'), 10);
    expect(publicPerMigrant.scheme.total.mean! * migrantPerPublic.scheme.total.mean!).toBeCloseTo(1, 12);
    const each = Float64Array.from(
      draws,
      ({ scheme }) => scheme('match') / (scheme('club') + scheme('inKind') + scheme('placed')),
    );
    expect(effectiveRatio.scheme.total.p50).toBeCloseTo(quantile(each.sort(), 0.5), 10);
  });

  it('leave out the draws in which an outcome is undefined, and count them', () => {
    const nobody = scenarioWith('corridors.california.clubMembership=0', 'corridors.midwest-texas.clubMembership=0');
    const without = runScenario(nobody, { seed: 1, draws: 7 }).outcomes;
    expect(without.alignment.scheme.total).toMatchObject({
      mean: null,
      p50: null,
      standardError: null,
      undefinedDraws: 7,
    });
    expect(without.alignment.scheme.byYear!.mean).toEqual(new Array(10).fill(null));
    expect(without.effectiveRatio.scheme.total.mean).toBeNull();
    expect(without.channelled.scheme.total.undefinedDraws).toBe(0);
  });

  it('of some defined draws are those of the rest', () => {
    // Few enough gifts that in some first years no project is begun.
    const few = scenarioWith(
      'corridors.california.yearlyGift=10',
      'corridors.midwest-texas.yearlyGift=10',
      'place.horizon=1',
      'matching.to=2026',
      'targets.0=null',
    );
    const { alignment } = runScenario(few, { seed: 1, draws: 60 }).outcomes;
    const { undefinedDraws, mean } = alignment.scheme.total;
    expect(undefinedDraws).toBeGreaterThan(0);
    expect(undefinedDraws).toBeLessThan(60);
    expect(mean! > 0 && mean! <= 1).toBe(true);
  });

  it('of a single draw have no standard error', () => {
    const one = runScenario(EXAMPLE, { seed: 1, draws: 1 });
    expect(JSON.stringify(one)).not.toMatch(/NaN/);
    expect(one.outcomes.match.scheme.total.p5).toBe(one.outcomes.match.scheme.total.p95);
  });
});

describe('no scheme at all', () => {
  it('makes every difference exactly 0', () => {
    const instruments = [
      'matching',
      'council',
      'helpDesk',
      'audit',
      'ordinance',
      'literacy',
      'guarantee',
      'enterprise',
    ];
    const nothing = runScenario(scenarioWith(...instruments.map((name) => `scheme.${name}=null`)), {
      seed: 5,
      draws: 50,
    });
    for (const [name, { difference }] of Object.entries(nothing.outcomes)) {
      const { mean, p5, p95 } = difference.total;
      const expected = difference.total.undefinedDraws === 50 ? null : 0;
      if (difference.total.undefinedDraws < 50)
        expect([name, mean, p5, p95]).toEqual([name, expected, expected, expected]);
    }
    expect(nothing.probabilities.breachEver).toBe(0);
  });
});
