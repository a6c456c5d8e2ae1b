import { payMatch } from './placement.ts';
import { FACT, FACTS, NUMBER, STATUS } from './projects.ts';
import { REASON } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { World } from './world.ts';

/** Starts a project: what club and partners pay is committed this year, which is its first under construction. */
export function commit(world: World, project: number): void {
  const { projects, design } = world;
  const { numbers, partners } = projects;
  const isPublic = design.matching.partners.public;
  const payment = project * projects.width + NUMBER.payment;
  let match = 0;
  let fromPublic = 0;
  for (let j = 0; j < partners; j++) {
    const paid = numbers[payment + j]!;
    if (paid <= 0) continue;
    payMatch(world, j, paid);
    match += paid;
    fromPublic += isPublic[j]! * paid;
  }
  start(world, project, match);
  if (fromPublic > 0) mobilise(world, project, fromPublic);
}

/**
 * Refuses a project for a reason that lies with a partner: with chance `goAlone` the club builds it at the value of its own
 * part, else its money goes back to the pool next year.
 */
export function refuseProject(world: World, project: number, reason: number, partner: number): void {
  const { projects, inputs, state } = world;
  const { facts, numbers } = projects;
  const fact = project * FACTS;
  const number = project * projects.width;
  facts[fact + FACT.reason] = reason;
  facts[fact + FACT.partner] = partner;
  for (let j = 0; j < projects.partners; j++) {
    // The others would have paid: what they are spared has another reason than what the deciding one could not pay.
    refuse(world, j === partner ? reason : REASON['other-partner'], j, numbers[number + NUMBER.payment + j]!);
    numbers[number + NUMBER.payment + j] = 0;
  }
  if (numbers[number + NUMBER.goAlone]! <= inputs.behaviour.goAlone) {
    facts[fact + FACT.alone] = 1;
    start(world, project, 0);
    return;
  }
  const charge = numbers[number + NUMBER.charge]!;
  facts[fact + FACT.status] = STATUS.refused;
  facts[fact + FACT.ended] = world.now.t;
  state.returning += charge;
  refuse(world, reason, -1, charge);
}

function start(world: World, project: number, match: number): void {
  const { projects, now, inputs } = world;
  const { facts, numbers } = projects;
  const fact = project * FACTS;
  const number = project * projects.width;
  const sector = facts[fact + FACT.sector]!;
  const locality = facts[fact + FACT.locality]!;
  const share = numbers[number + NUMBER.share]!;
  const charge = numbers[number + NUMBER.charge]!;
  const value = share + match;
  numbers[number + NUMBER.value] = value;
  facts[fact + FACT.status] = STATUS.building;
  facts[fact + FACT.approved] = now.t;
  projects.active[projects.activeCount++] = project;
  now.club += charge;
  now.inKind += share - charge;
  now.committedTotal += value;
  now.committed[sector] = now.committed[sector]! + value;
  now.committedLocality[locality] = now.committedLocality[locality]! + value;
  if (inputs.sectors.weight[sector]! > 0) now.priorityLocality[locality] = now.priorityLocality[locality]! + value;
}

/** The OECD way of counting: private money that stands beside public money in a project. */
function mobilise(world: World, project: number, fromPublic: number): void {
  const { row, columns, projects } = world;
  const value = projects.numbers[project * projects.width + NUMBER.value]!;
  row[columns.mobilised] = row[columns.mobilised]! + value - fromPublic;
}
