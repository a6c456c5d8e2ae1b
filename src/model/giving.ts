import { logistic } from '../math/logistic.ts';
import { poolWithoutEnd } from '../scenario/cannot-play.ts';
import { AT } from './columns.ts';
import { REASON } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { World } from './world.ts';

/**
 * Section 2.7: how many members give and how much, with and without a match. Writes the year's gifts and the pool they
 * make with what was carried over. `participation` is weighted by the migrants of the start year.
 */
export function giving(world: World): void {
  const { inputs, now, state, columns, row } = world;
  const { behaviour, corridors, derived } = inputs;
  const shift = participationShift(world);
  const known = Math.exp(behaviour.awarenessPull * Math.log(state.awareness / behaviour.awareness0));
  const giftSize = now.running ? Math.exp(behaviour.eta * Math.log(1 + state.expectedRatio)) : 1;
  now.given = 0;
  let weighted = 0;
  for (let k = 0; k < corridors.count; k++) {
    const participation = logistic(derived.participationLogOdds[k]! + shift);
    weighted += corridors.migrants[k]! * participation;
    const members = state.migrants[k]! * corridors.clubMembership[k]!;
    const gift = corridors.yearlyGift[k]! * giftSize * now.rate[k]! * now.shock[k]!;
    const givers = members * Math.min(1, known * participation);
    const wished = givers * gift;
    const most = behaviour.giveCap * now.received[k]!;
    now.given += Math.min(wished, most);
    if (wished > most) refuse(world, REASON['give-cap'], -1, wished - most);
  }
  state.pool += now.given;
  now.poolIn = state.pool;
  if (!Number.isFinite(state.pool)) throw poolWithoutEnd();
  const years = columns.years;
  row[AT.given * years + now.t] = now.given;
  row[AT.participation * years + now.t] = derived.startMigrants > 0 ? weighted / derived.startMigrants : 0;
}

/** What the scheme adds to the log-odds of taking part; while it runs, once it has ended, and otherwise nothing. */
function participationShift(world: World): number {
  const { inputs, design, now, state } = world;
  const { behaviour } = inputs;
  const { matching } = design;
  if (now.running) {
    const trust = matching.phase * behaviour.trustPull * Math.log(Math.max(0.1, state.trust));
    return matching.phase * behaviour.betaAny + behaviour.beta * Math.log(1 + state.expectedRatio) + trust;
  }
  const sinceEnd = now.t - matching.to;
  if (!matching.on || sinceEnd <= 0) return 0;
  return -behaviour.afterMatch * matching.phase * 2 ** -sinceEnd;
}
