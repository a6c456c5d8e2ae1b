import { clear } from '../math/clear.ts';
import { makeNormal } from '../math/normal.ts';
import { AT } from './columns.ts';
import { countFate } from './fates.ts';
import { STATUS } from './projects.ts';
import { REASON } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { World } from './world.ts';

/** Section 2.10: each project under construction is abandoned, goes on, or is finished at the end of its last build year. */
export function delivery(world: World): void {
  const { now, projects, columns, row } = world;
  now.finished = 0;
  now.abandoned = 0;
  now.lost = 0;
  now.deliveredTotal = 0;
  clear(now.delivered);
  const politics = politicalHazard(world);
  const leakage = leakageNow(world);
  let kept = 0;
  for (let place = 0; place < projects.activeCount; place++) {
    const project = projects.active[place]!;
    if (buildOn(world, project, politics, leakage)) projects.active[kept++] = project;
  }
  projects.activeCount = kept;
  const years = columns.years;
  row[AT.finished * years + now.t] = now.finished;
  row[AT.abandoned * years + now.t] = now.abandoned;
  row[AT.lost * years + now.t] = now.lost;
  row[AT.delivered * years + now.t] = now.deliveredTotal;
}

/** What a change of the mayor's side adds to the yearly hazard, unless an ordinance carries the works. */
function politicalHazard(world: World): number {
  const { now, inputs, design } = world;
  if (!now.mayorChanged) return 0;
  const continuity = design.ordinance.on ? design.ordinance.continuity : 0;
  return inputs.behaviour.abandonElection * (1 - continuity);
}

/** Share of spending that leaks away, cut by audit and by the seal of good housekeeping. */
export function leakageNow(world: World): number {
  const { audit, seal } = world.design;
  const afterAudit = audit.on ? 1 - audit.leakageCut : 1;
  const afterSeal = seal.on ? 1 - seal.leakageCut : 1;
  return world.inputs.behaviour.leakage * afterAudit * afterSeal;
}

/** One more year of one project; true when it stays under construction. */
function buildOn(world: World, project: number, politics: number, leakage: number): boolean {
  const { inputs, now, projects } = world;
  const sector = projects.sector[project]!;
  const hazard = Math.min(1, inputs.derived.hazard[sector]! + politics);
  projects.standing[project] = projects.standing[project]! * (1 - hazard);
  if (1 - projects.standing[project]! > projects.fate[project]!) {
    abandon(world, project);
    return false;
  }
  const lastYear = projects.approved[project]! + inputs.sectors.buildYears[sector]! - 1;
  if (now.t < lastYear) return true;
  finish(world, project, sector, leakage);
  return false;
}

function abandon(world: World, project: number): void {
  const { now, projects } = world;
  const value = projects.value[project]!;
  projects.status[project] = STATUS.abandoned;
  projects.ended[project] = now.t;
  projects.reason[project] = REASON.abandoned;
  now.abandoned++;
  now.lost += value;
  refuse(world, REASON.abandoned, -1, value);
  if (projects.alone[project] === 0) countFate(world, project, 'abandoned', 1);
}

function finish(world: World, project: number, sector: number, leakage: number): void {
  const { derived } = world.inputs;
  const { now, projects } = world;
  const value = projects.value[project]!;
  makeNormal(projects.overrun, project);
  const overrun = Math.exp(derived.overrunCentre + derived.overrunSpread * projects.overrun[project]!);
  const delivered = (value * (1 - leakage)) / overrun;
  projects.status[project] = STATUS.finished;
  projects.ended[project] = now.t;
  projects.delivered[project] = delivered;
  now.finished++;
  now.deliveredTotal += delivered;
  now.delivered[sector] = now.delivered[sector]! + delivered;
  refuse(world, REASON.leakage, -1, value * leakage);
  refuse(world, REASON.overrun, -1, value * (1 - leakage) - delivered);
  if (projects.alone[project] === 1) return;
  countFate(world, project, 'finished', 1);
  countFate(world, project, 'delivered', delivered);
}
