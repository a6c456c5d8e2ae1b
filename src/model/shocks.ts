import { normalQuantile } from '../math/normal.ts';
import { PURPOSE } from './purposes.ts';
import type { World } from './world.ts';

/**
 * Section 2.1: this year's luck. One common shock z, one of each corridor, one of each currency, the credit factor y, and
 * whether the mayor's side changes. Moves the corridors' income shocks and the log real exchange rates.
 */
export function shocks(world: World): void {
  const { inputs, luck, now, state } = world;
  const { behaviour, corridors, place } = inputs;
  const z = normalAt(world, PURPOSE.commonShock, 0);
  const shared = Math.sqrt(behaviour.commonShare) * z;
  const own = Math.sqrt(1 - behaviour.commonShare);
  for (let k = 0; k < corridors.count; k++) {
    const luckOfCorridor = shared + own * normalAt(world, PURPOSE.corridorShock, k);
    state.incomeShock[k] = behaviour.persistence * state.incomeShock[k]! + corridors.volatility[k]! * luckOfCorridor;
    const volatility = corridors.exchangeVolatility[k]!;
    const eta = normalAt(world, PURPOSE.currency, corridors.currency[k]!);
    state.exchange[k] = state.exchange[k]! + volatility * eta - 0.5 * volatility * volatility;
  }
  const rho = behaviour.creditCycle;
  now.common = z;
  now.credit = rho * z + Math.sqrt(1 - rho * rho) * normalAt(world, PURPOSE.credit, 0);
  now.election = isElection(now.t, place.firstElection, place.electionEvery);
  luck.seat(now.t, PURPOSE.election);
  now.mayorChanged = now.election && luck.at(0) < place.turnover;
  world.diary.common[now.t] = z;
  world.diary.election[now.t] = now.election ? 1 : 0;
  world.diary.mayorChanged[now.t] = now.mayorChanged ? 1 : 0;
}

function normalAt(world: World, purpose: number, index: number): number {
  world.luck.seat(world.now.t, purpose);
  return normalQuantile(world.luck.at(index));
}

function isElection(t: number, first: number, every: number): boolean {
  return every > 0 && t >= first && (t - first) % every === 0;
}
