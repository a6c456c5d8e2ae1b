import { AT } from './columns.ts';
import type { World } from './world.ts';

/** Section 2.2: what migrants send home this year, after costs, in total and through formal channels. */
export function remittances(world: World): void {
  const { corridors, behaviour } = world.inputs;
  const { now, state } = world;
  const t = now.t;
  const phi = behaviour.persistence;
  const settled = (1 - state.memory) / (1 - phi * phi);
  const training = 1 + behaviour.remittanceEffect * state.effectiveShare;
  now.remittances = 0;
  now.formal = 0;
  now.senders = 0;
  for (let k = 0; k < corridors.count; k++) {
    const senders = state.migrants[k]! * corridors.remittingShare[k]!;
    const spread = corridors.volatility[k]!;
    const shock = Math.exp(state.incomeShock[k]! - 0.5 * spread * spread * settled);
    const rate = corridors.exchangeRate[k]! * Math.exp(state.exchange[k]!);
    const sent = corridors.monthlyRemittance[k]! * state.income[k]! * rate * shock;
    const gross = senders * corridors.monthsAbroad[k]! * sent * training;
    const received = gross * (1 - transferCost(world, corridors.transferCost[k]!));
    now.shock[k] = shock;
    now.rate[k] = rate;
    now.received[k] = received;
    now.remittances += received;
    now.formal += received * corridors.formalShare[k]!;
    now.senders += senders;
  }
  world.row[AT.remittances * world.columns.years + t] = now.remittances;
}

/** The transfer-cost lever moves the cost in equal steps and stands at its target from its last year on. */
function transferCost(world: World, cost: number): number {
  const lever = world.design.transferCost;
  if (!lever.on) return cost;
  return cost + (lever.target - cost) * Math.min(1, (world.now.t + 1) / lever.years);
}
