import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../src/analysis/chances.ts';
import { instalmentYears, SPACINGS, type InstalmentsAsked } from '../../src/analysis/instalments.ts';
import { followInstalments } from '../../src/analysis/instalments-followed.ts';
import { resultOf } from '../web/pages-results.ts';

const asked = (more: Partial<InstalmentsAsked>): InstalmentsAsked => ({
  amount: 100,
  digits: 2,
  count: 3,
  spacing: 'month',
  year: 2027,
  place: null,
  ...more,
});
const units = (amount: number, digits: number) => {
  const exact = amount * 10 ** digits;
  expect(Math.abs(exact - Math.round(exact))).toBeLessThan(1e-4);
  return Math.round(exact);
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('instalments', () => {
  it('are whole smallest units that add up to the sum exactly, none larger than another by more than one', () => {
    const any = fc.record({
      minor: fc.integer({ min: 120, max: 100_000_000_000 }),
      digits: fc.constantFrom(0, 2, 3),
      count: fc.integer({ min: 1, max: 120 }),
      spacing: fc.constantFrom(...SPACINGS),
      place: fc.option(fc.constantFrom(...PLACES)),
    });
    const law = fc.property(any, ({ minor, ...rest }) => {
      const years = instalmentYears(asked({ ...rest, amount: minor / 10 ** rest.digits }));
      const parts = years.flatMap((year) => year.parts);
      const whole = parts.map(({ amount }) => units(amount, rest.digits));
      expect(sum(whole)).toBe(minor);
      expect(Math.max(...whole) - Math.min(...whole)).toBeLessThanOrEqual(1);
      expect(parts.map(({ number }) => number)).toEqual(Array.from({ length: rest.count }, (_, at) => at + 1));
      for (const year of years) {
        expect(sum(year.parts.map(({ amount }) => units(amount, rest.digits)))).toBe(units(year.amount, rest.digits));
        expect(year.parts.every((part) => part.year === year.year)).toBe(true);
      }
    });
    fc.assert(law, { numRuns: 500, seed: 7 });
  });

  // By hand: 100.00 in three is 33.34, 33.33, 33.33.
  it('that do not divide evenly begin with the larger ones', () =>
    expect(instalmentYears(asked({}))[0]?.parts.map(({ amount }) => amount)).toEqual([33.34, 33.33, 33.33]));

  it.each([
    [{ count: 12 }, [[2027, 12, 'late']]],
    [{ count: 3 }, [[2027, 3, 'early']]],
    [{ count: 8 }, [[2027, 8, 'middle']]],
    [
      { count: 14 },
      [
        [2027, 12, 'late'],
        [2028, 2, 'early'],
      ],
    ],
    [
      { count: 6, spacing: 'quarter' },
      [
        [2027, 4, 'late'],
        [2028, 2, 'early'],
      ],
    ],
    [{ count: 3, spacing: 'quarter' }, [[2027, 3, 'middle']]],
    [
      { count: 2, spacing: 'year', place: 'late' },
      [
        [2027, 1, 'late'],
        [2028, 1, 'late'],
      ],
    ],
    [
      { count: 12, place: 'late' },
      [
        [2027, 4, 'late'],
        [2028, 8, 'middle'],
      ],
    ],
  ] as const)('%j are handed in, year by year, when the last of the year has come: %j', (more, expected) => {
    const years = instalmentYears(asked({ amount: 1000, ...more }));
    expect(years.map(({ year, parts, place }) => [year, parts.length, place])).toEqual(expected);
  });

  it('are never nothing', () => expect(() => instalmentYears(asked({ amount: 0.02 }))).toThrow('from 1 to 2'));
});

describe('a gift paid in instalments', () => {
  const result = resultOf('mexico-tres-por-uno');
  const gift = { amount: 10_000.01, corridor: 'california', sector: 'water', year: 2033 };
  const followed = followInstalments(result, gift, { count: 60, spacing: 'month' });

  it('is a contribution of its own in every year played, with that year’s place in the queue', () => {
    expect(followed.years.map(({ year }) => year)).toEqual([2033, 2034, 2035]);
    for (const { year, amount, place, followed: one } of followed.years) {
      expect([one.receipt.year, one.receipt.given, one.chances.kind.year]).toEqual([year, amount, year]);
      expect([one.chances.kind.place, place]).toEqual(['late', 'late']);
    }
  });

  it('has totals to the cent, and names what comes after the last year played', () => {
    const { totals, beyond, years } = followed;
    const all = (read: (one: (typeof years)[number]['followed']) => number) =>
      sum(years.map((year) => units(read(year.followed), 2)));
    expect(units(totals.total, 2)).toBe(all(({ receipt }) => receipt.total));
    expect(units(totals.match, 2)).toBe(all(({ receipt }) => receipt.match));
    expect(units(totals.arrived, 2)).toBe(all(({ receipt }) => receipt.arrived));
    expect(units(totals.given, 2)).toBe(units(totals.fee, 2) + units(totals.sent, 2));
    expect(units(totals.given, 2) + units(beyond.amount, 2)).toBe(1_000_001);
    expect([beyond.parts.length, beyond.parts[0]?.year]).toEqual([24, 2036]);
  });
});
