import type { Reason } from '../model/reasons.ts';

/** Where a line's money stands: what was there or came in, or where it went. */
export type Side = 'in' | 'out';
/** `opening`: what the year began with; `flow`: what came or went in the year; `closing`: what the year ended with. */
export type LineKind = 'opening' | 'flow' | 'closing';

/** One line of an account, as the table below states it. */
export interface LineRow {
  readonly id: string;
  readonly side: Side;
  readonly kind: LineKind;
  /** Why the amount is not allocated; null: it is, or it came in. */
  readonly reason: Reason | null;
}

/** The accounts of a scheme's money: the clubs' pool, what each partner is asked for and may pay, and the works. */
export const ACCOUNTS = ['pool', 'asked', 'budget', 'works'] as const;
export type AccountId = (typeof ACCOUNTS)[number];

const row =
  (side: Side, kind: LineKind) =>
  (id: string, reason: Reason | null = null) => ({ id, side, kind, reason });
const opening = row('in', 'opening');
const comes = row('in', 'flow');
const goes = row('out', 'flow');
const closing = row('out', 'closing');

/**
 * Every line of every account, in the order in which they are read. In each account and each year, what is on the side `in`
 * adds up to what is on the side `out`: allocated and unallocated, by reason, is all there was.
 */
export const LINES = {
  pool: [
    opening('kept'),
    opening('waiting-before'),
    comes('returned-before'),
    comes('given'),
    goes('approved'),
    goes('own-works'),
    goes('alone'),
    goes('placed'),
    goes('returned-not-valid', 'not-valid'),
    goes('returned-budget', 'budget'),
    goes('returned-partner-absent', 'partner-absent'),
    closing('waiting', 'partner-absent'),
    closing('left', 'pool-too-small'),
  ],
  asked: [
    opening('waiting-before'),
    comes('asked'),
    goes('paid'),
    goes('clipped', 'cap-per-project'),
    goes('refused-budget', 'budget'),
    goes('refused-partner-absent', 'partner-absent'),
    goes('refused-other-partner', 'other-partner'),
    closing('waiting', 'partner-absent'),
  ],
  budget: [opening('kept'), comes('budget'), goes('paid'), goes('lapsed'), closing('left', 'carried-over')],
  works: [
    opening('building-before'),
    comes('committed'),
    goes('delivered'),
    goes('lost-leakage', 'leakage'),
    goes('lost-overrun', 'overrun'),
    goes('lost-abandoned', 'abandoned'),
    closing('building', 'still-building'),
  ],
} as const satisfies Record<AccountId, readonly LineRow[]>;

export type LineId = (typeof LINES)[AccountId][number]['id'];
