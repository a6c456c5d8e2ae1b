/** The schemes a town can start from: who adds how much to each unit that clubs give. */
export const MATCHES = ['none', '1x1', '2x1', '2x1-foundation', '3x1'] as const;
export type Match = (typeof MATCHES)[number];

/** The most that a town ranks. */
export const MOST_NEEDS = 5;

/** Something the town needs, by the id of the menu; `money` null: not known. */
export interface Need {
  readonly item: string;
  readonly money: number | null;
}

/** Six answers about a town, checked one by one: numbers are within their bounds. */
export interface Answers {
  readonly name: string;
  /** ISO 3166 of a country that has a sheet. */
  readonly country: string;
  readonly inhabitants: number;
  /** People abroad, and households that receive; at least one of the two is there and above 0. */
  readonly abroad: number | null;
  readonly households: number | null;
  /** ISO 3166 of where most of them live, and ISO 4217 of the money that the answer about it is in. */
  readonly host: string;
  readonly currency: string;
  /** What one of them sends home in a month, in `currency`; null: as the country sheet says. */
  readonly monthly: number | null;
  /** Local money for one unit of `currency`; null: a round one from memory. */
  readonly rate: number | null;
  /** The most that the town can spend in a year. */
  readonly envelope: number;
  /** The most pressing first; 1 to `MOST_NEEDS`, each item once. */
  readonly needs: readonly Need[];
  readonly match: Match;
}
