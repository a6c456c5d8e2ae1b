import type { Pot } from './asks.ts';
import type { Objective } from './objectives.ts';
import type { Offer } from './offer.ts';

/** Some of the projects (by their place in the list, in order), with their sums in smallest units. */
export interface ProjectSet {
  readonly members: readonly number[];
  /** In the club's currency. */
  readonly gift: number;
  /** Of the objective, in the place's currency. */
  readonly worth: number;
  /** Budgets that are asked for more than they hold. */
  readonly over: readonly OverAsked[];
}
export interface OverAsked extends Pot {
  readonly asked: number;
}

/** Can a project be approved at all, by itself? */
export function isPossible({ gift, refusedBy }: Offer): boolean {
  return gift !== null && refusedBy === null;
}

/** Every set of the projects that are possible at all: 1,024 of ten. */
export function allSets(offers: readonly Offer[], pots: readonly Pot[], objective: Objective): readonly ProjectSet[] {
  const possible = offers.flatMap((offer, at) => (isPossible(offer) ? [at] : []));
  return Array.from({ length: 2 ** possible.length }, (_, mask) =>
    setOf(
      possible.filter((_at, bit) => mask & (1 << bit)),
      offers,
      pots,
      objective,
    ),
  );
}

/** One set with its sums. */
export function setOf(
  members: readonly number[],
  offers: readonly Offer[],
  pots: readonly Pot[],
  objective: Objective,
): ProjectSet {
  const chosen = members.map((at) => offers[at]!);
  return {
    members,
    gift: chosen.reduce((sum, { gift }) => sum + (gift ?? 0), 0),
    worth: chosen.reduce((sum, { worth }) => sum + worth[objective], 0),
    over: pots.flatMap((pot) => {
      const asked = chosen.reduce((sum, { asks }) => sum + askedOf(asks, pot), 0);
      return asked > pot.budget ? [{ ...pot, asked }] : [];
    }),
  };
}

function askedOf(asks: Offer['asks'], { partner, locality }: Pot): number {
  return asks.reduce((sum, ask) => sum + (ask.partner === partner && ask.locality === locality ? ask.amount : 0), 0);
}

/** Which set comes first: the one that does more; of equals what takes less of the club's money, then what stands earlier in the list. */
export function compareSets(a: ProjectSet, b: ProjectSet): number {
  return b.worth - a.worth || a.gift - b.gift || compareOrder(a.members, b.members);
}

function compareOrder(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((at, index) => at !== b[index]);
  if (differs < 0) return b.length > a.length ? 1 : 0;
  return b[differs] === undefined ? -1 : a[differs]! - b[differs];
}
