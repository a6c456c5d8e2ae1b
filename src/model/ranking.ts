import { FACT, FACTS, NUMBER } from './projects.ts';
import type { World } from './world.ts';

/**
 * Puts the year's queue, from place `from` on, in the order in which budgets are given out: by arrival, by plan pull ×
 * (1 + equity·marginality), or by the council's votes; ties stay in order of arrival.
 */
export function rankQueue(world: World, from: number): void {
  const { design, projects } = world;
  const { queue, numbers, width } = projects;
  if (design.matching.ranking === 'arrival') return;
  for (let place = from; place < projects.queueCount; place++) {
    const project = queue[place]!;
    numbers[project * width + NUMBER.score] = score(world, project);
  }
  for (let place = from + 1; place < projects.queueCount; place++) insert(world, from, place);
}

function score(world: World, project: number): number {
  const { design, projects, now, inputs } = world;
  const { facts } = projects;
  const sector = facts[project * FACTS + FACT.sector]!;
  if (design.matching.ranking === 'votes') return design.council.votes[sector]!;
  const marginality = inputs.localities.marginality[facts[project * FACTS + FACT.locality]!]!;
  return now.pull[sector]! * (1 + design.matching.equity * marginality);
}

/** Moves one project up past all with a lower score: a stable insertion that finds its place by halving. */
function insert(world: World, from: number, place: number): void {
  const { queue, numbers, width } = world.projects;
  const project = queue[place]!;
  const own = numbers[project * width + NUMBER.score]!;
  let low = from;
  let high = place;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[queue[middle]! * width + NUMBER.score]! >= own) low = middle + 1;
    else high = middle;
  }
  for (let at = place; at > low; at--) queue[at] = queue[at - 1]!;
  queue[low] = project;
}
