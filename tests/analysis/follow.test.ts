import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chancesOf, PLACES, type Chances } from '../../src/analysis/chances.ts';
import { follow, kindOf, type Followed, type Gift } from '../../src/analysis/follow.ts';
import { giftFor } from '../../src/analysis/gift-for.ts';
import type { Step } from '../../src/analysis/receipt-steps.ts';
import type { Result } from '../../src/ensemble/result.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { REASONS } from '../../src/model/reasons.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { anyScenario } from '../model/arbitrary.ts';
import { scenarioWith } from '../web/pages-results.ts';
import { ofKind, tellProposals, type Told } from './recount.ts';

const DRAWS = 60;
const SCENARIOS = 20;
const GIFTS_EACH = 5;

/** Currencies with two, no and three digits behind the point. */
const CURRENCIES = ['MXN', 'JPY', 'TND', 'XOF'] as const;
const anyPlace = fc
  .tuple(anyScenario, fc.constantFrom(...CURRENCIES), fc.constantFrom(...CURRENCIES), fc.boolean())
  .map(([scenario, home, abroad, moves]): Scenario => {
    const corridors = scenario.corridors.map((one, at) => (at === 0 ? { ...one, currency: abroad } : one));
    const transferCost = moves ? { target: 0.03, years: 4 } : null;
    return {
      ...scenario,
      corridors,
      place: { ...scenario.place, currency: home },
      scheme: { ...scenario.scheme, transferCost },
    };
  });
const anyGift = fc.record({
  cents: fc.integer({ min: 100, max: 9_000_000 }),
  corridor: fc.nat(),
  sector: fc.option(fc.nat()),
  year: fc.nat(),
  locality: fc.option(fc.nat()),
  place: fc.option(fc.constantFrom(...PLACES)),
});
const oneOf = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

function giftIn(
  { corridors, sectors, place }: Scenario,
  any: typeof anyGift extends fc.Arbitrary<infer T> ? T : never,
): Gift {
  return {
    amount: any.cents / 100,
    corridor: oneOf(corridors, any.corridor).id,
    sector: any.sector === null ? null : oneOf(sectors, any.sector).id,
    year: place.startYear + (any.year % place.horizon),
    locality: any.locality === null ? null : oneOf(place.localities, any.locality).id,
    place: any.place,
  };
}

const digitsOf = (currency: string) => ({ MXN: 2, USD: 2, CAD: 2, JPY: 0, XOF: 0, TND: 3 })[currency] ?? 2;
/** Whole smallest units; fails for an amount that is not whole in them. */
function minor(amount: number, currency: string): number {
  const exact = amount * 10 ** digitsOf(currency);
  const whole = Math.round(exact);
  expect(Math.abs(exact - whole)).toBeLessThan(1e-3);
  return whole;
}

function addsUp(step: Step, { receipt }: Followed): void {
  const own = step.currency === receipt.foreignCurrency && step.id === 'fee' ? 'foreign' : 'local';
  const units = (amount: number) => minor(amount, step.currency);
  const cut = step.cuts.reduce((sum, { amount }) => sum + units(amount), 0);
  const expected = units(step.before[own]) + units(step.added) - cut - units(step.aside);
  expect([step.id, units(step.after[own])]).toEqual([step.id, expected]);
  for (const { foreign, local } of [step.before, step.after]) {
    minor(foreign, receipt.foreignCurrency);
    minor(local, receipt.currency);
  }
  for (const { amount, reason } of step.cuts) {
    expect(REASONS).toContain(reason);
    if (reason !== 'overrun') expect(amount).toBeGreaterThan(0);
  }
}

/** Each step begins where the one before ended; partners' rows tell again what the budgets left. */
function chained({ steps, receipt }: Followed): void {
  const units = (amount: number) => minor(amount, receipt.currency);
  const way = steps.filter(({ id }) => id !== 'partner' && id !== 'delivered' && id !== 'fee');
  way.slice(1).forEach((step, at) => expect(units(step.before.local)).toBe(units(way[at]!.after.local)));
  expect(units(way.at(-1)!.after.local)).toBe(units(receipt.total));
  const partners = steps.filter(({ id }) => id === 'partner');
  if (partners.length === 0) return;
  const budgets = steps.find(({ id }) => id === 'budgets')!;
  expect(units(partners.at(-1)!.after.local)).toBe(units(budgets.after.local));
  const paid = partners.reduce((sum, { added }) => sum + units(added), 0);
  expect(units(partners[0]!.before.local) + paid).toBe(units(budgets.after.local));
}

function sameChances({ counts, shares }: Chances, told: readonly Told[]): void {
  const count = (holds: (one: Told) => boolean) => told.filter(holds).length;
  const approved = (one: Told) => !one.alone && one.approvedYear !== null;
  expect(counts.proposed).toBe(told.length);
  expect(counts.notValid).toBe(count(({ status }) => status === 'not-valid'));
  expect(counts.refused).toBe(count(({ status }) => status === 'refused'));
  expect(counts.alone).toBe(count(({ alone }) => alone));
  expect(counts.forBudget).toBe(
    count(({ reason, status, alone }) => reason === 'budget' && (alone || status === 'refused')),
  );
  expect(counts.waiting).toBe(count(({ status }) => status === 'waiting'));
  expect(counts.approved).toBe(count(approved));
  expect(counts.atOnce).toBe(count((one) => approved(one) && one.approvedYear === one.year));
  for (const status of ['finished', 'abandoned', 'building'] as const)
    expect(counts[status]).toBe(count((one) => approved(one) && one.status === status));
  const after = [counts.after0, counts.after1, counts.after2, counts.after3, counts.after4];
  after.forEach((found, years) => {
    const late = ({ year, endYear }: Told) => Math.min(4, (endYear ?? 0) - year) === years;
    expect(found).toBe(count((one) => approved(one) && one.status === 'finished' && late(one)));
  });
  const money = (read: (one: Told) => number) =>
    told.filter(approved).reduce((sum, one) => sum + Math.round(read(one)), 0);
  expect(counts.club).toBe(money(({ club }) => club));
  expect(counts.delivered).toBe(money(({ delivered }) => delivered));
  expect(counts.lost).toBe(money(({ status, value }) => (status === 'abandoned' ? value : 0)));
  if (told.length === 0) return expect(shares).toBe(null);
  expect(shares!.approved).toBe(counts.approved / told.length);
  expect(shares!.valid).toBe((told.length - counts.notValid) / told.length);
  expect(shares!.finished).toBe(counts.finished / told.length);
}

describe('a hundred random contributions', () => {
  const gifts = fc.array(anyGift, { minLength: GIFTS_EACH, maxLength: GIFTS_EACH });
  let met = 0;
  let proposed = 0;
  it('add up to the smallest unit at each step and in all, with the chances counted by playing the futures again', () => {
    const law = fc.property(anyPlace, gifts, fc.integer({ min: 1, max: 9 }), (scenario, any, seed) => {
      const luck = { seed, draws: DRAWS };
      const result = runScenario(scenario, luck);
      const told = tellProposals(scenario, luck);
      for (const one of any) {
        const gift = giftIn(scenario, one);
        const followed = follow(result, gift);
        for (const step of followed.steps) addsUp(step, followed);
        chained(followed);
        const kind = kindOf(gift);
        sameChances(followed.chances, ofKind(told.scheme, kind, scenario));
        const alone = { ...kind, locality: null, place: null };
        sameChances(followed.chancesAlone, ofKind(told.counterfactual, alone, scenario));
        met++;
        if (followed.chances.counts.proposed > 0) proposed++;
      }
    });
    fc.assert(law, { numRuns: SCENARIOS, seed: 5 });
    expect(met).toBe(SCENARIOS * GIFTS_EACH);
    // A law about nothing would always hold.
    expect(proposed).toBeGreaterThan(met / 2);
  });
});

describe('what is counted', () => {
  const scenario = scenarioWith('mexico-tres-por-uno', [{ path: 'place.horizon', value: '3' }]);
  const result = runScenario(scenario, { seed: 3, draws: DRAWS });
  const proposed = (kind: Partial<Parameters<typeof chancesOf>[1]>) =>
    chancesOf(result, { sector: null, year: null, locality: null, place: null, ...kind }).counts.proposed;
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

  it('of all sectors, years and places in the queue is all that is counted of proposals', () => {
    expect(proposed({})).toBe(Math.round(result.fates.all.proposed * DRAWS));
    expect(sum(scenario.sectors.map(({ id }) => proposed({ sector: id })))).toBe(proposed({}));
    expect(sum(result.years.map((year) => proposed({ year })))).toBe(proposed({}));
    expect(sum(PLACES.map((place) => proposed({ place })))).toBe(proposed({}));
  });

  it('money committed is delivered, lost, unfinished, leaked or overrun: the year’s fates say the same', () => {
    const { counts } = chancesOf(result, { sector: null, year: null, locality: null, place: null });
    const { club, match, delivered } = result.fates.all;
    for (const [counted, mean] of [
      [counts.club, club],
      [counts.match, match],
      [counts.delivered, delivered],
    ] as const)
      expect(Math.abs(counted / DRAWS - mean)).toBeLessThan(counts.proposed / DRAWS);
  });
});

describe('what is left when a proposal’s turn comes', () => {
  const binding = (rule: string): Result =>
    runScenario(
      scenarioWith('mexico-tres-por-uno', [
        { path: 'matching.ranking', value: 'arrival' },
        { path: 'matching.rule', value: rule },
        { path: 'matching.partners.federation.yearlyBudget', value: '400000' },
        { path: 'council', value: 'null' },
      ]),
      { seed: 2, draws: DRAWS },
    );
  const federation = (result: Result, place: (typeof PLACES)[number]) =>
    chancesOf(result, { sector: null, year: 2027, locality: null, place }).partners.find(
      ({ partner }) => partner === 'federation',
    )!;

  it('is less the later it comes, in order of arrival', () => {
    const result = binding('wholeOrNothing');
    const [early, middle, late] = PLACES.map((place) => federation(result, place));
    expect(early!.left).toBeGreaterThan(middle!.left);
    expect(middle!.left).toBeGreaterThan(late!.left);
    expect(early!.enough).toBeGreaterThan(late!.enough);
    expect(early!.left).toBeLessThanOrEqual(1);
  });

  it('is, in order of arrival, the budget less what was paid to those before it that year', () => {
    const { scenario } = binding('wholeOrNothing');
    const told = tellProposals(scenario, { seed: 2, draws: DRAWS }).scheme.filter(({ year }) => year === 2027);
    let spent = 0;
    let turns = 0;
    let left = 0;
    for (const one of told) {
      if (one.index === 0) spent = 0;
      if (one.status === 'not-valid') continue;
      turns++;
      left += (400_000 - spent) / 400_000;
      spent += one.payments.find(({ partner }) => partner === 'federation')?.amount ?? 0;
    }
    const chances = chancesOf(binding('wholeOrNothing'), { sector: null, year: 2027, locality: null, place: null });
    expect(chances.counts.turns).toBe(turns);
    expect(chances.partners.find(({ partner }) => partner === 'federation')?.left).toBeCloseTo(left / turns, 5);
  });

  it('cuts a partner’s part under the pro rata rule, and the receipt with it', () => {
    const result = binding('proRata');
    const gift: Gift = { amount: 1_000, corridor: 'california', sector: 'roads', year: 2027 };
    const { receipt, chances } = follow(result, gift);
    const share = chances.partners.find(({ partner }) => partner === 'federation')!.left;
    const part = receipt.parts.find(({ partner }) => partner === 'federation')!;
    expect(share).toBeLessThan(1);
    expect(part.reason).toBe('budget');
    expect(part.paid / part.asked).toBeCloseTo(share, 4);
  });
});

describe('what a project needs', () => {
  it('is the gift whose receipt comes to the project’s value, at caps that inflation has worn down', () => {
    const scenario = scenarioWith('mexico-tres-por-uno');
    const result = runScenario(scenario, { seed: 1, draws: 10 });
    const wanted = { corridor: 'california', sector: 'health', year: 2033 };
    const { receipt, scheme } = follow(result, {
      ...wanted,
      amount: giftFor(scenario, { ...wanted, value: 6_000_000 }),
    });
    // By hand: a cap of a million is worth 1,000,000/1.04^7 = 759,917.81 seven years on; three others pay the rest alike.
    expect(receipt.parts[0]?.capped).toBeCloseTo(759_917.81, 1);
    expect(receipt.arrived).toBeCloseTo((6_000_000 - 759_917.81) / 3, 0);
    expect(scheme.committed).toBeGreaterThanOrEqual(6_000_000);
    expect(scheme.committed).toBeLessThan(6_000_002);
  });
});
