import { holdUp } from './absence.ts';
import { AT } from './columns.ts';
import { commit, refuseProject } from './commitment.ts';
import { payInFull, shareOut } from './payment.ts';
import { FACT, FACTS, NUMBER } from './projects.ts';
import { rankQueue } from './ranking.ts';
import { REASON } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { World } from './world.ts';

/**
 * Section 2.9: the year's valid proposals are ranked and paid out of the partners' budgets, whole or pro rata. Projects
 * that wait for an absent partner stand before all others.
 */
export function approval(world: World): void {
  const { projects, now, columns, row, state, design } = world;
  const delayed = recallDelayed(world);
  rankQueue(world, delayed);
  let approved: number;
  if (!now.running) approved = buildAlone(world, delayed);
  else if (design.matching.proRata)
    approved = shareOut(world, 0, delayed) + shareOut(world, delayed, projects.queueCount);
  else approved = wholeOrNothing(world);
  if (now.running && now.validClub > 0) state.expectedRatio = (now.match - now.placedMatch) / now.validClub;
  const years = columns.years;
  row[AT.approved * years + now.t] = approved;
  row[AT.club * years + now.t] = now.club;
  row[AT.inKind * years + now.t] = now.inKind;
  row[AT.match * years + now.t] = now.match;
  row[AT.placed * years + now.t] = now.placed;
  row[AT.committed * years + now.t] = now.committedTotal;
  for (let j = 0; j < columns.partners; j++) row[columns.byPartner + j * years + now.t] = now.matchBy[j]!;
}

/**
 * Puts the projects that waited through last year at the head of the queue; returns how many. They count among this year's
 * valid proposals, and their partners pay no more than this year's caps.
 */
function recallDelayed(world: World): number {
  const { projects, now } = world;
  const { waiting, queue, numbers } = projects;
  const count = projects.waitingCount;
  if (count === 0) return 0;
  queue.copyWithin(count, 0, projects.queueCount);
  for (let place = 0; place < count; place++) {
    const project = waiting[place]!;
    queue[place] = project;
    const number = project * projects.width;
    now.validClub += numbers[number + NUMBER.share]!;
    for (let j = 0; j < projects.partners; j++) {
      const at = number + NUMBER.payment + j;
      const asked = numbers[at]!;
      numbers[at] = Math.min(asked, now.caps[j]!);
      if (asked > numbers[at]) refuse(world, REASON['cap-per-project'], j, asked - numbers[at]);
    }
  }
  projects.queueCount += count;
  projects.waitingCount = 0;
  return count;
}

/** Without a running match: clubs build what they proposed; what waited for a partner has waited in vain. */
function buildAlone(world: World, delayed: number): number {
  const { projects } = world;
  for (let place = 0; place < delayed; place++) {
    const project = projects.queue[place]!;
    refuseProject(world, project, REASON['partner-absent'], projects.facts[project * FACTS + FACT.partner]!);
  }
  for (let place = delayed; place < projects.queueCount; place++) commit(world, projects.queue[place]!);
  return projects.queueCount - delayed;
}

function wholeOrNothing(world: World): number {
  const { projects } = world;
  let approved = 0;
  for (let place = 0; place < projects.queueCount; place++) {
    const project = projects.queue[place]!;
    if (holdUp(world, project)) continue;
    if (!payInFull(world, project)) continue;
    commit(world, project);
    approved++;
  }
  return approved;
}
