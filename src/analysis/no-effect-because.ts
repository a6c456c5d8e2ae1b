/**
 * Why a lever moves nothing. `words/why.ts` makes the sentence; `path` is the other field that keeps it from mattering, where
 * there is one, and `values` are what the sentence needs.
 */
export interface Because {
  readonly code: BecauseCode;
  readonly path: string | null;
  readonly values: Readonly<Record<string, string | number | null>>;
}

export const BECAUSE_CODES = [
  /** Both ends are the same. */
  'same-value',
  /** A name, a text or a label; a target; a use of remittances other than saving. Nothing is computed from these. */
  'label',
  'target',
  'only-saving-counts',
  /** `path`, an instrument or list, is not there. */
  'not-there',
  /** Dates that come to the same within the years played; the fund is open in none of them, or in all. */
  'same-years',
  'same-elections',
  'nothing-dated',
  'scheme-outside',
  'scheme-never-ends',
  'no-election',
  'single-locality',
  'short-horizon',
  'response-replaced',
  /** Limits that were never reached: `used` is the largest part of a budget that was paid, `asked` the most of a cap. */
  'budgets-not-reached',
  'caps-not-reached',
  /** `path` stands at 0, at all of it, without limit, off, on, or at another choice. */
  'at-zero',
  'at-one',
  'no-limit',
  'switched-off',
  'switched-on',
  'other-choice',
  /** The lever itself is flat here: it would move something at `movesAt`. */
  'budget-slack',
  'other-budgets-bind',
  'cap-slack',
  'envelope-slack',
  'flat-here',
  /** At the present value of `path` it cannot matter; at another it would. */
  'at-present-value',
  /** Something moves, but less than luck does. */
  'noise',
  /** Nothing in these futures depended on it, whatever else was changed. */
  'untouched',
] as const;
export type BecauseCode = (typeof BECAUSE_CODES)[number];
