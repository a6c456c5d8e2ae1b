import { makeNormal } from '../math/normal.ts';
import { PURPOSE } from './purposes.ts';
import type { World } from './world.ts';

/**
 * Section 2.1: this year's luck. One common shock z, one of each corridor, one of each currency, the credit factor y, and
 * whether the mayor's side changes. Moves the corridors' income shocks and the log real exchange rates.
 */
export function shocks(world: World): void {
  const { inputs, luck, now, state } = world;
  const { behaviour, corridors, place } = inputs;
  normals(world, PURPOSE.commonShock, 1);
  const z = luck.values[0]!;
  const shared = Math.sqrt(behaviour.commonShare) * z;
  const own = Math.sqrt(1 - behaviour.commonShare);
  normals(world, PURPOSE.corridorShock, corridors.count);
  for (let k = 0; k < corridors.count; k++) {
    const shock = shared + own * luck.values[k]!;
    state.incomeShock[k] = behaviour.persistence * state.incomeShock[k]! + corridors.volatility[k]! * shock;
  }
  normals(world, PURPOSE.currency, corridors.currencies);
  for (let k = 0; k < corridors.count; k++) {
    const volatility = corridors.exchangeVolatility[k]!;
    const eta = luck.values[corridors.currency[k]!]!;
    state.exchange[k] = state.exchange[k]! + volatility * eta - 0.5 * volatility * volatility;
  }
  normals(world, PURPOSE.credit, 1);
  const rho = behaviour.creditCycle;
  now.common = z;
  now.credit = rho * z + Math.sqrt(1 - rho * rho) * luck.values[0]!;
  now.election = isElection(now.t, place.firstElection, place.electionEvery);
  luck.seat(now.t, PURPOSE.election);
  luck.fill(0, 1);
  now.mayorChanged = now.election && luck.values[0]! < place.turnover;
  world.diary.common[now.t] = z;
  world.diary.election[now.t] = now.election ? 1 : 0;
  world.diary.mayorChanged[now.t] = now.mayorChanged ? 1 : 0;
}

/** Puts this year's first normal numbers of a purpose into `luck.values`. */
function normals({ luck, now }: World, purpose: number, count: number): void {
  luck.seat(now.t, purpose);
  luck.fill(0, count);
  for (let place = 0; place < count; place++) makeNormal(luck.values, place);
}

export function isElection(t: number, first: number, every: number): boolean {
  return every > 0 && t >= first && (t - first) % every === 0;
}
