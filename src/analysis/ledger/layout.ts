import type { Scenario } from '../../scenario/types.ts';
import { linesOf, type LineHead } from './lines.ts';

/** Figures of one future of which percentiles are taken: one each. */
export const SINGLE = [
  'envelope',
  'breachCommitment',
  'breachCash',
  'largestLiability',
  'paidIn',
  'balance',
  'bound',
  'free',
  'upkeepNeed',
  'upkeepTown',
  'upkeepWithout',
  'upkeepValue',
] as const;
export type Single = (typeof SINGLE)[number];

/** And by year. */
export const BY_YEAR = [
  'townCommitment',
  'exceededCommitment',
  'exceededCash',
  'liability',
  'claims',
  'expectedClaims',
  'fund',
] as const;
export type ByYear = (typeof BY_YEAR)[number];

/** Amounts of which a waterfall is made; only their means are taken. Those of partners have one place a partner. */
export const AMOUNTS = [
  'given',
  'spent',
  'nominal',
  'nominalGiven',
  'matched',
  'noMatch',
  'formula',
  'placed',
  'abandoned',
  'building',
  'leakage',
  'overrun',
  'delivered',
] as const;
export type Amount = (typeof AMOUNTS)[number];
export const UNSPENT = ['not-valid', 'budget', 'absent', 'waiting', 'left'] as const;
export type Unspent = (typeof UNSPENT)[number];
export const OF_PARTNER = ['absent', 'budget', 'cap', 'short'] as const;
export type OfPartner = (typeof OF_PARTNER)[number];

/** Where each figure of one future stands in its row of numbers: first those of which percentiles are taken. */
export interface Layout {
  readonly years: number;
  /** Years after the horizon in which instalments may fall. */
  readonly after: number;
  readonly lines: readonly LineHead[];
  readonly partners: readonly string[];
  readonly single: Readonly<Record<Single, number>>;
  readonly byYear: Readonly<Record<ByYear, number>>;
  /** Years of the horizon and those after it. */
  readonly townCash: number;
  /** Numbers up to here are kept draw by draw, the others added up. */
  readonly kept: number;
  /** A row's commitments by year, then its cash by year and after the horizon. */
  readonly commitment: (line: number) => number;
  readonly cash: (line: number) => number;
  readonly amount: Readonly<Record<Amount, number>>;
  /** What was not spent, and behind it the match that it would have drawn by the nominal ratio. */
  readonly unspent: Readonly<Record<Unspent, number>>;
  readonly ofPartner: Readonly<Record<OfPartner, number>>;
  readonly count: number;
}

export function layoutOf(scenario: Scenario): Layout {
  const years = scenario.place.horizon;
  const after = Math.max(0, ...scenario.sectors.map(({ buildYears }) => buildYears - 1));
  const lines = linesOf(scenario);
  const partners = (scenario.scheme.matching?.partners ?? []).map(({ id }) => id);
  let next = 0;
  const take = (size: number) => (next += size) - size;
  const places = <Name extends string>(names: readonly Name[], size: number) =>
    Object.fromEntries(names.map((name) => [name, take(size)])) as Record<Name, number>;
  const keptPlaces = { single: places(SINGLE, 1), byYear: places(BY_YEAR, years), townCash: take(years + after) };
  const kept = next;
  const width = 2 * years + after;
  const first = take(lines.length * width);
  const commitment = (line: number) => first + line * width;
  const amounts = {
    amount: places(AMOUNTS, 1),
    unspent: places(UNSPENT, 2),
    ofPartner: places(OF_PARTNER, partners.length),
  };
  return {
    ...{ years, after, lines, partners, ...keptPlaces, kept, commitment, ...amounts },
    cash: (line) => commitment(line) + years,
    count: next,
  };
}
