import { REASON } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { World } from './world.ts';

/**
 * Section 2.9, money for a vehicle: a share of the pool goes into a savings vehicle instead of projects, and is matched
 * first, by the statutory ratios and within what each partner has. The vehicle lends its usual part of it.
 */
export function placement(world: World): void {
  const { design, now, state } = world;
  const { matching, vehicles } = design;
  const vehicle = matching.vehicle;
  if (!now.running || vehicle < 0 || matching.toVehicle <= 0) return;
  const placed = matching.toVehicle * state.pool;
  state.pool -= placed;
  now.placed = placed;
  for (let j = 0; j < matching.partners.count; j++) {
    const matched = matchPlaced(world, j, placed);
    now.placedMatch += matched;
    if (matching.partners.local[j] === 1) now.placedLocal += matched;
  }
  const money = placed + now.placedMatch;
  now.invested[vehicle] = now.invested[vehicle]! + money;
  now.lent[vehicle] = now.lent[vehicle]! + money * vehicles.onLend[vehicle]!;
}

/** What partner j adds; a budget by locality pays out of each locality's pot by diaspora share. */
function matchPlaced(world: World, j: number, placed: number): number {
  const { design, now, state, inputs } = world;
  const { partners } = design.matching;
  const wanted = partners.meanRatio[j]! * placed;
  if (now.present[j] === 0) {
    refuse(world, REASON['partner-absent'], j, wanted);
    return 0;
  }
  const places = inputs.localities.count;
  const pots = partners.perLocality[j] === 1 ? places : 1;
  let paid = 0;
  for (let pot = 0; pot < pots; pot++) {
    const at = j * places + pot;
    const part = Math.min(state.budget[at]!, pots === 1 ? wanted : wanted * inputs.localities.diasporaShare[pot]!);
    state.budget[at] = state.budget[at]! - part;
    paid += part;
  }
  refuse(world, REASON.budget, j, wanted - paid);
  payMatch(world, j, paid);
  return paid;
}

/** Adds to what partner j pays this year. */
export function payMatch(world: World, j: number, amount: number): void {
  const { now, design } = world;
  now.match += amount;
  now.matchBy[j] = now.matchBy[j]! + amount;
  if (design.matching.partners.local[j] === 1) now.localMatch += amount;
}
