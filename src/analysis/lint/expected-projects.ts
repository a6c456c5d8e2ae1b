import type { World } from '../../model/world.ts';
import type { ProjectMix } from './project-mix.ts';

/** What a year's gifts lead to on average, projects in their expected mix. One entry a partner or a sector. */
export interface ExpectedProjects {
  /** What each partner is asked for at its ratio, caps taken off, for valid projects and for money placed in a vehicle. */
  readonly asked: readonly number[];
  /** What this year's gifts will ask of each partner once all of them have become projects, whenever that is. */
  readonly demand: readonly number[];
  /** How much of that demand a year's budget holds, 0–1, counted pot by pot. */
  readonly held: readonly number[];
  /** Part of what is asked that is paid after the rule: the scarcest partner decides where all must pay in full. */
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
  /** Of 1 committed, what arrives as works: not abandoned, not leaked, not overrun. */
  readonly deliveredShare: number;
}

/** Expected asks, payments and commitments of the year that the world has opened and in which gifts have come in. */
export function expectedProjects(world: World, mix: ProjectMix): ExpectedProjects {
  const { inputs, design, now } = world;
  const { matching, preparation } = design;
  const { partners } = matching;
  const { behaviour } = inputs;
  const toVehicle = now.running && matching.vehicle >= 0 ? matching.toVehicle : 0;
  const placed = now.poolIn * toVehicle;
  const clubMoney = now.poolIn - placed;
  const full = now.running ? clubMoney / Math.max(LEAST_CASH, 1 - matching.inKind) : clubMoney;
  const valid = Math.min(1, behaviour.valid + (preparation.on ? preparation.validRaise : 0));
  const asked = mix.perClub.map(
    (ratio, j) => ratio * full * valid + (now.running ? partners.meanRatio[j]! * placed : 0),
  );
  const holds = asked.map((amount, j) => heldShare(world, j, amount));
  const scarcest = Math.min(1, ...holds);
  const paid = holds.map((share) => (matching.proRata ? share : scarcest));
  const demand = asked.map((_, j) => demandOf(world, mix, j));
  const meanClub = mix.chance.reduce((sum, chance, s) => sum + chance * mix.club[s]!, 0);
  const proposals = meanClub > 0 ? full / meanClub : 0;
  const local = paid.reduce((sum, share, j) => sum + (partners.local[j] === 1 ? share * asked[j]! : 0), 0);
  const approved = now.running ? approvedShare(world, paid, mix) : 1;
  const refused = matching.proRata || !now.running ? 0 : (1 - scarcest) * (1 - behaviour.goAlone);
  return {
    asked,
    demand,
    held: demand.map((amount, j) => heldShare(world, j, amount)),
    paid,
    localMatch: local,
    committed: mix.value.map((value, s) => proposals * mix.chance[s]! * valid * value * approved),
    proposals,
    clubMoney,
    returned: clubMoney * (1 - valid + valid * refused),
    deliveredShare: deliveredShare(world),
  };
}

/** Everything in kind would leave nothing to divide by. */
const LEAST_CASH = 0.05;

/** At the partner's ratio, caps taken off: what is refused or not in order is handed in again in another year. */
function demandOf({ design, now }: World, { perClub }: ProjectMix, j: number): number {
  const { matching } = design;
  if (!now.running) return 0;
  const toVehicle = matching.vehicle >= 0 ? matching.toVehicle : 0;
  const works = (now.given * (1 - toVehicle)) / Math.max(LEAST_CASH, 1 - matching.inKind);
  return perClub[j]! * works + matching.partners.meanRatio[j]! * now.given * toVehicle;
}

/** How much of what is asked of a partner its pots hold. */
function heldShare({ design, inputs, now }: World, j: number, asked: number): number {
  const { yearlyBudget, perLocality } = design.matching.partners;
  const budget = yearlyBudget[j]!;
  if (asked <= 0 || !now.running) return 1;
  if (perLocality[j] !== 1) return Math.min(1, budget / asked);
  return inputs.localities.diasporaShare.reduce((sum, share) => sum + Math.min(share * asked, budget), 0) / asked;
}

/** Of the value handed in, what is committed: with the partners, or by clubs alone after a refusal. */
function approvedShare({ design, inputs }: World, paid: readonly number[], mix: ProjectMix): number {
  const total = 1 + mix.perClub.reduce((sum, ratio) => sum + ratio, 0);
  if (design.matching.proRata) return (1 + mix.perClub.reduce((sum, ratio, j) => sum + ratio * paid[j]!, 0)) / total;
  const approved = Math.min(1, ...paid);
  return approved + ((1 - approved) * inputs.behaviour.goAlone) / total;
}

/** Section 2.10 on average, without elections. */
function deliveredShare({ design, inputs }: World): number {
  const { behaviour } = inputs;
  const kept = (measure: { readonly on: boolean; readonly leakageCut: number }) =>
    measure.on ? 1 - measure.leakageCut : 1;
  const leakage = behaviour.leakage * kept(design.audit) * kept(design.seal);
  return ((1 - behaviour.abandonBase) * (1 - leakage)) / behaviour.overrunMean;
}
