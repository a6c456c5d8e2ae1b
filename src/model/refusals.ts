import type { World } from './world.ts';

/** Notes an amount that was clipped, refused, returned or lost, with its reason and the partner concerned (−1: none). */
export function refuse(world: World, reason: number, partner: number, amount: number): void {
  const { columns, row } = world;
  const place = partner < 0 ? columns.partners : partner;
  const at = columns.refused + reason * (columns.partners + 1) + place;
  row[at] = row[at]! + amount;
}
