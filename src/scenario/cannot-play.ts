import type { Problem } from './problem.ts';

/**
 * Thrown while a future is played, when only then it shows that a scenario cannot be: a formula that gives no number for
 * some project, projects without end. Carries the problem that a reader is told; not a fault of the program.
 */
export class CannotPlay extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.path} cannot be played: ${problem.accepted.detail ?? problem.code}`);
    this.problem = problem;
  }
}

/** The formula of a partner, by id or position, gave no number. */
export function formulaWithoutNumber(partner: string | number): CannotPlay {
  const path = `scheme.matching.partners.${partner}.ratio`;
  return new CannotPlay(problem(path, 'bad-formula', { kind: 'formula', detail: 'play-formula' }));
}

/** One future needs more projects than `most`. */
export function tooManyProjects(most: number): CannotPlay {
  return new CannotPlay(problem('sectors', 'too-many', { kind: 'number', max: most, detail: 'play-projects' }));
}

/** One future has more projects than a workbook can set out legibly. */
export function tooManyForWorkbook(most: number): CannotPlay {
  return new CannotPlay(problem('sectors', 'too-many', { kind: 'number', max: most, detail: 'workbook-projects' }));
}

/** The money that clubs give has grown past every number. */
export function poolWithoutEnd(): CannotPlay {
  return new CannotPlay(problem('corridors', 'out-of-range', { kind: 'number', detail: 'play-pool' }));
}

function problem(path: string, code: Problem['code'], accepted: Problem['accepted']): Problem {
  return { path, code, given: null, accepted, suggestion: null, severity: 'error' };
}
