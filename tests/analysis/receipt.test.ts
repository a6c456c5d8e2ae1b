import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receipt, type Contribution, type Receipt } from '../../src/analysis/receipt.ts';
import { shareOutMinor } from '../../src/math/minor-units.ts';
import type { Override } from '../../src/scenario/overrides.ts';
import { scenarioWith } from '../web/pages-results.ts';

const ID = 'mexico-tres-por-uno';
const gift = (amount: number, more: Partial<Contribution> = {}): Contribution => ({
  amount,
  corridor: 'california',
  sector: null,
  year: 2026,
  ...more,
});
const set = (values: Readonly<Record<string, string | number>>): readonly Override[] =>
  Object.entries(values).map(([path, value]) => ({ path, value: String(value) }));
/** One unit abroad is one unit at home, nothing is lost on the way, and no budget binds. */
const PLAIN = {
  'corridors.california.transferCost': 0,
  'corridors.california.exchangeRate': 1,
  'matching.partners.federation.yearlyBudget': 'null',
  'matching.partners.state.yearlyBudget': 'null',
  'matching.partners.municipality.yearlyBudget': 'null',
};
const made = (amount: number, values: Readonly<Record<string, string | number>> = {}) =>
  receipt(scenarioWith(ID, set({ ...PLAIN, ...values })), gift(amount));
const cents = (value: number) => Math.round(value * 100);
const paidBy = (one: Receipt, partner: string) => one.parts.find((part) => part.partner === partner)?.paid;

describe('a receipt', () => {
  // By hand: 12,000 less 5 % is 11,400; at 17.5 that is 199,500; three partners add as much each.
  it('follows fee, exchange and ratios', () => {
    const one = receipt(scenarioWith(ID), gift(12_000));
    expect([one.fee, one.sent, one.arrived, one.match, one.total]).toEqual([600, 11_400, 199_500, 598_500, 798_000]);
    expect([one.nominal, one.each]).toEqual([4, 4]);
  });

  // The cap of a million binds: 6,000,000 = 1,666,666.67 three times and 1,000,000.
  it('names the cap per project where it cuts', () => {
    const one = made(1_666_666.67);
    expect(one.parts.map(({ paid, reason }) => [paid, reason])).toEqual([
      [1_000_000, 'cap-per-project'],
      [1_666_666.67, null],
      [1_666_666.67, null],
    ]);
    expect(one.total).toBe(6_000_000.01);
  });

  it('gives a gift of 75 at ratio 2 a match of 150', () => {
    expect(paidBy(made(75, { 'matching.partners.state.ratio': 2 }), 'state')).toBe(150);
  });

  it('is refused as a whole, with the partner named, when one budget is too small and the rule is all or nothing', () => {
    const one = made(160, { 'matching.partners.state.yearlyBudget': 100 });
    expect([one.match, one.refusedBy, one.total]).toEqual([0, 'state', 160]);
    expect(one.parts.map(({ reason }) => reason)).toEqual(['other-partner', 'budget', 'other-partner']);
  });

  it('is cut to the budget, with the reason, under the pro rata rule', () => {
    const one = made(160, { 'matching.partners.state.yearlyBudget': 100, 'matching.rule': 'proRata' });
    expect([paidBy(one, 'state'), paidBy(one, 'municipality'), one.refusedBy]).toEqual([100, 160, null]);
  });

  it('counts labour and materials beside the money: with half in kind, money is half of the club’s part', () => {
    const one = made(100, { 'matching.inKind': 0.5 });
    expect([one.inKind, paidBy(one, 'state'), one.total]).toEqual([100, 200, 800]);
  });

  it('says that nobody adds anything outside the years of the scheme, or without one', () => {
    const outside = receipt(scenarioWith(ID), gift(100, { year: 2050 }));
    const without = made(100, { matching: 'null' });
    expect([outside.matchingRuns, outside.match, without.matchingRuns, without.total]).toEqual([false, 0, false, 100]);
  });

  it('puts a share of the pool into a vehicle, matched too', () => {
    const one = receipt(
      scenarioWith('philippines-2x1'),
      gift(1_000, { corridor: scenarioWith('philippines-2x1').corridors[0]?.id ?? '' }),
    );
    expect(one.toVehicle).toBeGreaterThan(0);
    expect(new Set(one.parts.map(({ into }) => into))).toEqual(new Set(['vehicle', 'project']));
  });

  // By hand: 500 are placed. Of the diaspora's 40, 35, 10 and 15 % the pots of 100 give 100, 100, 50 and 75.
  it('takes what is placed from the pot of each locality where a partner has one for each', () => {
    const values = {
      ...PLAIN,
      'matching.rule': 'proRata',
      'matching.toVehicle': 0.5,
      'matching.partners.municipality.budgetPer': 'locality',
      'matching.partners.municipality.yearlyBudget': 100,
    };
    const poor = scenarioWith(ID, set(values)).place.localities.find(({ diasporaShare }) => diasporaShare === 0.1)!.id;
    const one = receipt(scenarioWith(ID, set(values)), gift(1000, { locality: poor }));
    const parts = one.parts.filter(({ partner }) => partner === 'municipality');
    expect(parts.map(({ into, paid }) => [into, paid])).toEqual([
      ['vehicle', 325],
      ['project', 50],
    ]);
  });

  it('refuses an amount of nothing and a corridor that is not there, as slips of the programmer', () => {
    expect(() => receipt(scenarioWith(ID), gift(0))).toThrow(/amount above 0/);
    expect(() => receipt(scenarioWith(ID), gift(1, { corridor: 'mars' }))).toThrow(/mars/);
  });

  it('adds up to the cent and never beyond a budget or a cap, whatever the design', () => {
    const money = fc.integer({ min: 1, max: 5_000_000 });
    const share = fc.integer({ min: 0, max: 90 }).map((percent) => percent / 100);
    const ratio = fc.integer({ min: 0, max: 700 }).map((hundredths) => hundredths / 100);
    const design = fc.record({
      'corridors.california.transferCost': share,
      'corridors.california.exchangeRate': fc.integer({ min: 1, max: 60_000 }).map((thousandths) => thousandths / 1000),
      'matching.rule': fc.constantFrom('wholeOrNothing', 'proRata'),
      'matching.inKind': share,
      'matching.toVehicle': share,
      'matching.partners.federation.ratio': ratio,
      'matching.partners.federation.projectCap': money,
      'matching.partners.state.ratio': ratio,
      'matching.partners.state.yearlyBudget': money,
    });
    const law = fc.property(fc.integer({ min: 1, max: 10_000_000 }), design, (amount, values) => {
      const one = receipt(scenarioWith(ID, set(values)), gift(amount / 100));
      expect(cents(one.fee) + cents(one.sent)).toBe(cents(one.given));
      expect(cents(one.toProject) + cents(one.toVehicle)).toBe(cents(one.arrived));
      const match = one.parts.reduce((sum, { paid }) => sum + cents(paid), 0);
      expect(match).toBe(cents(one.match));
      expect(cents(one.arrived) + cents(one.inKind) + match).toBe(cents(one.total));
      const state = one.parts.filter(({ partner }) => partner === 'state').reduce((sum, { paid }) => sum + paid, 0);
      expect(state).toBeLessThanOrEqual(values['matching.partners.state.yearlyBudget'] + 0.011);
      const capped = one.parts.find(({ partner, into }) => partner === 'federation' && into === 'project');
      expect(capped?.paid).toBeLessThanOrEqual(values['matching.partners.federation.projectCap']);
      for (const { paid, asked, reason } of one.parts)
        expect(reason === null ? Math.abs(paid - asked) <= 0.011 : paid <= asked).toBe(true);
    });
    fc.assert(law, { numRuns: 60 });
  });
});

describe('largest remainder', () => {
  it('gives the units left over to the largest remainders', () => {
    expect(shareOutMinor([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
  });
  it('always adds up to the rounded sum', () => {
    const parts = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 8 });
    const law = fc.property(parts, (exact) => {
      const total = Math.round(exact.reduce((sum, part) => sum + part, 0));
      const shared = shareOutMinor(exact, total);
      expect(shared.reduce((sum, part) => sum + part, 0)).toBe(total);
      exact.forEach((part, at) => expect(Math.abs((shared[at] ?? 0) - part)).toBeLessThanOrEqual(1));
    });
    fc.assert(law);
  });
});
