import type { LineHead } from './lines.ts';
import type { Waterfall } from './waterfall.ts';

/**
 * Who pays what, and when. Money of the place at start-year prices (`nominal.ts` puts it into the money of each year).
 * `mean` figures are means over all futures, `future` ones are of one future. Plain data, as JSON gives it back.
 */
export interface Ledger {
  /** Calendar years of the horizon; every `byYear` has one entry for each. */
  readonly years: readonly number[];
  /** Calendar years after the horizon in which instalments of projects still fall due: as many as a `cash.after` has entries. */
  readonly afterYears: readonly number[];
  readonly currency: string;
  /** The draw that `future` figures are of. */
  readonly draw: number;
  readonly draws: number;
  /** One row a payer and item, in the order in which they are read; rows that the scenario cannot have are left out. */
  readonly lines: readonly LedgerLine[];
  /** All that the town pays (the lines of payer `town` together): in commitment terms this is the outcome `outlay`. */
  readonly town: {
    readonly commitment: readonly Spread[];
    /** Years of the horizon, then those after it. */
    readonly cash: readonly Spread[];
    /** Yearly envelope: its mean, the same every year. */
    readonly envelope: number;
    /** Chance of spending more than the envelope: by year of the horizon, and in any of them. */
    readonly breach: Readonly<Record<View, { readonly byYear: readonly number[]; readonly ever: number }>>;
  };
  /** What the town may have to pay and what it still owns: never added to what it pays. Null without a guarantee. */
  readonly guarantee: GuaranteeStocks | null;
  /** What the works standing at the end ask of the town from then on. */
  readonly upkeep: UpkeepTaken;
  /** From the nominal ratio to the effective one, and on to what is delivered. */
  readonly waterfall: { readonly mean: Waterfall; readonly future: Waterfall };
}

/** `commitment`: all in the year of approval. `cash`: projects in equal parts over their build years, all else in its year. */
export type View = 'commitment' | 'cash';

export interface LedgerLine extends LineHead {
  readonly mean: Amounts;
  readonly future: Amounts;
}

/** Both views of a row add up to `total`. */
export interface Amounts {
  readonly commitment: readonly number[];
  readonly cash: readonly number[];
  /** Instalments that fall after the horizon, one entry for each of `afterYears`. */
  readonly after: readonly number[];
  readonly total: number;
}

/** Mean over all futures, percentiles (5 in 100 of them stay below `p5`), and this future's own. */
export interface Spread {
  readonly mean: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly future: number;
}

export interface GuaranteeStocks {
  /** By year: what the town would lose if all borrowers that it vouches for defaulted (cover × loss given default × balance). */
  readonly liability: readonly Spread[];
  readonly claims: readonly Spread[];
  readonly expectedClaims: readonly Spread[];
  readonly fund: readonly Spread[];
  /** The largest liability of any year of a future. */
  readonly largestLiability: Spread;
  /** The largest liability in any year of any future. */
  readonly maximumLiability: number;
  /** All that was paid into the fund: capital and injections. */
  readonly paidIn: Spread;
  /** The fund's money at the end, and the parts of it: bound by guarantees that still stand, and free to be taken back. */
  readonly balance: Spread;
  readonly bound: Spread;
  readonly free: Spread;
}

export interface UpkeepTaken {
  /** A full year's upkeep of the works standing at the end, and the town's part of it. */
  readonly need: Spread;
  readonly town: Spread;
  /** The town's part without the scheme. */
  readonly townWithout: Spread;
  /** Present value in the start year of the town's part over so many years after the horizon, while the works wear out. */
  readonly presentValue: Spread;
  readonly years: number;
  /** The town's part of the first year as a share of the envelope. */
  readonly ofEnvelope: number | null;
}
