import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES, type Chances } from '../../src/analysis/chances.ts';
import { follow, kindOf, type Followed, type Gift } from '../../src/analysis/follow.ts';
import type { Step } from '../../src/analysis/receipt-step.ts';
import { behaviourOf } from '../../src/ensemble/setting.ts';
import { centralValue } from '../../src/math/distribution.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { REASONS } from '../../src/model/reasons.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { anyScenario } from '../model/arbitrary.ts';
import { ofKind, tellProposals, type Told } from './recount.ts';

const DRAWS = 60;
const SCENARIOS = 20;
const GIFTS_EACH = 5;
/** Milliseconds on a machine that does other things. */
const PATIENCE = 60_000;

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
  drawn: typeof anyGift extends fc.Arbitrary<infer T> ? T : never,
): Gift {
  return {
    amount: drawn.cents / 100,
    corridor: oneOf(corridors, drawn.corridor).id,
    sector: drawn.sector === null ? null : oneOf(sectors, drawn.sector).id,
    year: place.startYear + (drawn.year % place.horizon),
    locality: drawn.locality === null ? null : oneOf(place.localities, drawn.locality).id,
    place: drawn.place,
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

/** Small below half of a typical project of its sector, large above one and a half; typical ones are smaller without a match. */
function sameScale({ steps, receipt }: Followed, scenario: Scenario): (one: Told) => boolean {
  const classOf = (share: number) => (share < 0.5 ? 'small' : share < 1.5 ? 'usual' : 'large');
  const value = steps.find(({ id }) => id === 'ratio')!.after.local;
  const phase = receipt.matchingRuns ? Math.min(1, (receipt.nominal - 1) / 0.5) : 0;
  const solo = centralValue(behaviourOf(scenario, 'soloScale'));
  return ({ sector, ofTypical }) => {
    const typical = centralValue(scenario.sectors.find(({ id }) => id === sector)!.typicalValue);
    return classOf(ofTypical) === classOf(value / typical / (solo + (1 - solo) * phase));
  };
}

function sameChances({ counts, shares }: Chances, told: readonly Told[]): void {
  const count = (holds: (one: Told) => boolean) => told.filter(holds).length;
  const approved = (one: Told) => !one.alone && one.approvedYear !== null;
  expect(counts.proposed).toBe(told.length);
  expect(counts.notValid).toBe(count(({ status }) => status === 'not-valid'));
  expect(counts.refused).toBe(count(({ status }) => status === 'refused'));
  expect(counts.alone).toBe(count(({ alone }) => alone));
  expect(counts.forBudget + counts.forAbsence).toBe(counts.refused + counts.alone);
  const forBudget = count(({ reason }) => reason === 'budget');
  // What was built alone and then abandoned no longer says why it was refused.
  const unsaid = count(({ alone, status }) => alone && status === 'abandoned');
  const shrunk = count((one) => approved(one) && one.reason === 'budget');
  expect(counts.forBudget).toBeGreaterThanOrEqual(forBudget - shrunk);
  expect(counts.forBudget).toBeLessThanOrEqual(forBudget - shrunk + unsaid);
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
  it(
    'add up to the smallest unit at each step and in all, with the chances counted by playing the futures again',
    () => {
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
          sameChances(followed.chances, ofKind(told.scheme, kind, scenario, sameScale(followed, scenario)));
          const alone = { ...kind, locality: null, place: null };
          sameChances(
            followed.chancesAlone,
            ofKind(told.counterfactual, alone, scenario, () => true),
          );
          met++;
          if (followed.chances.counts.proposed > 0) proposed++;
        }
      });
      fc.assert(law, { numRuns: SCENARIOS, seed: 5 });
      expect(met).toBe(SCENARIOS * GIFTS_EACH);
      // A law about nothing would always hold.
      expect(proposed).toBeGreaterThan(met / 3);
    },
    PATIENCE,
  );
});
