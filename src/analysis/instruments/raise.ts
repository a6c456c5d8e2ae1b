import type { Scenario } from '../../scenario/types.ts';

export const INSTRUMENTS = ['match', 'guarantee', 'training'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/**
 * How an instrument takes more money. `budgets`: every public partner's yearly budget; `ratios`: every public partner's ratio;
 * `coverAndCapital`: more cover, with the capital that backs it; `capital`: more capital alone; `places`: more people trained;
 * `start`: an instrument that the design lacks, begun at a small standard size.
 */
export type Way = 'budgets' | 'ratios' | 'coverAndCapital' | 'capital' | 'places' | 'start';

/** A way to put more money into an instrument, from nothing (0) on. */
export interface Raise {
  readonly instrument: Instrument;
  readonly way: Way;
  /** The design with so much more; 0 is the design as it stands. */
  readonly at: (size: number) => Scenario;
  /** Tried first, and the most that makes sense. */
  readonly first: number;
  readonly most: number;
  /** Paths of the fields that it sets. */
  readonly paths: readonly string[];
}

/** Why there is no way. */
export type NoWay =
  | 'no-public-partner'
  | 'no-product'
  | 'no-budget-limit'
  | 'formulas-only'
  | 'full-cover'
  | 'no-places'
  | 'no-match-years';
export interface WithoutWay {
  readonly instrument: Instrument;
  readonly way: Way;
  readonly because: NoWay;
}
