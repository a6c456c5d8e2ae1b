import { centralValue } from '../math/distribution.ts';
import { fromMinor, toMinor } from '../math/minor-units.ts';
import type { Matching, Partner, Scenario } from '../scenario/types.ts';
import { committedBy, type Followed } from './follow.ts';
import { receipt, runningMatching, type Contribution, type Receipt } from './receipt.ts';

/** What may go wrong with one partner: its budget has run out when the project's turn comes, or it takes no part in the year. */
export const TROUBLES = ['exhausted', 'absent'] as const;
export type Trouble = (typeof TROUBLES)[number];

/**
 * What then becomes of the project: `refused`, built `smaller`, built a year `later`, left `waiting` at the last year played,
 * or `untouched`: the partner adds nothing to it, or has no limit.
 */
export type Outcome = 'refused' | 'smaller' | 'later' | 'waiting' | 'untouched';

/** One partner in trouble, all others paying as usual. Money of the place, exact to its smallest unit. */
export interface ReceiptIf {
  readonly partner: string;
  readonly trouble: Trouble;
  readonly outcome: Outcome;
  /** Has the partner's yearly budget a limit? */
  readonly hasLimit: boolean;
  /** Exhausted: the share of turns, as counted, at which it could not pay in full. Absent: 1 less its reliability, a figure of the scenario. Null: not counted. */
  readonly chance: number | null;
  /** The year in which the project is decided on. */
  readonly year: number;
  /** What the project comes to; the partners' part of it; how much less that is than with all of them. */
  readonly committed: number;
  readonly match: number;
  readonly less: number;
  /** What comes back to the club's pool. */
  readonly back: number;
}

/** Every partner of the year in each trouble, recomputed under the scheme's own rules (section 2.9); empty where nobody matches. */
export function receiptsIf(scenario: Scenario, followed: Followed): readonly ReceiptIf[] {
  const matching = runningMatching(scenario, followed.gift.year);
  if (matching === null) return [];
  return matching.partners.flatMap((partner) =>
    TROUBLES.map((trouble) => ifTrouble({ scenario, followed, matching, partner }, trouble)),
  );
}

interface Asked {
  readonly scenario: Scenario;
  readonly followed: Followed;
  readonly matching: Matching;
  readonly partner: Partner;
}

function ifTrouble(asked: Asked, trouble: Trouble): ReceiptIf {
  const { followed, partner, matching } = asked;
  const needed = projectPart(followed.receipt, partner.id)?.capped ?? 0;
  const isUntouched = needed <= 0 || (trouble === 'exhausted' && partner.yearlyBudget === null);
  if (isUntouched) return found(asked, trouble, 'untouched', followed.receipt);
  if (trouble === 'exhausted')
    return matching.rule === 'proRata'
      ? found(asked, trouble, 'smaller', withoutPart(asked))
      : found(asked, trouble, 'refused', followed.receipt);
  if (matching.ifAbsent === 'refuse') return found(asked, trouble, 'refused', followed.receipt);
  return ifLate(asked);
}

/** The project waits, stands first in next year's queue, and meets that year's caps; where nothing runs by then it waited in vain. */
function ifLate(asked: Asked): ReceiptIf {
  const { scenario, followed } = asked;
  const next = followed.gift.year + 1;
  if (next >= scenario.place.startYear + scenario.place.horizon)
    return found(asked, 'absent', 'waiting', followed.receipt);
  if (runningMatching(scenario, next) === null) return found(asked, 'absent', 'refused', followed.receipt, next);
  const late = receipt(scenario, { ...contributionOf(followed), paidIn: next });
  return found(asked, 'absent', late.refusedBy === null ? 'later' : 'refused', late, next);
}

/** Shared out, the partner has nothing left; the others pay what they usually can. */
function withoutPart({ scenario, followed, partner }: Asked): Receipt {
  const left = Object.fromEntries(followed.chances.partners.map((one) => [one.partner, one.left]));
  return receipt(scenario, { ...contributionOf(followed), left: { ...left, [partner.id]: 0 } });
}

function contributionOf({ gift }: Followed): Contribution {
  const { amount, corridor, sector, year, locality = null } = gift;
  return { amount, corridor, sector, year, locality };
}

function found(
  { followed, partner }: Asked,
  trouble: Trouble,
  outcome: Outcome,
  made: Receipt,
  year = followed.gift.year,
): ReceiptIf {
  const isBuilt = outcome === 'smaller' || outcome === 'later' || outcome === 'untouched';
  const minor = (amount: number) => toMinor(amount, made.digits);
  const usual = minor(followed.scheme.committed);
  const committed = isBuilt ? minor(committedBy(made)) : 0;
  const match = isBuilt ? committed - minor(made.toProject) - minor(made.inKind) : 0;
  return {
    ...{ partner: partner.id, trouble, outcome, hasLimit: partner.yearlyBudget !== null, year },
    chance: trouble === 'absent' ? 1 - centralValue(partner.reliability) : chanceOfShort(followed, partner),
    committed: fromMinor(committed, made.digits),
    match: fromMinor(match, made.digits),
    less: fromMinor(Math.max(0, usual - committed), made.digits),
    back: outcome === 'refused' ? made.toProject : 0,
  };
}

function chanceOfShort({ chances }: Followed, { id, yearlyBudget }: Partner): number | null {
  if (yearlyBudget === null) return 0;
  const counted = chances.partners.find(({ partner }) => partner === id);
  return counted === undefined ? null : 1 - counted.enough;
}

function projectPart({ parts }: Receipt, id: string): Receipt['parts'][number] | undefined {
  return parts.find(({ into, partner }) => into === 'project' && partner === id);
}
