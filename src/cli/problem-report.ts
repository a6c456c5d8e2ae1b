import type { Problem } from '../scenario/problem.ts';
import { createWords } from '../words/words.ts';
import { problemSentence } from '../words/problems.ts';

/** One problem as programs read it. */
export interface ReportedProblem {
  readonly path: string;
  readonly code: string;
  readonly given: string | null;
  readonly accepted: Problem['accepted'];
  readonly suggestion: string | null;
  readonly message: string;
}
export interface ErrorReport {
  readonly ok: false;
  readonly status: 422;
  readonly error: string;
  readonly errors: readonly ReportedProblem[];
}

const words = createWords('en');

/** The answer that programs get instead of a result. */
export function errorReport(problems: readonly Problem[]): ErrorReport {
  return { ok: false, status: 422, error: countOf(problems), errors: problems.map(reportProblem) };
}

export function reportProblem(problem: Problem): ReportedProblem {
  const { path, code, given, accepted, suggestion } = problem;
  return { path, code, given, accepted, suggestion, message: problemSentence(problem, words) };
}

/** "2 problems" */
export function countOf(problems: readonly Problem[]): string {
  return problems.length === 1 ? '1 problem' : `${problems.length} problems`;
}

/** One line for each problem: where, then what to do. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map((problem) => `  ${problem.path || '(whole file)'}: ${problemSentence(problem, words)}\n`)
    .join('');
}
