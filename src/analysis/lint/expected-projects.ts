import { isElection } from '../../model/shocks.ts';
import type { World } from '../../model/world.ts';
import type { ProjectMix } from './project-mix.ts';

/** What the year takes over: gifts at the advertised ratio, and valid proposals that wait. */
interface Brought {
  readonly advertised: number;
  readonly waiting: number;
}

/** What a year's gifts lead to on average, projects in their expected mix. One entry a partner or a sector. */
export interface ExpectedProjects {
  /**
   * What each partner is asked for at its ratio, caps taken off, for valid projects (those that waited too) and for money
   * placed in a vehicle.
   */
  readonly asked: readonly number[];
  /** What this year's gifts will ask of each partner once all of them have become projects, whenever that is. */
  readonly demand: readonly number[];
  /** How much of that demand a year's budget holds, 0–1, counted pot by pot. */
  readonly held: readonly number[];
  /**
   * Part of what is asked that is paid after the rule: the scarcest partner decides where all must pay in full, and nothing
   * is paid in the part of the years in which a partner stays away.
   */
  readonly paid: readonly number[];
  readonly localMatch: number;
  /** Value committed, by sector, what clubs build alone after a refusal included. */
  readonly committed: readonly number[];
  /** Number of projects handed in. */
  readonly proposals: number;
  /** Money that clubs have for projects: this year's gifts and what came back. */
  readonly clubMoney: number;
  /** What goes back to the pool for next year: not valid, or refused and not built alone. */
  readonly returned: number;
  /** Number of valid proposals that wait for an absent partner. */
  readonly waiting: number;
  /** Match paid per unit of the clubs’ in valid proposals, which members expect next year; null without any. */
  readonly perClub: number | null;
  /** By sector: of 1 committed, what arrives as works: not abandoned, not leaked, not overrun. */
  readonly deliveredShare: readonly number[];
}

/** Expected asks, payments and commitments of the year that the world has opened and in which gifts have come in. */
export function expectedProjects(world: World, mix: ProjectMix, brought: Brought): ExpectedProjects {
  const { inputs, design, now } = world;
  const { matching, preparation } = design;
  const { partners } = matching;
  const { behaviour } = inputs;
  const toVehicle = now.running && matching.vehicle >= 0 ? matching.toVehicle : 0;
  const placed = now.poolIn * toVehicle;
  const clubMoney = now.poolIn - placed;
  const full = now.running ? clubMoney / Math.max(LEAST_CASH, 1 - matching.inKind) : clubMoney;
  const valid = Math.min(1, behaviour.valid + (preparation.on ? preparation.validRaise : 0));
  const meanClub = mix.chance.reduce((sum, chance, s) => sum + chance * mix.club[s]!, 0);
  const proposals = meanClub > 0 ? full / meanClub : 0;
  const queue = proposals * valid + brought.waiting;
  const inPlaced = (j: number) => (now.running ? partners.meanRatio[j]! * placed : 0);
  const asked = mix.perClub.map((ratio, j) => ratio * queue * meanClub + inPlaced(j));
  // What no pot can ever pay for takes nothing from it.
  const payable = matching.proRata || matching.carryOver ? 1 : mix.fitting;
  const holds = asked.map((amount, j) => heldShare(world, j, amount * payable));
  const scarcest = payable * Math.min(1, ...holds);
  const affordable = holds.map((share) => (matching.proRata ? share : scarcest));
  const present = presence(world);
  const paid = affordable.map((share) => share * present);
  const demand = asked.map((_, j) => demandOf(world, mix, j, brought.advertised));
  const decided = matching.delayIfAbsent ? queue * present : queue;
  const approved = now.running ? approvedShare(world, affordable, mix, matching.delayIfAbsent ? 1 : present) : 1;
  const refused = now.running ? refusedShare(world, scarcest, matching.delayIfAbsent ? 1 : present) : 0;
  const inProjects = paid.reduce((sum, share, j) => sum + share * (asked[j]! - inPlaced(j)), 0);
  return {
    asked,
    demand,
    held: demand.map((amount, j) => heldShare(world, j, amount)),
    paid,
    localMatch: paid.reduce((sum, share, j) => sum + (partners.local[j] === 1 ? share * asked[j]! : 0), 0),
    committed: mix.value.map((value, s) => decided * mix.chance[s]! * value * approved),
    proposals,
    clubMoney,
    returned: clubMoney * (1 - valid) + decided * meanClub * (full > 0 ? clubMoney / full : 0) * refused,
    waiting: queue - decided,
    perClub: now.running && queue > 0 && meanClub > 0 ? inProjects / (queue * meanClub) : null,
    deliveredShare: deliveredShares(world),
  };
}

/** Part of the years in which everybody who is needed takes part. */
function presence({ design, now }: World): number {
  const { reliability, meanRatio } = design.matching.partners;
  if (!now.running) return 1;
  return reliability.reduce((product, one, j) => (meanRatio[j]! > 0 ? product * one : product), 1);
}

/** Everything in kind would leave nothing to divide by. */
const LEAST_CASH = 0.05;

/** At the partner's ratio, caps taken off: what is refused or not in order is handed in again in another year. */
function demandOf({ design, now }: World, { perClub }: ProjectMix, j: number, given: number): number {
  const { matching } = design;
  if (!now.running) return 0;
  const toVehicle = matching.vehicle >= 0 ? matching.toVehicle : 0;
  const works = (given * (1 - toVehicle)) / Math.max(LEAST_CASH, 1 - matching.inKind);
  return perClub[j]! * works + matching.partners.meanRatio[j]! * given * toVehicle;
}

/** How much of what is asked of a partner its pots hold. */
function heldShare({ design, inputs, now }: World, j: number, asked: number): number {
  const { yearlyBudget, perLocality } = design.matching.partners;
  const budget = yearlyBudget[j]!;
  if (asked <= 0 || !now.running) return 1;
  if (perLocality[j] !== 1) return Math.min(1, budget / asked);
  return inputs.localities.diasporaShare.reduce((sum, share) => sum + Math.min(share * asked, budget), 0) / asked;
}

/** Of the value decided upon, what is committed: with the partners, or by clubs alone after a refusal. */
function approvedShare(
  { design, inputs }: World,
  affordable: readonly number[],
  mix: ProjectMix,
  present: number,
): number {
  const total = 1 + mix.perClub.reduce((sum, ratio) => sum + ratio, 0);
  const alone = inputs.behaviour.goAlone / total;
  const full = Math.min(1, ...affordable);
  const whenPresent = design.matching.proRata
    ? (1 + mix.perClub.reduce((sum, ratio, j) => sum + ratio * affordable[j]!, 0)) / total
    : full + (1 - full) * alone;
  return present * whenPresent + (1 - present) * alone;
}

/** Of the clubs’ money decided upon, what is refused and goes back. Pro rata refuses nothing for lack of budget. */
function refusedShare({ design, inputs }: World, scarcest: number, present: number): number {
  const granted = present * (design.matching.proRata ? 1 : scarcest);
  return (1 - granted) * (1 - inputs.behaviour.goAlone);
}

/** Section 2.10 on average, by sector, for what is approved in the year that the world has opened. */
function deliveredShares({ design, inputs, now }: World): readonly number[] {
  const { behaviour, place, sectors } = inputs;
  const kept = (measure: { readonly on: boolean; readonly leakageCut: number }) =>
    measure.on ? 1 - measure.leakageCut : 1;
  const leakage = behaviour.leakage * kept(design.audit) * kept(design.seal);
  const continuity = design.ordinance.on ? design.ordinance.continuity : 0;
  const dropped = place.turnover * behaviour.abandonElection * (1 - continuity);
  return Array.from(sectors.buildYears, (years) => {
    const hazard = 1 - (1 - behaviour.abandonBase) ** (1 / years);
    let stands = 1;
    for (let t = now.t; t < now.t + years; t++)
      stands *= Math.max(0, 1 - hazard - (isElection(t, place.firstElection, place.electionEvery) ? dropped : 0));
    return (stands * (1 - leakage)) / behaviour.overrunMean;
  });
}
