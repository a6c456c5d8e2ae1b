import { describe, expect, it } from 'vitest';
import { createPlayers } from '../../src/ensemble/players.ts';
import { passesOf } from '../../src/ensemble/passes.ts';
import type { OutcomeResult, Side } from '../../src/ensemble/result.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { quantile } from '../../src/math/quantile.ts';
import { AT, FATES } from '../../src/model/columns.ts';
import { REASONS } from '../../src/model/reasons.ts';
import { OUTCOME_NAMES, OUTCOMES, type OutcomeName } from '../../src/scenario/outcomes.ts';
import { EXAMPLE, scenarioWith } from '../model/play.ts';

const DRAWS = 120;
const result = runScenario(EXAMPLE, { seed: 3, draws: DRAWS });
const { outcomes, typicalFuture } = result;
const STATISTICS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'];
const add = (values: readonly (number | null)[]) => values.reduce((sum: number, value) => sum + value!, 0);
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

/** Totals of every draw, played here one by one. */
function drawsOf(scenario: typeof EXAMPLE, draws: number, seed: number) {
  const players = createPlayers(scenario, { seed, draws });
  const { columns } = players.setting;
  return Array.from({ length: draws }, (_, draw) => {
    const scheme = new Float64Array(columns.count);
    const counterfactual = new Float64Array(columns.count);
    players.play(draw, scheme, counterfactual);
    const sum = (row: Float64Array) => (name: OutcomeName) =>
      row.subarray(AT[name] * columns.years, (AT[name] + 1) * columns.years).reduce((a, b) => a + b, 0);
    return { scheme: sum(scheme), counterfactual: sum(counterfactual) };
  });
}

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

describe('the typical future', () => {
  it('is the draw whose funds to priorities lie nearest the median', () => {
    const totals = drawsOf(EXAMPLE, DRAWS, 3).map(({ scheme }) => scheme('toPriorities'));
    const median = quantile(Float64Array.from(totals).sort(), 0.5);
    const distance = totals.map((total) => Math.abs(total - median));
    expect(distance[typicalFuture.draw]).toBe(Math.min(...distance));
  });

  it('has totals that are the sums of its years, and of its projects', () => {
    for (const name of OUTCOME_NAMES) {
      const { byYear, total } = typicalFuture.outcomes[name];
      if (OUTCOMES[name].kind === 'flow') expect(add(byYear)).toBeCloseTo(total!, 4);
      if (OUTCOMES[name].kind === 'level') expect(byYear[9]).toBe(total);
    }
    const begun = typicalFuture.projects.filter(({ approvedYear }) => approvedYear !== null);
    expect(add(begun.map(({ value }) => value))).toBeCloseTo(typicalFuture.outcomes.committed.total!, 4);
    expect(add(begun.flatMap(({ payments }) => payments.map(({ amount }) => amount)))).toBeCloseTo(
      typicalFuture.outcomes.match.total!,
      4,
    );
    expect(typicalFuture.projects.length).toBe(typicalFuture.outcomes.proposed.total);
  });

  it('tells a finish or an abandonment for each project that ended', () => {
    const ended = typicalFuture.projects.filter(({ endYear }) => endYear !== null).length;
    const told = typicalFuture.events.filter(({ kind }) => kind === 'project-finished' || kind === 'project-abandoned');
    expect(told.length).toBe(ended);
    const years = typicalFuture.events.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  it('names the value drawn for each uncertain input', () => {
    expect(typicalFuture.drawn['behaviour.beta']).toBeGreaterThanOrEqual(0.15);
    expect(typicalFuture.drawn['behaviour.beta']).toBeLessThanOrEqual(1.6);
    expect(typicalFuture.drawn['place.envelope']).toBeUndefined();
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

describe('the bytes of a result', () => {
  const text = JSON.stringify(runScenario(EXAMPLE, { seed: 2, draws: 130 }));

  it.each([1, 7, 64, 250])('do not depend on how many draws are played at a time: %i', (chunk) => {
    expect(JSON.stringify(runScenario(EXAMPLE, { seed: 2, draws: 130, chunk })) === text).toBe(true);
  });

  it('do not depend on how much is held at a time: several passes', () => {
    const most = 20_000;
    expect(passesOf(createPlayers(EXAMPLE, { seed: 2, draws: 130 }).setting, 130, most).length).toBeGreaterThan(5);
    expect(JSON.stringify(runScenario(EXAMPLE, { seed: 2, draws: 130, most })) === text).toBe(true);
  });

  it('depend on the seed', () => {
    expect(JSON.stringify(runScenario(EXAMPLE, { seed: 1, draws: 130 })) === text).toBe(false);
  });
});
