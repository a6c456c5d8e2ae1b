import { fromMinor, minorDigits, toMinor } from '../math/minor-units.ts';
import { follow, type Followed, type Gift, type Followable } from './follow.ts';
import { instalmentYears, type Instalment, type InstalmentYear, type Spacing } from './instalments.ts';

/** How a gift is paid: in so many parts, so far apart. */
export interface Paid {
  readonly count: number;
  readonly spacing: Spacing;
}
export interface FollowedYear extends InstalmentYear {
  readonly followed: Followed;
}
/**
 * Sums over the years that the scenario plays, to the smallest unit. `committed` and `expected` leave out years whose project is
 * refused as a whole; `expected` is null when another year has none.
 */
export interface InstalmentTotals {
  readonly given: number;
  readonly fee: number;
  readonly sent: number;
  readonly arrived: number;
  readonly inKind: number;
  readonly match: number;
  readonly total: number;
  readonly committed: number;
  readonly expected: number | null;
}
export interface FollowedInstalments extends Paid {
  readonly currency: string;
  readonly foreignCurrency: string;
  /** What is given in all, beyond the last year played too. */
  readonly amount: number;
  readonly years: readonly FollowedYear[];
  readonly totals: InstalmentTotals;
  /** Parts that come after the last year that the scenario plays: named, and in no receipt. */
  readonly beyond: { readonly parts: readonly Instalment[]; readonly amount: number };
}

/**
 * A gift paid in instalments: what comes in a calendar year is a contribution of its own, under that year's rules and in its
 * place in that year's queue. `gift.place` says in which third of the year the first part comes. Throws where `follow` does.
 */
export function followInstalments(played: Followable, gift: Gift, { count, spacing }: Paid): FollowedInstalments {
  const { place, corridors } = played.scenario;
  const foreignCurrency = corridors.find(({ id }) => id === gift.corridor)?.currency ?? place.currency;
  const digits = minorDigits(foreignCurrency);
  const { amount, year } = gift;
  const all = instalmentYears({ amount, digits, count, spacing, year, place: gift.place ?? null });
  const end = place.startYear + place.horizon;
  const years = all
    .filter((one) => one.year < end)
    .map((one) => ({
      ...one,
      followed: follow(played, { ...gift, amount: one.amount, year: one.year, place: one.place }),
    }));
  const parts = all.filter((one) => one.year >= end).flatMap((one) => one.parts);
  const beyond = { parts, amount: sum(digits, parts, (part) => part.amount) };
  const whole = fromMinor(toMinor(amount, digits), digits);
  return {
    ...{ count, spacing, currency: place.currency, foreignCurrency, amount: whole, years },
    ...{ totals: totalsOf(years, digits, minorDigits(place.currency)), beyond },
  };
}

function totalsOf(years: readonly FollowedYear[], foreign: number, local: number): InstalmentTotals {
  const all = years.map(({ followed }) => followed);
  const abroad = (read: (one: Followed) => number) => sum(foreign, all, read);
  const here = (read: (one: Followed) => number) => sum(local, all, read);
  const going = all.filter(({ receipt }) => receipt.refusedBy === null);
  const built = (read: (one: Followed) => number) => sum(local, going, read);
  const uncounted = going.length === 0 || going.some(({ scheme }) => scheme.expected === null);
  return {
    given: abroad(({ receipt }) => receipt.given),
    fee: abroad(({ receipt }) => receipt.fee),
    sent: abroad(({ receipt }) => receipt.sent),
    arrived: here(({ receipt }) => receipt.arrived),
    inKind: here(({ receipt }) => receipt.inKind),
    match: here(({ receipt }) => receipt.match),
    total: here(({ receipt }) => receipt.total),
    committed: built(({ scheme }) => scheme.committed),
    expected: uncounted ? null : built(({ scheme }) => scheme.expected ?? 0),
  };
}

function sum<Item>(digits: number, items: readonly Item[], read: (item: Item) => number): number {
  return fromMinor(
    items.reduce((total, item) => total + toMinor(read(item), digits), 0),
    digits,
  );
}
