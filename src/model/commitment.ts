import { countFate } from './fates.ts';
import { payMatch } from './placement.ts';
import { STATUS } from './projects.ts';
import { refuse } from './refusals.ts';
import type { World } from './world.ts';

/** Starts a project: what club and partners pay is committed this year, which is its first under construction. */
export function commit(world: World, project: number): void {
  const { projects } = world;
  const row = project * projects.partners;
  let match = 0;
  let fromPublic = 0;
  for (let j = 0; j < projects.partners; j++) {
    const paid = projects.payment[row + j]!;
    if (paid <= 0) continue;
    payMatch(world, j, paid);
    match += paid;
    if (world.design.matching.partners.public[j] === 1) fromPublic += paid;
  }
  start(world, project, match);
  if (fromPublic > 0) mobilise(world, projects.value[project]! - fromPublic);
  countFate(world, project, 'approved', 1);
  countFate(world, project, 'club', projects.charge[project]!);
  countFate(world, project, 'match', match);
}

/**
 * Refuses a project for a reason that lies with partner j: with chance `goAlone` the club builds it at the value of its
 * own part, else its money goes back to the pool next year.
 */
export function refuseProject(world: World, project: number, reason: number, partner: number): void {
  const { projects, inputs, state } = world;
  const row = project * projects.partners;
  if (partner >= 0) refuse(world, reason, partner, projects.payment[row + partner]!);
  projects.reason[project] = reason;
  projects.reasonPartner[project] = partner;
  projects.payment.fill(0, row, row + projects.partners);
  if (projects.goAlone[project]! <= inputs.behaviour.goAlone) {
    projects.alone[project] = 1;
    start(world, project, 0);
    countFate(world, project, 'alone', 1);
    return;
  }
  projects.status[project] = STATUS.refused;
  projects.ended[project] = world.now.t;
  state.returning += projects.charge[project]!;
  refuse(world, reason, -1, projects.charge[project]!);
  countFate(world, project, 'refused', 1);
}

function start(world: World, project: number, match: number): void {
  const { projects, now, inputs } = world;
  const sector = projects.sector[project]!;
  const locality = projects.locality[project]!;
  const share = projects.share[project]!;
  const value = share + match;
  projects.value[project] = value;
  projects.status[project] = STATUS.building;
  projects.approved[project] = now.t;
  projects.active[projects.activeCount++] = project;
  now.club += projects.charge[project]!;
  now.inKind += share - projects.charge[project]!;
  now.committedTotal += value;
  now.committed[sector] = now.committed[sector]! + value;
  now.committedLocality[locality] = now.committedLocality[locality]! + value;
  if (inputs.sectors.weight[sector]! > 0) now.priorityLocality[locality] = now.priorityLocality[locality]! + value;
}

/** The OECD way of counting: private money that stands beside public money in a project. */
function mobilise(world: World, amount: number): void {
  const { row, columns } = world;
  row[columns.mobilised] = row[columns.mobilised]! + amount;
}
