import { AT } from './columns.ts';
import type { World } from './world.ts';

/**
 * Section 2.11: what was delivered wears out, faster where upkeep is not paid. The year's upkeep is that of the assets
 * standing when it began.
 */
export function assets(world: World): void {
  const { inputs, now, state, columns, row } = world;
  const { behaviour, sectors } = inputs;
  const stays = Math.max(0, 1 - behaviour.depreciation - behaviour.neglect * (1 - behaviour.upkeepFunded));
  let standing = 0;
  now.upkeepNeed = 0;
  for (let s = 0; s < sectors.count; s++) {
    now.upkeepNeed += sectors.upkeep[s]! * state.assets[s]!;
    state.assets[s] = state.assets[s]! * stays + now.delivered[s]!;
    standing += state.assets[s]!;
  }
  row[AT.assets * columns.years + now.t] = standing;
  row[AT.upkeepGap * columns.years + now.t] = now.upkeepNeed * (1 - behaviour.upkeepFunded);
}
