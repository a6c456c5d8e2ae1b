import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beats, compareDesigns, findFigure } from '../../../src/analysis/compare/compare.ts';
import { comparisonTable } from '../../../src/analysis/compare/comparison-table.ts';
import { incomparable, type Made } from '../../../src/analysis/compare/comparable.ts';
import { comparedFigures } from '../../../src/analysis/compare/figures.ts';
import { differingInputs } from '../../../src/analysis/compare/inputs.ts';
import { contest, differenceFrom } from '../../../src/analysis/compare/paired.ts';
import { playSample, type Sample } from '../../../src/ensemble/sample.ts';
import { runScenario } from '../../../src/ensemble/run.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { scenarioWith } from '../../web/pages-results.ts';

const draws = (...values: number[]) => Float64Array.from(values);
const ID = 'mexico-tres-por-uno';
const A = scenarioWith(ID);
const B = scenarioWith(ID, [{ path: 'matching.partners.state.ratio', value: '2' }]);
const LUCK = { seed: 5, draws: 120 };
const play = (scenario: Scenario, names = comparedFigures([A, B])): Sample => playSample(scenario, LUCK, names);
const [a, b] = [play(A), play(B)];

describe('a paired difference', () => {
  it('is worked out future by future: mean, standard error and percent by hand', () => {
    // 3, 1, 5: mean 3, deviation 2, over the root of three.
    const found = differenceFrom(draws(10, 20, 30), draws(13, 21, 35));
    expect(found.mean).toBe(3);
    expect(found.standardError).toBeCloseTo(2 / Math.sqrt(3), 12);
    expect(found.percent).toBeCloseTo(0.15, 12);
    expect([found.p5, found.p50, found.p95].map((value) => Math.round(100 * value!) / 100)).toEqual([1.2, 3, 4.8]);
  });

  it('leaves out futures in which either side is undefined, and has no percent of nothing', () => {
    expect(differenceFrom(draws(1, NaN, 3), draws(2, 5, NaN))).toMatchObject({ mean: 1, undefinedDraws: 2 });
    // Of the first future alone: 1 to 2. The base's own mean, 2 over two futures, is of others.
    expect(differenceFrom(draws(1, NaN, 3), draws(2, 5, NaN))).toMatchObject({ baseMean: 1, percent: 1 });
    expect(differenceFrom(draws(-1, 1), draws(4, 4)).percent).toBeNull();
    expect(differenceFrom(draws(-2, -2), draws(-1, -1)).percent).toBe(0.5);
    expect(() => differenceFrom(draws(1), draws(1, 2))).toThrow('as many draws');
  });
});

describe('a contest', () => {
  it('counts ties apart, and what is undefined not at all', () => {
    const found = contest(draws(1, 2, 3, NaN, 5), draws(2, 2, 1, 1, 4), 'more');
    expect(found).toEqual({ first: 0.5, ties: 0.25, second: 0.25, draws: 4 });
    expect(contest(draws(1, 2, 3, NaN, 5), draws(2, 2, 1, 1, 4), 'less')).toMatchObject({ first: 0.25, second: 0.5 });
    expect(contest(draws(0.1 + 0.2), draws(0.3), 'more').ties).toBe(1);
  });

  it('turned round, gives the other side what was won', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { minLength: 1 });
    fc.assert(
      fc.property(pairs, fc.constantFrom('more' as const, 'less' as const), (list, better) => {
        const [one, other] = [draws(...list.map(([x]) => x)), draws(...list.map(([, y]) => y))];
        const [there, back] = [contest(one, other, better), contest(other, one, better)];
        expect([back.first, back.ties, back.second]).toEqual([there.second, there.ties, there.first]);
        expect(there.first! + there.ties! + there.second!).toBeCloseTo(1, 12);
        expect(differenceFrom(one, other).mean).toBeCloseTo(-differenceFrom(other, one).mean!, 12);
      }),
      { numRuns: 60 },
    );
  });
});

describe('designs side by side', () => {
  const comparison = compareDesigns([a, b, a]);

  it('have the means of their own results, ratios over the horizon too', () => {
    const { outcomes, probabilities } = runScenario(B, LUCK);
    for (const name of ['toPriorities', 'outlay', 'poorShare', 'effectiveRatio', 'localCostPerAdditional'] as const)
      expect(findFigure(comparison, name)!.designs[1]!.mean, name).toBeCloseTo(outcomes[name].scheme.total.mean!, 6);
    expect(findFigure(comparison, 'breachEver')!.designs[1]!.mean).toBeCloseTo(probabilities.breachEver, 12);
    const added = findFigure(comparison, 'additional')!.designs[1]!.mean!;
    expect(added / outcomes.channelled.difference.total.mean!).toBeCloseTo(1, 9);
  });

  it('that are the same differ by nothing and beat each other in no future', () => {
    for (const figure of comparison.figures) {
      const { difference } = figure.designs[2]!;
      if (figure.designs[2]!.mean !== null) expect(difference!.mean, figure.name).toBe(0);
      if (figure.contests.length > 0 && figure.designs[2]!.undefinedDraws < LUCK.draws)
        expect([beats(figure, 0, 2), beats(figure, 2, 0)], figure.name).toEqual([0, 0]);
    }
  });

  it('are told apart by what they are better at, whichever is asked first', () => {
    const priorities = findFigure(comparison, 'toPriorities')!;
    expect(beats(priorities, 1, 0)!).toBeGreaterThan(0.5);
    const { contests } = priorities;
    expect(contests.map(({ pair }) => pair)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(findFigure(comparison, 'match')!.contests).toEqual([]);
  });

  it('are up to six', () => {
    expect(() => compareDesigns([])).toThrow('1 to 6 designs but got 0');
    expect(() => compareDesigns([a, a, a, a, a, a, a])).toThrow('got 7');
  });

  it('fill a table with a row for each figure and design, pair and input', () => {
    const inputs = differingInputs([A, B, A]);
    const names = ['A', 'B', 'C'].map((letter) => ({ letter, of: ID }));
    const { columns, rows } = comparisonTable(comparison, inputs, names);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const of = (table: string) => rows.filter(([first]) => first === table).length;
    expect(of('inputs')).toBe(3);
    expect(of('outcomes')).toBe(3 * comparison.figures.length);
  });
});

describe('differing inputs', () => {
  const state = 'scheme.matching.partners.state';
  const changed = (...assignments: string[]) =>
    scenarioWith(
      ID,
      assignments.map((text) => ({ path: text.slice(0, text.indexOf('=')), value: text.slice(text.indexOf('=') + 1) })),
    );
  const told = (...scenarios: Scenario[]) => differingInputs(scenarios).map(({ path, kind }) => `${kind} ${path}`);

  it('are none between a design and itself, or where only a source is new', () => {
    expect(told(A, A)).toEqual([]);
    expect(told(A, changed('title=Another name'))).toEqual([]);
    const envelope = A.place.envelope;
    expect(told(A, { ...A, place: { ...A.place, envelope: { value: envelope as number, source: 'budget' } } })).toEqual(
      [],
    );
  });

  it('are fields by their path, and items and instruments that one of them lacks by their name', () => {
    expect(told(A, B)).toEqual([`value ${state}.ratio`]);
    expect(told(A, changed('guarantee=null'))).toEqual(['item scheme.guarantee']);
    expect(told(A, changed('matching.partners.state=null'))).toEqual([`item ${state}`]);
    expect(told(A, changed('guarantee=null'), changed('guarantee.cover=0.3'))).toEqual([
      'item scheme.guarantee',
      'value scheme.guarantee.cover',
    ]);
    expect(told(A, B, changed('matching=null'))).toEqual(['item scheme.matching', `value ${state}.ratio`]);
    expect(told(A, changed('behaviour.leakage=0.2'))).toEqual(['value behaviour.leakage']);
    expect(told(A, changed('matching.partners.state.ratio=2 * marginality'))).toEqual([`value ${state}.ratio`]);
  });
});

describe('designs that cannot be compared', () => {
  const made = (more: Partial<Made> = {}): Made => ({
    scenario: A,
    model: null,
    data: null,
    seed: null,
    draws: null,
    ...more,
  });
  const wanted = { model: '2', data: 'd', seed: null, draws: null };
  const shorter = { ...A, place: { ...A.place, horizon: 5, startYear: 2030, currency: 'EUR' } };

  it('are told what differs, what was given and what is accepted', () => {
    expect(incomparable([made(), made({ model: '1', data: 'old' })], wanted)).toEqual([
      { design: 1, what: 'model', given: '1', accepted: '2' },
      { design: 1, what: 'data', given: 'old', accepted: 'd' },
    ]);
    expect(incomparable([made({ seed: 4, draws: 50 }), made({ seed: 7, draws: 60 })], wanted)).toEqual([
      { design: 1, what: 'seed', given: '7', accepted: '4' },
      { design: 1, what: 'draws', given: '60', accepted: '50' },
    ]);
    expect(incomparable([made(), made({ scenario: shorter })], wanted).map(({ what }) => what)).toEqual([
      'startYear',
      'horizon',
      'currency',
    ]);
  });

  it('are none where nothing differs, or where a luck is asked for by name', () => {
    expect(incomparable([made(), made({ seed: 7, model: '2', data: 'd' })], wanted)).toEqual([]);
    expect(incomparable([made({ seed: 4 }), made({ seed: 7 })], { ...wanted, seed: 9 })).toEqual([]);
  });
});
