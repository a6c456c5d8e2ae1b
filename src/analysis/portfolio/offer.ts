import { fromMinor, minorDigits, toMinor } from '../../math/minor-units.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Scenario } from '../../scenario/types.ts';
import { committedBy, follow, type Followable, type Followed, type Gift } from '../follow.ts';
import type { PlaceInQueue } from '../chances.ts';
import { giftFor } from '../gift-for.ts';
import { receipt, type Receipt } from '../receipt.ts';
import { asksOf, type Ask } from './asks.ts';
import type { Objective } from './objectives.ts';

/** A project that a club thinks of. `value` is in the place's currency; null where it is left open. */
export interface PlannedProject {
  readonly name: string | null;
  readonly sector: string | null;
  readonly locality: string | null;
  readonly value: number;
  readonly place: PlaceInQueue | null;
}

/** One project with what it takes and what it brings; amounts in smallest units of the currency named. */
export interface Offer {
  readonly project: PlannedProject;
  /** What the club must give, in the corridor's currency; null where no sum is enough. */
  readonly gift: number | null;
  /** The receipt of that gift and its chances; null where there is none. */
  readonly followed: Followed | null;
  /** Whole or nothing: the partner whose budget cannot pay its part of this project even by itself. */
  readonly refusedBy: string | null;
  /** What each budget is asked for, in the place's currency. */
  readonly asks: readonly Ask[];
  /** Partners' money if it is approved, and every objective, in the place's currency. */
  readonly match: number;
  readonly worth: Readonly<Record<Objective, number>>;
}

const NO_WORTH = { matched: 0, allApproved: 0, stands: 0, priorities: 0 } as const;

/** What a project needs of the club (section 2.9 read backwards), and its receipt with the chances counted. */
export function offerOf(
  played: Followable,
  project: PlannedProject,
  { corridor, year }: Pick<Gift, 'corridor' | 'year'>,
): Offer {
  const { scenario } = played;
  const { sector, locality, place, value } = project;
  const amount = giftFor(scenario, { corridor, sector, locality, year, value });
  const currency = scenario.corridors.find(({ id }) => id === corridor)?.currency ?? '';
  const gift = toMinor(amount, minorDigits(currency));
  const nothing = { project, gift: null, followed: null, refusedBy: null, asks: [], match: 0, worth: NO_WORTH };
  if (!Number.isSafeInteger(gift)) return nothing;
  const given: Gift = { amount: fromMinor(gift, minorDigits(currency)), corridor, sector, locality, year, place };
  const { refusedBy, parts, digits } = receipt(scenario, given);
  const followed = follow(played, given);
  const match = paidInto(followed.receipt, 'project') + paidInto(followed.receipt, 'vehicle');
  const asks = asksOf(scenario, parts, locality, digits);
  return { project, gift, followed, refusedBy, asks, match, worth: worthOf(scenario, followed) };
}

function worthOf(scenario: Scenario, followed: Followed): Offer['worth'] {
  const { receipt: made, scheme, gift } = followed;
  const approved = scheme.approved ?? 0;
  const project = paidInto(made, 'project');
  const vehicle = paidInto(made, 'vehicle');
  const weight = scenario.sectors.find(({ id }) => id === gift.sector)?.weight ?? 0;
  const committed = toMinor(committedBy(made), made.digits);
  return {
    matched: Math.round(approved * project) + vehicle,
    allApproved: project + vehicle,
    stands: toMinor(scheme.expected ?? 0, made.digits),
    priorities: centralValue(weight) > 0 ? Math.round(approved * committed) : 0,
  };
}

function paidInto({ parts, digits }: Receipt, use: 'project' | 'vehicle'): number {
  return parts.reduce((sum, { into, paid }) => sum + (into === use ? toMinor(paid, digits) : 0), 0);
}
