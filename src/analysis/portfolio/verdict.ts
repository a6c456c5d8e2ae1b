import type { Objective } from './objectives.ts';
import type { Offer } from './offer.ts';
import type { OverAsked, ProjectSet } from './sets.ts';

/**
 * Why a project is not in the best set: no sum brings it about; a partner refuses it even alone; nobody proposed such a project
 * in any future; it does nothing for the objective; it alone needs more than the money; beside the others a partner's budget
 * does not reach; the money does more in the others.
 */
export type ReasonOut =
  'no-gift' | 'refused' | 'uncounted' | 'adds-nothing' | 'too-dear' | 'partner-budget' | 'better-use';

/** In or out, why, and what the other way would cost, in smallest units of the objective's money. */
export interface Verdict {
  readonly isIn: boolean;
  readonly reason: ReasonOut | null;
  /** Whose budget decides, with what it is asked for beside the best set. */
  readonly partner: string | null;
  readonly over: OverAsked | null;
  /** What the objective loses when an included project is left out, or one left out is forced in; null where it cannot be. */
  readonly otherwise: number | null;
}

interface Judged {
  readonly offer: Offer;
  readonly at: number;
  readonly best: ProjectSet;
  /** Sets that can be, the best first. */
  readonly feasible: readonly ProjectSet[];
  readonly money: number;
  readonly objective: Objective;
  readonly overWith: (at: number) => readonly OverAsked[];
}

/** What is said of one project. */
export function verdictOf(judged: Judged): Verdict {
  const { at, best, feasible } = judged;
  const isIn = best.members.includes(at);
  const other = feasible.find(({ members }) => members.includes(at) !== isIn);
  const otherwise = other === undefined ? null : best.worth - other.worth;
  return isIn ? { isIn, reason: null, partner: null, over: null, otherwise } : { isIn, ...whyOut(judged), otherwise };
}

function whyOut({ offer, at, best, money, objective, overWith }: Judged): Pick<Verdict, 'reason' | 'partner' | 'over'> {
  const because = (reason: ReasonOut, partner: string | null = null) => ({ reason, partner, over: null });
  if (offer.gift === null) return because('no-gift');
  if (offer.refusedBy !== null) return because('refused', offer.refusedBy);
  if (offer.followed?.chances.shares === null && offer.worth[objective] === 0) return because('uncounted');
  if (offer.worth[objective] === 0) return because('adds-nothing');
  if (offer.gift > money) return because('too-dear');
  const over = overWith(at)[0] ?? null;
  const isPaid = best.gift + offer.gift <= money;
  return over !== null && isPaid ? { reason: 'partner-budget', partner: over.partner, over } : because('better-use');
}
