import { clear } from '../math/clear.ts';
import { makeNormal } from '../math/normal.ts';
import { AT } from './columns.ts';
import { FACT, FACTS, NUMBER, STATUS } from './projects.ts';
import { REASON } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { World } from './world.ts';

/** Section 2.10: each project under construction is abandoned, goes on, or is finished at the end of its last build year. */
export function delivery(world: World): void {
  const { now, projects, columns, row } = world;
  now.finished = 0;
  now.abandoned = 0;
  now.lost = 0;
  now.finishedValue = 0;
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
  refuse(world, REASON.abandoned, -1, now.lost);
  refuse(world, REASON.leakage, -1, now.finishedValue * leakage);
  refuse(world, REASON.overrun, -1, now.finishedValue * (1 - leakage) - now.deliveredTotal);
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
  const { numbers } = projects;
  const number = project * projects.width;
  const fact = project * FACTS;
  const sector = projects.facts[fact + FACT.sector]!;
  const hazard = Math.min(1, inputs.derived.hazard[sector]! + politics);
  const standing = numbers[number + NUMBER.standing]! * (1 - hazard);
  numbers[number + NUMBER.standing] = standing;
  if (1 - standing > numbers[number + NUMBER.fate]!) {
    abandon(world, project);
    return false;
  }
  const lastYear = projects.facts[fact + FACT.approved]! + inputs.sectors.buildYears[sector]! - 1;
  if (now.t < lastYear) return true;
  finish(world, project, sector, leakage);
  return false;
}

function abandon({ now, projects }: World, project: number): void {
  const fact = project * FACTS;
  projects.facts[fact + FACT.status] = STATUS.abandoned;
  projects.facts[fact + FACT.ended] = now.t;
  projects.facts[fact + FACT.reason] = REASON.abandoned;
  now.abandoned++;
  now.lost += projects.numbers[project * projects.width + NUMBER.value]!;
}

function finish({ inputs, now, projects }: World, project: number, sector: number, leakage: number): void {
  const { derived } = inputs;
  const { facts, numbers } = projects;
  const fact = project * FACTS;
  const number = project * projects.width;
  const value = numbers[number + NUMBER.value]!;
  makeNormal(numbers, number + NUMBER.overrun);
  const overrun = Math.exp(derived.overrunCentre + derived.overrunSpread * numbers[number + NUMBER.overrun]!);
  const delivered = (value * (1 - leakage)) / overrun;
  facts[fact + FACT.status] = STATUS.finished;
  facts[fact + FACT.ended] = now.t;
  numbers[number + NUMBER.delivered] = delivered;
  now.finished++;
  now.deliveredTotal += delivered;
  now.finishedValue += value;
  now.delivered[sector] = now.delivered[sector]! + delivered;
}
