import type { World } from './world.ts';

/** Section 2.3: help desks raise the share of migrants who know what is on offer. No officers, no effect. */
export function awareness(world: World): void {
  const { behaviour, derived } = world.inputs;
  const { helpDesk } = world.design;
  if (!helpDesk.on || derived.startMigrants === 0) return;
  const start = behaviour.awareness0;
  const reached = 1 - Math.exp((-helpDesk.officers * helpDesk.contactsPerOfficer) / derived.startMigrants);
  const aim = start + (1 - start) * reached;
  world.state.awareness += behaviour.awarenessSpeed * (aim - world.state.awareness);
}
