import { refuseProject } from './commitment.ts';
import { STATUS } from './projects.ts';
import { REASON } from './reasons.ts';
import type { World } from './world.ts';

/** Refuses or delays a project that needs a partner who takes no part this year; true when it did. */
export function holdUp(world: World, project: number): boolean {
  const { projects, now, design } = world;
  const row = project * projects.partners;
  for (let j = 0; j < projects.partners; j++) {
    const asked = projects.payment[row + j]!;
    if (asked <= 0 || now.present[j] === 1) continue;
    if (!design.matching.delayIfAbsent) {
      refuseProject(world, project, REASON['partner-absent'], j);
      return true;
    }
    projects.status[project] = STATUS.delayed;
    projects.reason[project] = REASON['partner-absent'];
    projects.reasonPartner[project] = j;
    projects.waiting[projects.waitingCount++] = project;
    return true;
  }
  return false;
}
