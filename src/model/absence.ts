import { refuseProject } from './commitment.ts';
import { FACT, FACTS, NUMBER, STATUS } from './projects.ts';
import { REASON } from './reasons.ts';
import type { World } from './world.ts';

/** Refuses or delays a project that needs a partner who takes no part this year; true when it did. */
export function holdUp(world: World, project: number): boolean {
  const { projects, now, design } = world;
  const { numbers, partners } = projects;
  const payment = project * projects.width + NUMBER.payment;
  for (let j = 0; j < partners; j++) {
    if (now.present[j] === 1 || numbers[payment + j]! <= 0) continue;
    if (design.matching.delayIfAbsent) delay(world, project, j);
    else refuseProject(world, project, REASON['partner-absent'], j);
    return true;
  }
  return false;
}

function delay({ projects }: World, project: number, partner: number): void {
  const fact = project * FACTS;
  projects.facts[fact + FACT.status] = STATUS.delayed;
  projects.facts[fact + FACT.reason] = REASON['partner-absent'];
  projects.facts[fact + FACT.partner] = partner;
  projects.waiting[projects.waitingCount++] = project;
}
