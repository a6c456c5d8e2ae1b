import type { Players } from '../../ensemble/players.ts';
import { playFuture } from '../../model/future.ts';
import type { State } from '../../model/state.ts';
import type { World } from '../../model/world.ts';
import type { Side } from './explanation.ts';
import { arrivedIn, queueIn, worksIn } from './facts.ts';

/** One year of one side. */
export interface TracedYear {
  /** What the year handed on. */
  readonly state: State;
  /** Proposals set aside in their order, then the one for which the pool was too small. */
  readonly arrived: readonly number[];
  /** The queue for approval, in the order in which budgets were given out. */
  readonly queue: readonly number[];
  /** Projects under construction. */
  readonly works: readonly number[];
  /** Proposals that had arrived by the end of the year. */
  readonly count: number;
}

/** One side of one future with everything that its figures are worked out from. */
export interface Trace {
  readonly side: Side;
  readonly world: World;
  readonly years: readonly TracedYear[];
}

export interface Traces {
  readonly players: Players;
  readonly draw: number;
  readonly scheme: Trace;
  readonly counterfactual: Trace;
}

/** Plays one draw again on both sides and keeps what each year handed on. */
export function traceFuture(players: Players, draw: number): Traces {
  players.deal(draw);
  return {
    players,
    draw,
    scheme: traceSide(players, 'scheme', draw),
    counterfactual: traceSide(players, 'counterfactual', draw),
  };
}

function traceSide(players: Players, side: Side, draw: number): Trace {
  const world = players[side];
  const seen: { state: State; ranked: number[]; pending: number; count: number }[] = [];
  const keep = ({ state, projects }: World) => {
    const ranked = Array.from(projects.queue.subarray(0, projects.queueCount));
    seen.push({ state: copyOf(state), ranked, pending: projects.pending, count: projects.count });
  };
  playFuture(world, players.luck.seed, draw, new Float64Array(players.setting.columns.count), keep);
  const played = { world };
  const years = seen.map(({ state, ranked, pending, count }, t) => ({
    state,
    count,
    arrived: arrivedIn(played, t, pending),
    queue: queueIn(played, t, ranked),
    works: worksIn(played, t),
  }));
  return { side, world, years };
}

function copyOf(state: State): State {
  const copies = Object.entries(state).map(([name, value]) => [
    name,
    value instanceof Float64Array ? Float64Array.from(value) : (value as number),
  ]);
  return Object.fromEntries(copies) as State;
}
