import { AT } from './columns.ts';
import { leakageNow } from './delivery.ts';
import type { World } from './world.ts';

/** Section 2.15: trust follows what clubs see finished, against what they are used to. Without a scheme it stays 1. */
export function trust(world: World): void {
  const { inputs, now, state, columns, row, design } = world;
  const { behaviour } = inputs;
  const due = now.finished + now.abandoned;
  const { on, phase, from } = design.matching;
  if (on && phase > 0 && now.t >= from && due > 0) {
    const norm = (1 - behaviour.abandonBase) * (1 - behaviour.leakage);
    const signal = ((now.finished / due) * (1 - leakageNow(world))) / norm;
    state.trust += behaviour.trustSpeed * (signal - state.trust);
  }
  row[AT.trust * columns.years + now.t] = state.trust;
}
