import { centralValue } from '../math/distribution.ts';
import { meanRatioFor, ratioFor } from './ratio-for.ts';
import type { Reason } from '../model/reasons.ts';
import type { Matching, Partner, Scenario } from '../scenario/types.ts';

/** What one partner is asked for and can pay, in the place's currency, not yet rounded. */
export interface PartnerRequest {
  readonly partner: string;
  readonly into: 'project' | 'vehicle';
  readonly ratio: number;
  /** By its ratio alone; then what its cap per project leaves of it; then what it pays. */
  readonly asked: number;
  readonly capped: number;
  readonly paid: number;
  /** Why less is paid than asked; null when all of it is. */
  readonly reason: Reason | null;
}
/** The club's part of one project and what it puts into a vehicle, in the place's currency. */
export interface ClubMoney {
  readonly project: number;
  readonly vehicle: number;
  readonly sector: string | null;
  readonly year: number;
  readonly locality?: string | null;
  /** Pro rata: the share of what it is asked for that each partner has, by id; all of it where left out. */
  readonly left?: Readonly<Record<string, number>>;
  /** A later year in which partners pay: they pay no more than that year's caps either. */
  readonly paidIn?: number;
}
export interface Answers {
  readonly requests: readonly PartnerRequest[];
  /** Whole or nothing: the partner that cannot pay in full and so stops the project. */
  readonly refusedBy: string | null;
}

/** Partners match what goes to the vehicle first, at mean ratios, then the project, out of the same yearly budgets (section 2.9). */
export function askPartners(scenario: Scenario, matching: Matching, club: ClubMoney): Answers {
  const vehicle = club.vehicle > 0 ? matching.partners.map((partner) => forVehicle(scenario, partner, club)) : [];
  const value = projectValue(scenario, matching, club, vehicle);
  const project = matching.partners.map((partner) => forProject(scenario, partner, { ...club, value, vehicle }));
  const refusedBy = project.find(({ reason }) => reason === 'budget')?.partner ?? null;
  if (refusedBy === null || matching.rule === 'proRata') return { requests: [...vehicle, ...project], refusedBy: null };
  const nothing = project.map((request) => ({
    ...request,
    paid: 0,
    reason: request.reason === 'budget' ? request.reason : ('other-partner' as const),
  }));
  return { requests: [...vehicle, ...nothing], refusedBy };
}

function forVehicle(scenario: Scenario, partner: Partner, club: ClubMoney): PartnerRequest {
  const ratio = meanRatioFor(scenario, partner);
  const asked = ratio * club.vehicle;
  const paid = potsOf(scenario, partner).reduce((sum, share) => sum + fromPot(partner, asked, share), 0);
  return {
    partner: partner.id,
    into: 'vehicle',
    ratio,
    asked,
    capped: asked,
    paid,
    reason: paid < asked ? 'budget' : null,
  };
}

interface Project extends Omit<ClubMoney, 'vehicle'> {
  readonly value: number;
  readonly vehicle: readonly PartnerRequest[];
}

function forProject(scenario: Scenario, partner: Partner, project: Project): PartnerRequest {
  const ratio = ratioFor(scenario, partner, project);
  const asked = ratio * project.project;
  const years = [project.year, project.paidIn ?? project.year];
  const capped = Math.min(asked, ...years.map((year) => capIn(scenario, partner, year)));
  const beside = project.vehicle.find((request) => request.partner === partner.id)?.asked ?? 0;
  const spent = spentBeside(scenario, partner, beside, project.locality ?? null);
  const held = capped * (project.left?.[partner.id] ?? 1);
  const paid = Math.min(held, Math.max(0, limit(partner.yearlyBudget) - spent));
  const reason = paid < capped ? 'budget' : capped < asked ? 'cap-per-project' : null;
  return { partner: partner.id, into: 'project', ratio, asked, capped, paid, reason };
}

/** The parts in which what is placed in a vehicle is asked of a partner's pots: those of the diaspora, or all of one pot. */
function potsOf({ place }: Scenario, { budgetPer }: Partner): readonly number[] {
  if (budgetPer === 'scheme') return [1];
  const shares = place.localities.map(({ diasporaShare }) => centralValue(diasporaShare));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

const fromPot = ({ yearlyBudget }: Partner, asked: number, share: number) =>
  Math.min(asked * share, limit(yearlyBudget));

/** What the vehicle's part has taken from the pot that a project meets; of a place not named, on average. */
export function spentBeside(scenario: Scenario, partner: Partner, asked: number, locality: string | null): number {
  const pots = potsOf(scenario, partner);
  const own = pots.length > 1 ? scenario.place.localities.findIndex(({ id }) => id === locality) : 0;
  if (own >= 0) return fromPot(partner, asked, pots[own]!);
  return pots.reduce((sum, share) => sum + share * fromPot(partner, asked, share), 0);
}

/** What the project is worth once everybody has paid; a formula may ask for it, so it is found by repetition. */
function projectValue(
  scenario: Scenario,
  matching: Matching,
  club: ClubMoney,
  vehicle: readonly PartnerRequest[],
): number {
  let value = club.project;
  for (let round = 0; round < VALUE_ROUNDS; round++) {
    const paid = matching.partners.map((partner) => forProject(scenario, partner, { ...club, value, vehicle }).paid);
    value = paid.reduce((sum, part) => sum + part, club.project);
  }
  return value;
}
/** Plain ratios settle in one round; formulas of the value within a few. */
const VALUE_ROUNDS = 12;

/** A partner's cap per project in a year, at start-year prices: inflation wears it down unless caps are indexed (section 2.9). */
export function capIn({ place, scheme }: Scenario, { projectCap }: Partner, year: number): number {
  const erosion =
    scheme.matching?.capsIndexed === true ? 1 : (1 + centralValue(place.inflation)) ** (place.startYear - year);
  return limit(projectCap) * erosion;
}

/** No limit is `null` in a scenario. */
function limit(quantity: Partner['yearlyBudget']): number {
  return quantity === null ? Infinity : centralValue(quantity);
}
