import type { Accepted, Problem } from '../../scenario/problem.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks } from '../forms.ts';
import { LEAST, MOST } from './give-amount.ts';
import { projectAt, type PlanAt, type PlanKey } from './give-plan-keys.ts';
import type { Planned, PlanProblem } from './give-plan-read.ts';

/** What could not be used of a plan, or is missing, in the one shape that all data has its errors in. */
export function plannedProblems(planned: Planned, words: Words): readonly Problem[] {
  const wrong = planned.problems.map((one) => problemOf(one, typedAt(planned, one.at), words));
  if (wrong.length > 0) return wrong;
  return [
    ...(planned.money === null ? [missing('money')] : []),
    ...(planned.projects.length === 0 ? [missing('p1.value')] : []),
  ];
}

const NUMBER: Accepted = { kind: 'number', min: LEAST, max: MOST };
const missing = (path: PlanAt): Problem => ({
  ...{ path, code: 'missing', given: null, accepted: NUMBER, suggestion: null, severity: 'error' },
});

function problemOf({ at, accepted, suggestion = null }: PlanProblem, given: string | null, words: Words): Problem {
  const rest = { path: at, given, accepted: accepted ?? NUMBER, severity: 'error' } as const;
  if (given === null) return { ...rest, code: 'missing', suggestion };
  if (accepted?.kind === 'options') return { ...rest, code: 'unknown-option', suggestion };
  const readings = accepted === undefined ? ambiguousReadings(given, numberMarks(words.locale)) : null;
  if (readings !== null) return { ...rest, code: 'not-a-number', suggestion: String(readings.asWhole) };
  return { ...rest, code: 'out-of-range', suggestion };
}

function typedAt({ typed, rows }: Planned, at: PlanAt): string | null {
  const project = projectAt(at);
  const text = project === null ? typed[at as PlanKey] : rows[project.number - 1]?.typed[project.field];
  return text?.slice(0, LONGEST) ?? null;
}
const LONGEST = 60;
