import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../../src/analysis/chances.ts';
import { OBJECTIVES } from '../../../src/analysis/portfolio/objectives.ts';
import { planPortfolio, type PlanAsked, type Portfolio } from '../../../src/analysis/portfolio/portfolio.ts';
import { runScenario } from '../../../src/ensemble/run.ts';
import type { Result } from '../../../src/ensemble/result.ts';
import type { Override } from '../../../src/scenario/terms.ts';
import { scenarioWith } from '../../web/pages-results.ts';
import { everySet, setsOf, tellAll } from './brute-force.ts';

const MEXICO = 'mexico-tres-por-uno';
const set = (path: string, value: string): Override => ({ path, value });
const played = (id: string, overrides: readonly Override[] = []): Result =>
  runScenario(scenarioWith(id, overrides), { seed: 3, draws: 60 });

const DESIGNS: Readonly<Record<string, Result>> = {
  'three for one': played(MEXICO),
  'two for one, a part of it placed': played('philippines-2x1'),
  'budgets that bind': played(MEXICO, [set('matching.partners.state.yearlyBudget', '700000')]),
  'a budget for each locality': played(MEXICO, [
    set('matching.partners.state.yearlyBudget', '400000'),
    set('matching.partners.state.budgetPer', 'locality'),
  ]),
  'a cap per project': played(MEXICO, [set('matching.partners.federation.projectCap', '100000')]),
  'budgets shared out': played(MEXICO, [
    set('matching.rule', 'proRata'),
    set('matching.partners.municipality.yearlyBudget', '500000'),
  ]),
  'no matching': played(MEXICO, [set('matching', 'null')]),
  'a budget of nothing': played(MEXICO, [set('matching.partners.state.yearlyBudget', '0')]),
};

const anyAsked = fc.record({
  money: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10_000_000 })),
  late: fc.nat({ max: 3 }),
  objective: fc.constantFrom(...OBJECTIVES),
  projects: fc.array(
    fc.record({
      sector: fc.option(fc.nat()),
      locality: fc.option(fc.nat()),
      cents: fc.integer({ min: 1_000_000, max: 400_000_000 }),
      place: fc.option(fc.constantFrom(...PLACES)),
    }),
    { minLength: 10, maxLength: 10 },
  ),
});
type Asked = typeof anyAsked extends fc.Arbitrary<infer T> ? T : never;
const idOf = (items: readonly { readonly id: string }[], at: number | null) =>
  at === null ? null : (items[at % items.length]?.id ?? null);

function askedOf({ scenario }: Result, { money, late, objective, projects }: Asked): PlanAsked {
  return {
    money: money / 100,
    corridor: scenario.corridors[0]?.id ?? '',
    year: scenario.place.startYear + late,
    objective,
    projects: projects.map(({ sector, locality, cents, place }) => ({
      name: null,
      sector: idOf(scenario.sectors, sector),
      locality: idOf(scenario.place.localities, locality),
      value: cents / 100,
      place,
    })),
  };
}

const picked = ({ offers }: Portfolio, members: readonly number[]) =>
  offers.map((_, at) => (members.includes(at) ? '1' : '0')).join('');

describe('a portfolio', () => {
  it.each(Object.keys(DESIGNS))('is what trying every set gives: %s', (name) => {
    const result = DESIGNS[name]!;
    fc.assert(
      fc.property(anyAsked, (any) => {
        const asked = askedOf(result, any);
        const found = planPortfolio(result, asked);
        const [best, second] = everySet(result, asked);
        const told = ({ members, worth, gift }: Portfolio['best']) => ({ picked: picked(found, members), worth, gift });
        expect(told(found.best)).toEqual(best);
        expect(found.second === null ? undefined : told(found.second)).toEqual(second);
        expect(found.left).toBe(found.money - found.best.gift);
      }),
      { numRuns: 12 },
    );
  });

  it.each(Object.keys(DESIGNS))('says what the other way would cost each project: %s', (name) => {
    const result = DESIGNS[name]!;
    fc.assert(
      fc.property(anyAsked, (any) => {
        const asked = askedOf(result, any);
        const { verdicts, best } = planPortfolio(result, asked);
        const sets = everySet(result, asked);
        verdicts.forEach(({ isIn, reason, otherwise }, at) => {
          const other = sets.find((one) => (one.picked[at] === '1') !== isIn);
          expect(otherwise).toBe(other === undefined ? null : best.worth - other.worth);
          expect(reason === null).toBe(isIn);
        });
      }),
      { numRuns: 6 },
    );
  });

  it.each(Object.keys(DESIGNS))('says the least more money that does more: %s', (name) => {
    const result = DESIGNS[name]!;
    fc.assert(
      fc.property(anyAsked, (any) => {
        const asked = askedOf(result, any);
        const { more, money, best } = planPortfolio(result, asked);
        const told = tellAll(result, asked);
        const bestWith = (minor: number) => setsOf(result, told, minor)[0]?.worth ?? 0;
        if (more === null) {
          expect(bestWith(1e14)).toBe(best.worth);
          return;
        }
        expect(bestWith(money + more.missing - 1)).toBe(best.worth);
        expect(bestWith(money + more.missing)).toBe(more.set.worth);
      }),
      { numRuns: 6 },
    );
  });
});

describe('why a project is not in the set', () => {
  const project = (value: number, sector: string | null = 'water') => ({
    name: null,
    sector,
    locality: 'sierra',
    value,
    place: null,
  });
  const plan = (
    result: Result,
    money: number,
    values: readonly number[],
    objective: PlanAsked['objective'] = 'matched',
  ) =>
    planPortfolio(result, {
      money,
      corridor: 'california',
      year: 2026,
      objective,
      projects: values.map((value) => project(value)),
    });
  const mexico = DESIGNS['three for one']!;
  const reasons = (found: Portfolio) => found.verdicts.map(({ reason }) => reason);

  // By hand: 798,000 needs 12,000 dollars, as gift-for.test.ts has it.
  it('is that it alone costs more than the money', () => {
    expect(reasons(plan(mexico, 12_000, [798_000, 1_200_000]))).toEqual([null, 'too-dear']);
    expect(reasons(plan(mexico, 11_999.99, [798_000]))).toEqual(['too-dear']);
    expect(plan(mexico, 11_999.99, [798_000]).more).toMatchObject({
      missing: 1,
      set: { members: [0], gift: 1_200_000 },
    });
  });

  it('is that the money does more elsewhere', () => {
    expect(reasons(plan(mexico, 12_000, [798_000, 400_000]))).toEqual([null, 'better-use']);
  });

  // The state has 2,500,000 a year: two projects of 5,200,000 would ask it for more.
  it('is a partner’s budget, which two projects ask for more than it holds', () => {
    const found = plan(mexico, 1_000_000, [5_200_000, 5_000_000], 'allApproved');
    expect(reasons(found)).toEqual([null, 'partner-budget']);
    expect(found.beyondBudgets?.members).toEqual([0, 1]);
    expect(found.together.over.map(({ partner }) => partner)).toEqual(['state', 'municipality']);
    expect(found.more).toBeNull();
  });

  it('is a partner that refuses it by itself', () => {
    const found = plan(mexico, 1e8, [60_000_000]);
    expect(found.verdicts[0]).toMatchObject({ isIn: false, reason: 'refused', otherwise: null });
    expect(found.best.members).toEqual([]);
  });

  it('is that nobody adds anything to it', () => {
    const found = plan(DESIGNS['no matching']!, 1e8, [400_000]);
    expect(reasons(found)).toEqual(['adds-nothing']);
    expect(found.best.gift).toBe(0);
  });

  it('is that no sum brings it about', () => {
    const placed = played('philippines-2x1', [set('matching.toVehicle', '1')]);
    const { scenario } = placed;
    const found = planPortfolio(placed, {
      money: 1e6,
      corridor: scenario.corridors[0]?.id ?? '',
      year: scenario.place.startYear,
      objective: 'allApproved',
      projects: [{ ...project(1_000_000, null), locality: null }],
    });
    expect(reasons(found)).toEqual(['no-gift']);
  });

  it('refuses eleven projects', () => {
    expect(() => plan(mexico, 1, Array<number>(11).fill(1000))).toThrow('10');
  });
});
