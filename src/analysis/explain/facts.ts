import { FACT, FACTS, STATUS } from '../../model/projects.ts';
import type { World } from '../../model/world.ts';

/** A side of a future that has been played. */
interface Played {
  readonly world: World;
}

/** A whole number kept of a project; years are counted from the start, −1: not yet. */
export function factOf({ world }: Played, project: number, name: keyof typeof FACT): number {
  return world.projects.facts[project * FACTS + FACT[name]]!;
}

/** Has the proposal ever been set aside? */
export function isSetAside(trace: Played, project: number): boolean {
  return factOf(trace, project, 'status') !== STATUS.pending;
}

/** Did it stand in the year's queue for approval, newly or still waiting? */
function stoodInQueue(trace: Played, project: number, t: number): boolean {
  if (!isSetAside(trace, project) || factOf(trace, project, 'status') === STATUS.notValid) return false;
  return factOf(trace, project, 'year') <= t && t <= yearItLeft(trace, project);
}

function yearItLeft(trace: Played, project: number): number {
  const approved = factOf(trace, project, 'approved');
  if (approved >= 0) return approved;
  const ended = factOf(trace, project, 'ended');
  return ended >= 0 ? ended : Infinity;
}

/** Was it under construction in the year, that of its approval included? */
function wasBuilding(trace: Played, project: number, t: number): boolean {
  const approved = factOf(trace, project, 'approved');
  const ended = factOf(trace, project, 'ended');
  return approved >= 0 && approved <= t && (ended < 0 || t <= ended);
}

/** Proposals set aside in the year in their order, and after them the one for which the pool was too small, if any. */
export function arrivedIn(trace: Played, t: number, pending: number): readonly number[] {
  const setAside = all(trace).filter((project) => isSetAside(trace, project) && factOf(trace, project, 'year') === t);
  const inOrder = setAside.toSorted((a, b) => factOf(trace, a, 'place') - factOf(trace, b, 'place'));
  return pending < 0 ? inOrder : [...inOrder, pending];
}

/**
 * The year's queue in the order of the ranking, those that waited through last year first. Pro rata the engine drops those
 * that an absent partner holds up; they stand at the end here, where they change nothing.
 */
export function queueIn(trace: Played, t: number, ranked: readonly number[]): readonly number[] {
  const kept = ranked.filter((project) => project >= 0);
  const dropped = all(trace).filter((project) => stoodInQueue(trace, project, t) && !kept.includes(project));
  return [...kept, ...dropped];
}

/** Projects under construction in the year. */
export function worksIn(trace: Played, t: number): readonly number[] {
  return all(trace).filter((project) => wasBuilding(trace, project, t));
}

function all({ world }: Played): readonly number[] {
  return Array.from({ length: world.projects.count }, (_, project) => project);
}
