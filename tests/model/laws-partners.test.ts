import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralValue } from '../../src/math/distribution.ts';
import { clubShare } from '../../src/model/club-share.ts';
import { REASON } from '../../src/model/reasons.ts';
import type { Matching, Scenario } from '../../src/scenario/types.ts';
import { yearsOf, add, same, always } from './futures.ts';

describe('partners', () => {
  const matchingOf = (scenario: Scenario): Matching | null => scenario.scheme.matching;
  const central = (quantity: Parameters<typeof centralValue>[0] | null) =>
    quantity === null ? Infinity : centralValue(quantity);

  it('never pay beyond the yearly budget, nor beyond what they could carry over', () => {
    always(({ scenario, columns, scheme }) => {
      const matching = matchingOf(scenario);
      matching?.partners.forEach(({ yearlyBudget, budgetPer }, j) => {
        const pots = budgetPer === 'locality' ? columns.localities : 1;
        let left = 0;
        for (const t of yearsOf(columns)) {
          const running = t >= matching.from - 2026 && t <= matching.to - 2026;
          if (running) left = central(yearlyBudget) * pots + (matching.carryOver ? left : 0);
          const paid = scheme[columns.byPartner + j * columns.years + t]!;
          expect(paid).toBeLessThanOrEqual(running ? left * (1 + 1e-9) : 0);
          left = Math.max(0, left - paid);
        }
      });
    });
  });

  it('without a budget limit refuse nobody for lack of budget', () => {
    always(({ scenario, columns, scheme, projects }) => {
      matchingOf(scenario)?.partners.forEach(({ id, yearlyBudget }, j) => {
        if (yearlyBudget !== null) return;
        expect(scheme[columns.refused + REASON.budget * (columns.partners + 1) + j]!).toBeLessThan(1e-6);
        expect(projects.filter(({ reason, partner }) => reason === 'budget' && partner === id)).toEqual([]);
      });
    });
  });

  it('with a pot for each locality never pay more there than it holds', () => {
    always(({ scenario, projects }) => {
      const matching = matchingOf(scenario);
      if (matching === null || matching.carryOver) return;
      for (const { id, yearlyBudget, budgetPer } of matching.partners) {
        if (budgetPer === 'scheme' || yearlyBudget === null) continue;
        const paid = new Map<string, number>();
        for (const { locality, approvedYear, payments } of projects) {
          const pot = `${locality} ${approvedYear}`;
          const amount = payments.find(({ partner }) => partner === id)?.amount ?? 0;
          paid.set(pot, (paid.get(pot) ?? 0) + amount);
        }
        for (const amount of paid.values()) expect(amount).toBeLessThanOrEqual(central(yearlyBudget) * (1 + 1e-9));
      }
    });
  });

  it('never pay beyond the cap for a project in the year they commit it, worn down by inflation where it is not indexed', () => {
    always(({ scenario, projects }) => {
      const matching = matchingOf(scenario);
      for (const { payments, approvedYear } of projects) {
        const year = approvedYear ?? 2026;
        const prices = matching?.capsIndexed === true ? 1 : (1 + central(scenario.place.inflation)) ** (year - 2026);
        payments.forEach(({ amount }, j) => {
          expect(amount).toBeLessThanOrEqual((central(matching!.partners[j]!.projectCap) / prices) * (1 + 1e-9));
        });
      }
    });
  });
});

describe("the club's share", () => {
  const ratios = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 5 });
  const caps = fc.array(fc.oneof(fc.constant(Infinity), fc.double({ min: 0, max: 1e6, noNaN: true })), {
    minLength: 5,
    maxLength: 5,
  });
  const value = fc.double({ min: 1, max: 1e8, noNaN: true });
  const shareOf = (amount: number, list: readonly number[], limits: readonly number[]) =>
    clubShare(amount, Float64Array.from(list), Float64Array.from(limits), list.length);

  it('and what partners add make up the value, within 0 and the value', () => {
    fc.assert(
      fc.property(value, ratios, caps, (amount, list, limits) => {
        const g = shareOf(amount, list, limits);
        same(g + add(list.map((ratio, j) => Math.min(ratio * g, limits[j]!))), amount);
        expect(g).toBeGreaterThanOrEqual(0);
        expect(g).toBeLessThanOrEqual(amount * (1 + 1e-12));
      }),
      { seed: 21, numRuns: 1_000 },
    );
  });

  it('falls, or stays under a cap, as one ratio or cap rises', () => {
    fc.assert(
      fc.property(
        value,
        ratios,
        caps,
        fc.nat(),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (amount, list, limits, at, more) => {
          const j = at % list.length;
          const before = shareOf(amount, list, limits);
          const higher = shareOf(
            amount,
            list.map((ratio, i) => ratio + (i === j ? more : 0)),
            limits,
          );
          const wider = shareOf(
            amount,
            list,
            limits.map((cap, i) => cap * (i === j ? 1 + more : 1)),
          );
          expect(higher).toBeLessThanOrEqual(before * (1 + 1e-12));
          expect(wider).toBeLessThanOrEqual(before * (1 + 1e-12));
        },
      ),
      { seed: 22, numRuns: 1_000 },
    );
  });
});
