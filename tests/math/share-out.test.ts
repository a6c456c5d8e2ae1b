import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMinor, minorDigits, shareOutMinor, toMinor } from '../../src/math/minor-units.ts';
import {
  CLIP_REASONS,
  matchGift,
  matchGifts,
  shareOverBudgets,
  sharePool,
  type GiftRule,
} from '../../src/math/share-out.ts';
import { REASONS } from '../../src/model/reasons.ts';

/** Arithmetic that failed on public match platforms: each case was worked out by hand. */
const RULE: GiftRule = { ratio: 1, capPerGift: Infinity, capOn: 'gift', giftsPerDonor: Infinity };
const CAPPED: GiftRule = { ...RULE, capPerGift: 100 };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const sumOf = (clips: readonly { readonly amount: number }[]) => sum(clips.map(({ amount }) => amount));

describe('the match of one gift', () => {
  it('of 75 under a cap of 100 per gift is 150 at 2:1 and 75 at 1:1', () => {
    expect(matchGift(75, { ...CAPPED, ratio: 2 }, Infinity, 0)).toEqual({ promised: 150, paid: 150, clips: [] });
    expect(matchGift(75, CAPPED, Infinity, 0).paid).toBe(75);
  });

  it('of 110 under a cap of 100 is 100, and the reason is the cap per contribution', () => {
    expect(matchGift(110, CAPPED, Infinity, 0)).toEqual({
      promised: 110,
      paid: 100,
      clips: [{ reason: 'cap-per-contribution', amount: 10 }],
    });
  });

  it('of 75 at 2:1 is 100 where the cap holds for the match instead of the gift', () => {
    expect(matchGift(75, { ...CAPPED, ratio: 2, capOn: 'match' }, Infinity, 0).paid).toBe(100);
  });

  it('is partial when the budget ends within it, and nothing afterwards', () => {
    const gifts = ['ana', 'luis', 'eva'].map((donor) => ({ donor, amount: 99 }));
    const { matches, left } = matchGifts(gifts, RULE, 150);
    expect(matches.map(({ paid }) => paid)).toEqual([99, 51, 0]);
    expect(matches[1]!.clips).toEqual([{ reason: 'budget', amount: 48 }]);
    expect(matches[2]!.clips).toEqual([{ reason: 'budget', amount: 99 }]);
    expect(left).toBe(0);
  });

  it('of the second gift of one donor, where only one is matched, is nothing', () => {
    const gifts = [
      { donor: 'ana', amount: 40 },
      { donor: 'ana', amount: 60 },
      { donor: 'luis', amount: 10 },
    ];
    const { matches } = matchGifts(gifts, { ...RULE, giftsPerDonor: 1 }, 1_000);
    expect(matches.map(({ paid }) => paid)).toEqual([40, 0, 10]);
    expect(matches[1]!.clips).toEqual([{ reason: 'limit-per-donor', amount: 60 }]);
  });

  it('and all that is clipped make up what was promised; the budget is never exceeded', () => {
    const gift = fc.record({
      donor: fc.constantFrom('ana', 'luis', 'eva'),
      amount: fc.integer({ min: 0, max: 10_000 }),
    });
    const limit = fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 5_000 }));
    const rule = fc.record<GiftRule>({
      ratio: fc.integer({ min: 0, max: 5 }),
      capPerGift: limit,
      capOn: fc.constantFrom('gift', 'match'),
      giftsPerDonor: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 3 })),
    });
    fc.assert(
      fc.property(
        fc.array(gift, { maxLength: 12 }),
        rule,
        fc.integer({ min: 0, max: 20_000 }),
        (gifts, terms, budget) => {
          const { matches, left } = matchGifts(gifts, terms, budget);
          expect(sum(matches.map(({ paid }) => paid)) + left).toBe(budget);
          expect(left).toBeGreaterThanOrEqual(0);
          for (const { promised, paid, clips } of matches) expect(paid + sumOf(clips)).toBe(promised);
        },
      ),
      { seed: 30, numRuns: 300 },
    );
  });

  it('at a ratio of nothing is nothing, cap or no cap', () => {
    expect(matchGift(50, { ...RULE, ratio: 0 }, 100, 0)).toEqual({ promised: 0, paid: 0, clips: [] });
  });
});

describe('a share-out over budgets', () => {
  it('of 160 over 100 and 50 pays both in full, is 10 short, and says why', () => {
    expect(shareOverBudgets(160, [100, 50])).toMatchObject({
      parts: [100, 50],
      unallocated: [{ reason: 'budget', amount: 10 }],
    });
  });

  it('of 100 over the same gives 67 and 33', () => {
    expect(shareOverBudgets(100, [100, 50])).toMatchObject({ parts: [67, 33], unallocated: [] });
  });

  it('adds up to the minor unit, and no budget is exceeded', () => {
    const budgets = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2e9 }), budgets, (amount, list) => {
        const { parts, unallocated } = shareOverBudgets(amount, list);
        expect(sum(parts) + sumOf(unallocated)).toBe(amount);
        parts.forEach((part, i) => expect(part >= 0 && part <= list[i]! && Number.isInteger(part)).toBe(true));
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});

describe('a pool with a limit for each project', () => {
  const TINY = [100, 100, 100, 100, 50_000];
  const TWENTY_PERCENT = TINY.map(() => 2_000);

  it('of 10,000 with at most 20 % each: what the large one cannot have goes to the four tiny ones', () => {
    const { parts, unallocated, clipped } = sharePool(10_000, TINY, TWENTY_PERCENT, true);
    expect(parts).toEqual([2_000, 2_000, 2_000, 2_000, 2_000]);
    expect(unallocated).toEqual([]);
    // By hand: 10,000 · 50,000/50,400 = 9,920.63 and four times 19.84, whose fractions are larger: 9,920 and 20 each.
    expect(clipped[4]).toBe(9_920 - 2_000);
  });

  it('without sharing out again keeps what is cut off, with its reason', () => {
    const { parts, unallocated } = sharePool(10_000, TINY, TWENTY_PERCENT, false);
    expect(parts[4]).toBe(2_000);
    expect(sum(parts) + sumOf(unallocated)).toBe(10_000);
    expect(unallocated.map(({ reason }) => reason)).toEqual(['cap-per-project']);
  });

  it('goes on until nothing more is cut off: limits may bind one after the other', () => {
    // 900 by 1:1:1 is 300 each; the limit of 100 leaves 800 for two, 400 each; the limit of 350 leaves 450 for the last.
    expect(sharePool(900, [1, 1, 1], [100, 350, Infinity], true).parts).toEqual([100, 350, 450]);
  });

  it('for nobody stays where it is, and says so', () => {
    expect(sharePool(500, [0, 0], [Infinity, Infinity], true)).toEqual({
      parts: [0, 0],
      clipped: [0, 0],
      unallocated: [{ reason: 'not-ranked', amount: 500 }],
    });
  });

  it('is allocated or unallocated with a reason, to the minor unit; no part beyond its limit', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 6, maxLength: 6 });
    const limits = fc.array(fc.oneof(fc.constant(Infinity), fc.double({ min: 0, max: 1e5, noNaN: true })), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), weights, limits, fc.boolean(), (pool, list, most, again) => {
        const { parts, unallocated } = sharePool(pool, list, most, again);
        expect(sum(parts) + sumOf(unallocated)).toBe(pool);
        parts.forEach((part, i) => expect(part >= 0 && part <= most[i]!).toBe(true));
        // Shared out again: something is left only when everybody who counts is at the limit.
        if (again && unallocated.some(({ reason }) => reason === 'cap-per-project'))
          list.forEach((weight, i) => expect(weight === 0 || parts[i] === Math.floor(most[i]!)).toBe(true));
      }),
      { seed: 32, numRuns: 500 },
    );
  });
});

describe('reasons', () => {
  it('are among those that results, receipts and exports know', () => {
    for (const reason of CLIP_REASONS) expect(REASONS).toContain(reason);
  });
});

describe('largest remainders', () => {
  it('of large amounts are still those of single units', () => {
    const parts = [500_000_000.6, 500_000_000.6, 500_000_000.8];
    expect(shareOutMinor(parts, 1_500_000_002)).toEqual([500_000_001, 500_000_000, 500_000_001]);
  });

  it('give the units left over to the largest fractions, earlier ones first', () => {
    expect(shareOutMinor([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
    expect(shareOutMinor([0.5, 0.5], 1)).toEqual([1, 0]);
    expect(shareOutMinor([166.66666667, 166.66666667, 166.66666666], 500)).toEqual([167, 167, 166]);
  });

  it('know each currency: hundredths of pesos, whole yen, thousandths of dinars', () => {
    expect(['MXN', 'JPY', 'TND'].map(minorDigits)).toEqual([2, 0, 3]);
    expect([toMinor(12.345, 2), fromMinor(1_235, 2)]).toEqual([1_235, 12.35]);
  });
});
