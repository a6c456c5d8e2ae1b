import { classProblem } from '../../analysis/class/class-problem.ts';
import type { ClassEvent, ClassPlan, Levers } from '../../analysis/class/events.ts';
import { readMove } from '../../analysis/class/read-levers.ts';
import type { ClassState, TeamState } from '../../analysis/class/state.ts';
import type { Problem } from '../../scenario/problem.ts';
import { createWords } from '../../words/words.ts';
import { numberMarks, type NumberMarks } from '../forms.ts';
import type { Visit } from '../page.ts';
import { LINK_MARKS, plainValue } from './results-field.ts';

/** Fields of a move that are no levers. */
const OTHERS: ReadonlySet<string> = new Set(['_csrf', 'team', 'move', 'start', 'typed']);

/** A move as an event, or everything that is wrong with it. With `start` the team goes back to the exercise's own design. */
export function moveOf(team: TeamState, state: ClassState, visit: Visit): ClassEvent | readonly Problem[] {
  if (state.isPaused) return [classProblem('paused', 'levers', null)];
  if (state.kind !== 'design') return [classProblem('levers-closed', 'levers', null)];
  const { levers, problems } = isReset(visit)
    ? { levers: {}, problems: [] }
    : readMove(givenLevers(visit, state.plan), team.levers, state.plan);
  return problems.length > 0 ? problems : { kind: 'moved', at: new Date().toISOString(), team: team.id, levers };
}

const isReset = ({ body }: Visit): boolean => 'start' in body;

/** The levers as they were typed, with numbers in plain digits: a page's form says `typed` and writes them as its reader does, programs as links do. */
export function givenLevers(visit: Visit, plan: ClassPlan): Levers {
  const marks = marksOf(visit, plan);
  const fields = Object.entries(visit.body).flatMap(([path, value]): [string, string][] => {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    return OTHERS.has(path) || typeof last !== 'string' ? [] : [[path, last.slice(0, 500)]];
  });
  return Object.fromEntries(fields.map(([path, typed]) => [path, typed === '' ? '' : plainValue(path, typed, marks)]));
}

function marksOf({ body, language }: Visit, { scenario }: ClassPlan): NumberMarks {
  return body['typed'] === undefined ? LINK_MARKS : numberMarks(createWords(language, scenario.place.country).locale);
}
