import { fromMinor, shareOutMinor, toMinor } from '../math/minor-units.ts';
import { PLACES, type PlaceInQueue } from './chances.ts';

/** How far apart instalments are. */
export const SPACINGS = ['month', 'quarter', 'year'] as const;
export type Spacing = (typeof SPACINGS)[number];
/** Ten years of months. */
export const MOST_INSTALMENTS = 120;

/** A sum paid in parts. `amount` in a currency of so many `digits`; the first part comes in `year`, in the third named (its first month). */
export interface InstalmentsAsked {
  readonly amount: number;
  readonly digits: number;
  readonly count: number;
  readonly spacing: Spacing;
  readonly year: number;
  readonly place: PlaceInQueue | null;
}
/** One part, numbered from 1; months from 1. */
export interface Instalment {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly amount: number;
}
/** What comes in one calendar year is handed in together, when its last part has come. */
export interface InstalmentYear {
  readonly year: number;
  readonly amount: number;
  readonly parts: readonly Instalment[];
  readonly place: PlaceInQueue;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const MONTHS_OF_YEAR = 12;
const MONTHS_OF_THIRD = 4;

/**
 * The calendar years of a sum paid in instalments. Amounts are whole smallest units and add up to the sum exactly; where it
 * does not divide evenly the first parts are one unit larger. Throws when a part would be nothing.
 */
export function instalmentYears(asked: InstalmentsAsked): readonly InstalmentYear[] {
  const parts = instalmentsOf(asked);
  return [...new Set(parts.map(({ year }) => year))].map((year) => yearOf(year, parts, asked.digits));
}

/** Every part, in order. */
function instalmentsOf({ amount, digits, count, spacing, year, place }: InstalmentsAsked): readonly Instalment[] {
  const minor = toMinor(amount, digits);
  if (!Number.isInteger(count) || count < 1 || minor < count)
    throw new Error(`instalments need a whole number from 1 to ${minor} but got ${count}`);
  const each = Array.from({ length: count }, () => minor / count);
  const first = PLACES.indexOf(place ?? 'early') * MONTHS_OF_THIRD;
  return shareOutMinor(each, minor).map((part, at) => {
    const month = first + at * MONTHS[spacing];
    return {
      number: at + 1,
      year: year + Math.floor(month / MONTHS_OF_YEAR),
      month: (month % MONTHS_OF_YEAR) + 1,
      amount: fromMinor(part, digits),
    };
  });
}

function yearOf(year: number, all: readonly Instalment[], digits: number): InstalmentYear {
  const parts = all.filter((part) => part.year === year);
  const minor = parts.reduce((sum, { amount }) => sum + toMinor(amount, digits), 0);
  const last = parts.at(-1)?.month ?? 1;
  const place = PLACES[Math.floor((last - 1) / MONTHS_OF_THIRD)] ?? 'late';
  return { year, amount: fromMinor(minor, digits), parts, place };
}
