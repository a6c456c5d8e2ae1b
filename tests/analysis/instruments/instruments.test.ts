import { describe, expect, test } from 'vitest';
import { instrumentFigures, instrumentsOf, stepOf } from '../../../src/analysis/instruments/instruments.ts';
import { instrumentsTable } from '../../../src/analysis/instruments/instruments-table.ts';
import { perPeso, perPesoGap } from '../../../src/analysis/instruments/per-peso.ts';
import { raisesOf, isRaise } from '../../../src/analysis/instruments/raises.ts';
import { playSample, type PlayDesigns, type Sample } from '../../../src/ensemble/sample.ts';
import { centralValue } from '../../../src/math/distribution.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { EXAMPLE, scenarioWith } from '../../model/play.ts';

const LUCK = { seed: 3, draws: 150 };
const of = (...values: number[]) => Float64Array.from(values);

describe('money for each unit paid', () => {
  test('is a ratio of means, without error where every future pays and gets the same', () => {
    const { mean, standardError } = perPeso({ funds: of(20, 20, 20), cost: of(10, 10, 10) });
    expect([mean, standardError]).toEqual([2, 0]);
  });
  test('has the error of the residuals, worked out by hand', () => {
    // Ratio (10 + 30)/(10 + 10) = 2; residuals −10 and 10 over a mean cost of 10: −1 and 1, deviation √2, error 1.
    const { mean, standardError } = perPeso({ funds: of(10, 30), cost: of(10, 10) });
    expect(mean).toBe(2);
    expect(standardError).toBeCloseTo(1, 12);
  });
  test('of two that go together is told apart better than either is known', () => {
    const one = { funds: of(10, 30), cost: of(10, 10) };
    const gap = perPesoGap({ funds: of(15, 35), cost: of(10, 10) }, one);
    expect(gap.mean).toBeCloseTo(0.5, 12);
    expect(gap.standardError).toBeCloseTo(0, 12);
  });
  test('is nothing where nothing is paid', () => {
    expect(perPeso({ funds: of(1, 2), cost: of(0, 0) }).mean).toBeNull();
  });
});

/** Each instrument answers in a straight line: a peso of budget gives 2, of capital 0.5 and 1 of savings, of training 1. */
function linear(noise: number, budgetsSpent = true): PlayDesigns {
  return (designs) => Promise.resolve(designs.map((design) => lineOf(design, noise, budgetsSpent)));
}

function lineOf({ scheme, place }: Scenario, noise: number, budgetsSpent: boolean): Sample {
  const years = place.horizon;
  const partners = scheme.matching?.partners ?? [];
  const paid = (id: string) => {
    const one = partners.find((partner) => partner.id === id);
    if (one === undefined || one.ratio === 0) return 0;
    const budget = centralValue(one.yearlyBudget ?? 0);
    return years * (budgetsSpent ? budget : Math.min(budget, 2_500_000));
  };
  const capital = centralValue(scheme.guarantee?.capital ?? 0);
  const places =
    centralValue(scheme.literacy?.migrants?.places ?? 0) + centralValue(scheme.literacy?.families?.places ?? 0);
  const unit = centralValue(scheme.literacy?.unitCost ?? 0) * (1 - centralValue(scheme.literacy?.inKind ?? 0));
  const matched = paid('federation') + paid('state') + paid('municipality');
  const courses = years * places * unit;
  const cover = centralValue(scheme.guarantee?.cover ?? 0);
  const column = (value: number) => ({ scheme: new Float64Array(LUCK.draws).fill(value), counterfactual: of() });
  const wave = Float64Array.from({ length: LUCK.draws }, (_, i) => noise * Math.sin(7 * i) * places);
  const funds = 2 * matched + 0.5 * (cover * 6e6) + courses;
  return {
    draws: LUCK.draws,
    values: {
      toPriorities: { scheme: wave.map((value) => value + funds), counterfactual: of() },
      invested: column(cover * 6e6),
      fund: column(0.9 * capital),
      breachEver: column(0),
      trained: column(years * places),
      outlay: column(paid('municipality') + capital + courses),
      'byPartner.federation': column(paid('federation')),
      'byPartner.state': column(paid('state')),
    },
  };
}

describe('the same sum in each instrument', () => {
  test('is found for each, and buys what a straight line says', async () => {
    const answer = await instrumentsOf(EXAMPLE, LUCK, linear(0));
    const of = (way: string) => answer.margins.find((margin) => margin.way === way)!;
    expect(answer.sum).toBe(600_000);
    for (const way of ['budgets', 'coverAndCapital', 'places']) {
      expect(Math.abs(of(way).cost.mean! - 600_000)).toBeLessThan(0.03 * 600_000);
    }
    expect(of('budgets').fundsPerPublic.mean).toBeCloseTo(2, 6);
    expect(of('budgets').fundsPerTown.mean).toBeCloseTo(6, 6);
    expect(of('places').fundsPerPublic.mean).toBeCloseTo(1, 6);
    // Cover 0.5 to 0.6 with the capital: 0.1 · 6 million savings, half of it funds, for 600,000 paid of which 540,000 stay.
    expect(of('coverAndCapital').fundsPerPublic.mean).toBeCloseTo(0.5, 6);
    expect(of('coverAndCapital').investedPerPublic.mean).toBeCloseTo(1, 6);
    expect(of('coverAndCapital').fundsPerNet.mean).toBeCloseTo(5, 6);
    expect(of('capital').funds.mean).toBe(0);
    expect(of('ratios').status).toBe('no-room');
  });

  test('goes where most comes of it, and counts what stays in the fund apart', async () => {
    const { verdict, verdictNet } = await instrumentsOf(EXAMPLE, LUCK, linear(0));
    expect(verdict).toMatchObject({ best: { way: 'budgets' }, next: { way: 'places' }, isApart: true });
    expect(verdictNet).toMatchObject({ best: { way: 'coverAndCapital' }, next: { way: 'budgets' }, isApart: true });
  });

  test('is not said to be better where chance could have made it so', async () => {
    const { verdict } = await instrumentsOf(EXAMPLE, LUCK, linear(1e6));
    expect(verdict?.isApart).toBe(false);
  });

  test('is best nowhere where nothing brings anything', async () => {
    const idle: PlayDesigns = async (designs) =>
      (await linear(0)(designs)).map((sample) => {
        const { values, draws } = sample as Sample;
        const nothing = { scheme: new Float64Array(draws), counterfactual: of() };
        return { draws, values: { ...values, toPriorities: nothing } };
      });
    const { verdict, verdictNet } = await instrumentsOf(EXAMPLE, LUCK, idle);
    expect([verdict, verdictNet]).toEqual([null, null]);
  });

  test('takes no more where budgets are not what binds', async () => {
    const answer = await instrumentsOf(EXAMPLE, LUCK, linear(0, false));
    expect(answer.margins.find(({ way }) => way === 'budgets')?.status).toBe('no-room');
  });

  test('has the average of each instrument that the design has, against the design without it', async () => {
    const { whole } = await instrumentsOf(EXAMPLE, LUCK, linear(0));
    expect(whole.map(({ instrument }) => instrument)).toEqual(['match', 'guarantee', 'training']);
    expect(whole[0]!.fundsPerPublic.mean).toBeCloseTo(2, 6);
    expect(whole[0]!.cost.mean).toBeCloseTo(75_000_000, 2);
  });
});

describe('ways to put more money in', () => {
  const ways = (...overrides: string[]) => {
    const scenario = scenarioWith(...overrides);
    return raisesOf(scenario, stepOf(scenario)).map((raise) => [
      `${raise.instrument} ${raise.way}`,
      isRaise(raise) ? 'way' : raise.because,
    ]);
  };
  test('are named, with the reason where there is none', () => {
    const none = ['federation', 'state', 'municipality'].map((id) => `matching.partners.${id}.yearlyBudget=null`);
    expect(ways(...none, 'guarantee.cover=1', 'literacy.migrants=null', 'literacy.families=null')).toEqual([
      ['match budgets', 'no-budget-limit'],
      ['match ratios', 'way'],
      ['guarantee coverAndCapital', 'full-cover'],
      ['guarantee capital', 'way'],
      ['training places', 'no-places'],
    ]);
  });
  test('begin small what a design lacks; a guarantee only with something to guarantee', () => {
    expect(ways('matching=null', 'guarantee=null', 'literacy=null', 'vehicles.coop=null')).toEqual([
      ['match start', 'way'],
      ['guarantee start', 'no-product'],
      ['training start', 'way'],
    ]);
  });
});

test('on the engine itself a match that pays nothing is as good as none', () => {
  const figures = ['toPriorities', 'outlay'];
  const zero = ['federation', 'state', 'municipality'].map((id) => `matching.partners.${id}.ratio=0`);
  const [paysNothing, none] = [scenarioWith(...zero), scenarioWith('matching=null')].map((scenario) =>
    playSample(scenario, { seed: 1, draws: 60 }, figures, 'scheme'),
  );
  for (const figure of figures) expect(paysNothing!.values[figure]!.scheme).toEqual(none!.values[figure]!.scheme);
});

test('the engine answers too, for a design that lacks everything, and the table holds it', async () => {
  const bare = scenarioWith('matching=null', 'guarantee=null', 'literacy=null');
  const luck = { seed: 1, draws: 100 };
  const answer = await instrumentsOf(bare, luck, (designs) =>
    Promise.resolve(designs.map((design) => playSample(design, luck, instrumentFigures(bare), 'scheme'))),
  );
  expect(answer.margins.map(({ instrument, way }) => `${instrument} ${way}`)).toEqual([
    'match start',
    'guarantee start',
    'training start',
  ]);
  expect(answer.whole).toEqual([]);
  const { columns, rows } = instrumentsTable(answer);
  expect(rows).toHaveLength(3);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});

test('without an envelope there is no sum to spend', async () => {
  const { sum, margins, verdict } = await instrumentsOf(scenarioWith('place.envelope=0'), LUCK, linear(0));
  expect([sum, margins, verdict]).toEqual([0, [], null]);
});
