import { NUMBER } from '../model/projects.ts';
import type { World } from '../model/world.ts';

/** What a year ends with, which the next one begins with. */
export interface Stocks {
  /** Left in the clubs' pool, on its way back to it, and in projects that wait for an absent partner. */
  readonly pool: number;
  readonly returning: number;
  readonly waiting: number;
  /** Committed to works under construction. */
  readonly building: number;
  /** By partner: asked for by projects that wait, and left of the budget. */
  readonly asked: readonly number[];
  readonly budget: readonly number[];
}

export function stocksOf({ state, projects, design, inputs }: World): Stocks {
  const { numbers, width } = projects;
  const sum = (queue: Int32Array, count: number, number: number) =>
    queue.subarray(0, count).reduce((total, project) => total + numbers[project * width + number]!, 0);
  const waiting = (number: number) => sum(projects.waiting, projects.waitingCount, number);
  const places = inputs.localities.count;
  const partners = Array.from({ length: design.matching.partners.count }, (_, j) => j);
  return {
    pool: state.pool,
    returning: state.returning,
    waiting: waiting(NUMBER.charge),
    building: sum(projects.active, projects.activeCount, NUMBER.value),
    asked: partners.map((j) => waiting(NUMBER.payment + j)),
    budget: partners.map((j) =>
      state.budget.subarray(j * places, (j + 1) * places).reduce((total, pot) => total + pot, 0),
    ),
  };
}
