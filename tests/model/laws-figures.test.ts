import { describe, expect, it } from 'vitest';
import { AT } from '../../src/model/columns.ts';
import type { OutcomeName } from '../../src/scenario/outcomes.ts';
import { yearsOf, always } from './futures.ts';

describe('figures stay within what they can be', () => {
  const SHARES = ['participation', 'alignment', 'poorShare', 'effectiveShare', 'needCovered'] as const;
  /** Shares of nothing: undefined, and counted as such. */
  const MAY_BE_UNDEFINED: readonly OutcomeName[] = ['alignment', 'poorShare', 'needCovered', 'outlayOfRevenue'];

  it('shares lie between 0 and 1', () => {
    always(({ columns, year, scheme }) => {
      for (const t of yearsOf(columns)) {
        for (const name of SHARES) {
          if (Number.isNaN(year(name, t))) continue;
          expect(year(name, t), name).toBeGreaterThanOrEqual(0);
          expect(year(name, t), name).toBeLessThanOrEqual(1 + 1e-12);
        }
        for (let s = 0; s < columns.sectors; s++) {
          const covered = scheme[columns.coverage + s * columns.years + t]!;
          expect(Number.isNaN(covered) || (covered >= 0 && covered <= 1)).toBe(true);
        }
      }
    });
  });

  it('every figure kept is a finite number, save shares of nothing', () => {
    always(({ columns, scheme, counterfactual, scenario }) => {
      const undefinedAt = new Set<number>();
      for (const t of yearsOf(columns)) {
        for (const name of MAY_BE_UNDEFINED) undefinedAt.add(AT[name] * columns.years + t);
        scenario.sectors.forEach(({ need }, s) => {
          if (need === 0) undefinedAt.add(columns.coverage + s * columns.years + t);
        });
      }
      for (const row of [scheme, counterfactual]) {
        const wrong = Array.from(row.keys()).filter((at) => !Number.isFinite(row[at]!) && !undefinedAt.has(at));
        expect(wrong).toEqual([]);
        for (const at of undefinedAt) expect(Math.abs(row[at]!)).not.toBe(Infinity);
      }
    });
  });

  it('amounts and numbers of people and projects are never negative', () => {
    // Local income may fall; who paid is held against the laws above; savers' losses are a difference of equal numbers.
    const apart = ['localIncome', 'channelledMigrants', 'channelledOthers', 'channelledLocal', 'saversLosses'];
    const names = (Object.keys(AT) as OutcomeName[]).filter((name) => !apart.includes(name));
    always(({ columns, year }) => {
      for (const t of yearsOf(columns)) {
        for (const name of names) expect(year(name, t), name).not.toBeLessThan(0);
        expect(year('saversLosses', t)).not.toBeLessThan(-1e-6);
      }
    });
  });
});
