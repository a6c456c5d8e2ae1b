import type { Accepted, Problem } from '../../scenario/problem.ts';

/** Why something cannot be done in a class; the sentences stand under `class.problems`. */
export type ClassFault =
  | 'code'
  | 'nothing'
  | 'name-missing'
  | 'name-long'
  | 'full'
  | 'team'
  | 'left'
  | 'paused'
  | 'guess-closed'
  | 'guess'
  | 'levers-closed'
  | 'lever-closed'
  | 'range'
  | 'steps'
  | 'start'
  | 'start-code';

/** A problem of a class: its code for programs, what was given, and what is accepted. */
export function classProblem(
  fault: ClassFault,
  path: string,
  given: string | null,
  accepted: Omit<Accepted, 'kind' | 'detail'> = {},
  suggestion: string | null = null,
): Problem {
  const kind = accepted.options === undefined ? 'none' : 'options';
  return {
    path,
    code: CODES[fault],
    given,
    accepted: { kind, ...accepted, detail: `class-${fault}` },
    suggestion,
    severity: 'error',
  };
}

const CODES: Readonly<Record<ClassFault, Problem['code']>> = {
  code: 'unknown-reference',
  nothing: 'missing',
  'name-missing': 'missing',
  'name-long': 'too-large',
  full: 'too-many',
  team: 'unknown-reference',
  left: 'conflict',
  paused: 'conflict',
  'guess-closed': 'conflict',
  guess: 'unknown-option',
  'levers-closed': 'conflict',
  'lever-closed': 'unknown-key',
  range: 'out-of-range',
  steps: 'out-of-range',
  start: 'unknown-reference',
  'start-code': 'unknown-reference',
};
