import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giftFor, type WantedProject } from '../../src/analysis/gift-for.ts';
import { receipt } from '../../src/analysis/receipt.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { scenarioWith } from '../web/pages-results.ts';

const ID = 'mexico-tres-por-uno';
const scenario = scenarioWith(ID);
const wanted = (value: number, more: Partial<WantedProject> = {}): WantedProject => ({
  value,
  corridor: 'california',
  sector: null,
  year: 2026,
  ...more,
});
/** What the project comes to when that much is given: money and labour of the club, and the partners' parts. */
const comesTo = (from: Scenario, project: WantedProject) => {
  const one = receipt(from, { ...project, amount: giftFor(from, project) });
  const parts = one.parts.filter(({ into }) => into === 'project').reduce((sum, { paid }) => sum + paid, 0);
  return one.toProject + one.inKind + parts;
};

describe('what a project needs from an association', () => {
  // By hand: of 798,000 a quarter is 199,500; at 17.5 that is 11,400, which is what is left of 12,000 after 5 %.
  it('is the receipt read backwards', () => {
    expect(giftFor(scenario, wanted(798_000))).toBe(12_000);
  });

  // The federation pays a million at most: 5,000,000 = 3 × 1,333,333.33 + 1,000,000.
  it('is more where a cap binds', () => {
    expect(giftFor(scenario, wanted(5_000_000))).toBeCloseTo(4_000_000 / 3 / 17.5 / 0.95, 1);
  });

  it('is all of it in a year without matching', () => {
    expect(giftFor(scenario, wanted(16_625, { year: 2025 }))).toBe(1_000);
  });

  it('brings any project to its value', () => {
    const shared = scenarioWith(ID, [
      { path: 'matching.rule', value: 'proRata' },
      { path: 'matching.inKind', value: '0.2' },
      { path: 'matching.partners.state.yearlyBudget', value: '300000' },
    ]);
    const capped = scenarioWith(ID, [{ path: 'matching.rule', value: 'proRata' }]);
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 4_000_000 }), fc.constantFrom(capped, shared), (value, design) => {
        const total = comesTo(design, wanted(value));
        expect(total).toBeGreaterThanOrEqual(value - 1e-6);
        expect(total).toBeLessThan(value + 2);
      }),
      { numRuns: 40 },
    );
  });

  // The fee on 193,742 yen is 11,625 and not 11,624.52: a cent too little would arrive.
  it('is the least amount whose own receipt, rounded at each step, comes to the value', () => {
    const yen = scenarioWith(ID, [
      { path: 'corridors.california.currency', value: 'JPY' },
      { path: 'corridors.california.exchangeRate', value: '0.118' },
      { path: 'corridors.california.transferCost', value: '0.06' },
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900_000_00 }), fc.constantFrom(2025, 2026), (cents, year) => {
        const project = wanted(cents / 100, { year });
        const amount = giftFor(yen, project);
        const totalOf = (given: number) => {
          const one = receipt(yen, { ...project, amount: given });
          return one.toProject + one.inKind + one.parts.reduce((sum, { capped }) => sum + capped, 0);
        };
        expect(totalOf(amount)).toBeGreaterThan(project.value - 0.001);
        if (amount > 1) expect(totalOf(amount - 1)).toBeLessThan(project.value - 0.001);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('is without end where nothing goes to projects', () => {
    const placed = scenarioWith('philippines-2x1', [{ path: 'matching.toVehicle', value: '1' }]);
    const corridor = placed.corridors[0]?.id ?? '';
    expect(giftFor(placed, wanted(1_000, { corridor, year: placed.scheme.matching?.from ?? 0 }))).toBe(Infinity);
  });

  it('with a part placed beside it, the project still comes to its value', () => {
    const twoForOne = scenarioWith('philippines-2x1');
    const corridor = twoForOne.corridors[0]?.id ?? '';
    const year = twoForOne.scheme.matching?.from ?? 0;
    expect(comesTo(twoForOne, wanted(400_000, { corridor, year }))).toBeCloseTo(400_000, -2);
  });

  it('asks for a corridor of the scenario and a value', () => {
    expect(() => giftFor(scenario, wanted(10, { corridor: 'moon' }))).toThrow('corridor');
    expect(() => giftFor(scenario, wanted(0))).toThrow('above 0');
  });
});
