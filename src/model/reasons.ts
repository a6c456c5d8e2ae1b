/** Why an amount was clipped, refused, returned or lost: one list for results, receipts, pages and exports. */
export const REASONS = [
  'cap-per-contribution',
  'limit-per-donor',
  'cap-per-project',
  'budget',
  'partner-absent',
  'not-valid',
  'ineligible-sector',
  'below-minimum',
  'not-ranked',
  'pool-too-small',
  'fee',
  'exchange',
  'abandoned',
  'overrun',
  'leakage',
  'stop-loss',
  'fund-exhausted',
  'carried-over',
  'other-partner',
  'give-cap',
  'leverage-limit',
  'still-building',
] as const;

export type Reason = (typeof REASONS)[number];

/** Place of each reason in the list, as the engine notes it. */
export const REASON = Object.fromEntries(REASONS.map((reason, place) => [reason, place])) as Readonly<
  Record<Reason, number>
>;
