import { centralValue } from '../math/distribution.ts';
import { fromMinor, minorDigits, shareOutMinor, toMinor } from '../math/minor-units.ts';
import { askPartners, type Answers, type PartnerRequest } from './partner-requests.ts';
import { ratioFor } from './ratio-for.ts';
import type { Corridor, Matching, Scenario } from '../scenario/types.ts';

/** What an association wants to give. `amount` is in the corridor's currency; `sector` null stands for every kind of project. */
export interface Contribution {
  readonly amount: number;
  readonly corridor: string;
  readonly sector: string | null;
  readonly year: number;
  readonly locality?: string | null;
  /** Pro rata: the share of what it is asked for that each partner usually has, by id. */
  readonly left?: Readonly<Record<string, number>>;
  /** Where partners pay in a later year than it is handed in: that year's caps hold too. */
  readonly paidIn?: number;
}
/** One contribution's way through the rules. Money is exact to the minor unit; what stands together adds up. */
export interface Receipt {
  readonly currency: string;
  /** Digits after the point in the smallest unit of the place's currency. */
  readonly digits: number;
  readonly foreignCurrency: string;
  readonly year: number;
  /** given = fee + sent, in the corridor's currency. */
  readonly given: number;
  readonly feeShare: number;
  readonly fee: number;
  readonly sent: number;
  /** Local per foreign. */
  readonly rate: number;
  /** What arrives, in the place's currency: arrived = toProject + toVehicle. */
  readonly arrived: number;
  readonly toProject: number;
  readonly toVehicle: number;
  /** Labour or materials that count beside the money, valued in the place's currency. */
  readonly inKind: number;
  /** One row for each partner and use, in the place's currency; `reason` says why less is paid than asked. */
  readonly parts: readonly PartnerRequest[];
  /** Sum of the partners' parts. */
  readonly match: number;
  /** total = arrived + inKind + match. */
  readonly total: number;
  /** What the statute promises for one unit of the club's money: 1 + the sum of the ratios. */
  readonly nominal: number;
  /** What one unit of the club's money becomes here; null when nothing arrives. */
  readonly each: number | null;
  readonly refusedBy: string | null;
  /** Is a matching scheme running in that year? */
  readonly matchingRuns: boolean;
}

/**
 * One contribution, taken as one project by itself, through fee, exchange, ratios, caps and budgets (sections 2.8 and
 * 2.9 of the model, with the central figure of every uncertain number and nobody before it in the queue).
 * Throws when the corridor is not in the scenario or the amount is not a positive number.
 */
export function receipt(scenario: Scenario, contribution: Contribution): Receipt {
  const corridor = corridorOf(scenario, contribution);
  const { currency } = scenario.place;
  const digits = minorDigits(currency);
  const sending = sendMoney(scenario, corridor, contribution);
  const matching = runningMatching(scenario, contribution.year);
  const split = splitArrived(toMinor(sending.sent * sending.rate, digits), matching);
  const answers = matching === null ? NOBODY : ask(scenario, matching, contribution, split, digits);
  const shared = exactParts(answers.requests, digits);
  const match = shared.reduce((sum, part) => sum + part, 0);
  const club = split.arrived + split.inKind;
  const money = (minor: number) => fromMinor(minor, digits);
  return {
    currency,
    digits,
    year: contribution.year,
    ...sending,
    arrived: money(split.arrived),
    toProject: money(split.toProject),
    toVehicle: money(split.toVehicle),
    inKind: money(split.inKind),
    parts: answers.requests.map((request, at) => roundPart(request, shared[at] ?? 0, digits)),
    match: money(match),
    total: money(club + match),
    nominal: 1 + statutoryRatio(scenario, matching, contribution),
    each: club > 0 ? (club + match) / club : null,
    refusedBy: answers.refusedBy,
    matchingRuns: matching !== null,
  };
}

const NOBODY: Answers = { requests: [], refusedBy: null };

function corridorOf(scenario: Scenario, { corridor, amount }: Contribution): Corridor {
  const found = scenario.corridors.find(({ id }) => id === corridor);
  if (found === undefined) throw new Error(`a receipt needs a corridor of the scenario but got ${corridor}`);
  if (!(amount > 0 && Number.isFinite(amount))) throw new Error(`a receipt needs an amount above 0 but got ${amount}`);
  return found;
}

/** Fee and exchange, in the corridor's currency. */
function sendMoney(scenario: Scenario, corridor: Corridor, { amount, year }: Contribution) {
  const digits = minorDigits(corridor.currency);
  const feeShare = feeShareIn(scenario, corridor, year);
  const given = toMinor(amount, digits);
  const fee = Math.min(given, Math.round(given * feeShare));
  return {
    foreignCurrency: corridor.currency,
    given: fromMinor(given, digits),
    feeShare,
    fee: fromMinor(fee, digits),
    sent: fromMinor(given - fee, digits),
    rate: centralValue(corridor.exchangeRate),
  };
}

/** What sending costs in a year, as a share: an instrument may move it to its target in equal steps (section 2.2). */
export function feeShareIn({ place, scheme }: Scenario, { transferCost }: Corridor, year: number): number {
  const cost = centralValue(transferCost);
  if (scheme.transferCost === null || year < place.startYear) return cost;
  const way = Math.min(1, (year - place.startYear + 1) / scheme.transferCost.years);
  return cost + (centralValue(scheme.transferCost.target) - cost) * way;
}

/** The matching scheme when it runs in that year, else null. */
export function runningMatching(scenario: Scenario, year: number): Matching | null {
  const { matching } = scenario.scheme;
  return matching !== null && matching.from <= year && year <= matching.to ? matching : null;
}

interface Split {
  readonly arrived: number;
  readonly toProject: number;
  readonly toVehicle: number;
  readonly inKind: number;
}

/** Minor units that arrived, into project and vehicle; labour and materials come beside the project's money (2.9). */
function splitArrived(arrived: number, matching: Matching | null): Split {
  const share = matching === null ? 0 : centralValue(matching.toVehicle);
  const inKindShare = matching === null ? 0 : inKindShareOf(matching);
  const [toVehicle = 0, toProject = 0] = shareOutMinor([arrived * share, arrived * (1 - share)], arrived);
  return { arrived, toProject, toVehicle, inKind: Math.round((toProject * inKindShare) / (1 - inKindShare)) };
}

/** The part of the club's share that it may bring as labour and materials. */
export function inKindShareOf({ inKind }: Matching): number {
  return Math.min(MOST_IN_KIND, centralValue(inKind));
}
/** A club that brings labour only would have an endless value for its money. */
const MOST_IN_KIND = 0.99;

function ask(
  scenario: Scenario,
  matching: Matching,
  contribution: Contribution,
  split: Split,
  digits: number,
): Answers {
  return askPartners(scenario, matching, {
    project: fromMinor(split.toProject + split.inKind, digits),
    vehicle: fromMinor(split.toVehicle, digits),
    sector: contribution.sector,
    year: contribution.year,
    locality: contribution.locality ?? null,
    ...(contribution.left === undefined ? {} : { left: contribution.left }),
    ...(contribution.paidIn === undefined ? {} : { paidIn: contribution.paidIn }),
  });
}

/** Parts in minor units; their sum is the rounded sum of the exact parts. */
function exactParts(requests: readonly PartnerRequest[], digits: number): readonly number[] {
  const exact = requests.map(({ paid }) => paid * 10 ** digits);
  return shareOutMinor(exact, Math.round(exact.reduce((sum, part) => sum + part, 0)));
}

/** What is not cut is the same amount to the cent, and what is cut is never more than what it is cut from. */
function roundPart(request: PartnerRequest, paid: number, digits: number): PartnerRequest {
  const rounded = (value: number, least: number) => Math.max(least, toMinor(value, digits));
  const capped = request.paid === request.capped ? paid : rounded(request.capped, paid);
  const asked = request.capped === request.asked ? capped : rounded(request.asked, capped);
  const money = (minor: number) => fromMinor(minor, digits);
  return { ...request, asked: money(asked), capped: money(capped), paid: money(paid) };
}

function statutoryRatio(scenario: Scenario, matching: Matching | null, contribution: Contribution): number {
  const partners = matching?.partners ?? [];
  const { sector, year, locality = null } = contribution;
  return partners.reduce(
    (sum, partner) => sum + ratioFor(scenario, partner, { sector, year, value: null, locality }),
    0,
  );
}
