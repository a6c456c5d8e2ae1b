import { minorDigits, toMinor } from '../../math/minor-units.ts';
import type { Followable } from '../follow.ts';
import { potsOf, type Pot } from './asks.ts';
import type { Objective } from './objectives.ts';
import { offerOf, type Offer, type PlannedProject } from './offer.ts';
import { allSets, compareSets, isPossible, setOf, type OverAsked, type ProjectSet } from './sets.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** More make more sets than can be counted while somebody waits: 2 to the power of ten are 1,024. */
export const MOST_PROJECTS = 10;

/** A club's money in one year, in its corridor's currency, and the projects that it thinks of. */
export interface PlanAsked {
  readonly money: number;
  readonly corridor: string;
  readonly year: number;
  readonly objective: Objective;
  readonly projects: readonly PlannedProject[];
}

/** Which projects to propose. Amounts are in smallest units: gifts and money of the club's currency, worth of the place's. */
export interface Portfolio {
  readonly asked: PlanAsked;
  readonly currency: string;
  readonly foreignCurrency: string;
  readonly digits: number;
  readonly foreignDigits: number;
  readonly money: number;
  readonly offers: readonly Offer[];
  readonly best: ProjectSet;
  /** Null when there is no other set that can be paid and approved. */
  readonly second: ProjectSet | null;
  readonly verdicts: readonly Verdict[];
  /** The club's money that is not needed. */
  readonly left: number;
  /** The least more money that does more, and with which set; null when no sum does. */
  readonly more: { readonly set: ProjectSet; readonly missing: number } | null;
  /** What the club's money would pay and would do more, if budgets allowed it; null when nothing. */
  readonly beyondBudgets: ProjectSet | null;
  /** All projects that are possible by themselves, together. */
  readonly together: ProjectSet;
  readonly counts: { readonly sets: number; readonly paid: number; readonly allowed: number };
}

/**
 * The set of projects that does most with a club's money, exact over all sets: a set can be when the gifts that its projects
 * need (`giftFor`) add up to no more than the money, and no partner's budget of the year is asked for more than it holds
 * (middle figures, nobody else in the queue; chances count the others). Throws for more than ten projects, and where
 * `giftFor` does.
 */
export function planPortfolio(played: Followable, asked: PlanAsked): Portfolio {
  const { scenario } = played;
  if (asked.projects.length > MOST_PROJECTS)
    throw new Error(`a portfolio needs ${MOST_PROJECTS} projects or fewer but got ${asked.projects.length}`);
  const foreignCurrency = scenario.corridors.find(({ id }) => id === asked.corridor)?.currency ?? '';
  const foreignDigits = minorDigits(foreignCurrency);
  const currency = scenario.place.currency;
  const offers = asked.projects.map((project) => offerOf(played, project, asked));
  const pots = potsOf(scenario, asked.year);
  const money = toMinor(asked.money, foreignDigits);
  return {
    ...{ asked, currency, foreignCurrency, digits: minorDigits(currency), foreignDigits, money, offers },
    ...choose(offers, pots, money, asked.objective),
  };
}

type Choice = Omit<
  Portfolio,
  'asked' | 'currency' | 'foreignCurrency' | 'digits' | 'foreignDigits' | 'money' | 'offers'
>;

/** The choice alone, from what projects need and bring. */
export function choose(offers: readonly Offer[], pots: readonly Pot[], money: number, objective: Objective): Choice {
  const sets = allSets(offers, pots, objective);
  const paid = sets.filter(({ gift }) => gift <= money);
  const allowed = sets.filter(({ over }) => over.length === 0);
  const feasible = allowed.filter(({ gift }) => gift <= money).sort(compareSets);
  const best = feasible[0]!; // The empty set costs nothing and asks nobody.
  const beyond = [...paid].sort(compareSets)[0]!;
  const possible = offers.flatMap((offer, at) => (isPossible(offer) ? [at] : []));
  const overWith = (at: number): readonly OverAsked[] => setOf([...best.members, at], offers, pots, objective).over;
  return {
    best,
    second: feasible[1] ?? null,
    verdicts: offers.map((offer, at) => verdictOf({ offer, at, best, feasible, money, objective, overWith })),
    left: money - best.gift,
    more: moreOf(allowed, best, money),
    beyondBudgets: beyond.worth > best.worth ? beyond : null,
    together: setOf(possible, offers, pots, objective),
    counts: { sets: sets.length, paid: paid.length, allowed: feasible.length },
  };
}

/** The cheapest set that does more than the best one; of equally cheap ones the one that does most. */
function moreOf(allowed: readonly ProjectSet[], best: ProjectSet, money: number): Portfolio['more'] {
  const better = allowed.filter(({ worth }) => worth > best.worth);
  const [set] = better.sort((a, b) => a.gift - b.gift || compareSets(a, b));
  return set === undefined ? null : { set, missing: set.gift - money };
}
