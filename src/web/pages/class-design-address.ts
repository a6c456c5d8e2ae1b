import type { ClassPlan, Levers } from '../../analysis/class/events.ts';
import { queryText } from './results-query.ts';

/** Every lever between the ready scenario and a team's design: those of the exercise, then the team's own. */
export function leversOf({ exercise }: ClassPlan, levers: Levers): Readonly<Record<string, string>> {
  return { ...exercise.set, ...levers };
}

/** The officer's door on a design of a class, with the seed and the number of futures that the class plays. */
export function designAddress(plan: ClassPlan, levers: Levers, page = '', draw?: number): string {
  const { exercise, seed, draws } = plan;
  const more = draw === undefined ? {} : { draw: String(draw) };
  return `/scenarios/${exercise.scenario}${page}${queryText({ ...leversOf(plan, levers), ...more }, { seed, draws, nominal: false })}`;
}
