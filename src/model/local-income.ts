import { AT } from './columns.ts';
import type { World } from './world.ts';

/**
 * Section 2.13: a multiplier on the money that is new to the town's economy: projects as far as the town does not pay
 * them, local lending and enterprise money, less what training moves from the shops into savings.
 */
export function localIncome(world: World): void {
  const { inputs, now, design, columns, row } = world;
  let lent = 0;
  for (let v = 0; v < design.vehicles.count; v++) lent += now.lent[v]!;
  const projectMoney = now.committedTotal - projectsPaidLocally(world);
  const notSpent = now.formal * now.addedSaving;
  const income = inputs.behaviour.multiplier * (projectMoney + lent + now.grants + now.ownMoney - notSpent);
  row[AT.lent * columns.years + now.t] = lent;
  row[AT.localIncome * columns.years + now.t] = income;
}

/** The town's own match for projects; its match of money placed in a vehicle is part of that vehicle's lending. */
function projectsPaidLocally(world: World): number {
  return world.now.localMatch - world.now.placedLocal;
}
