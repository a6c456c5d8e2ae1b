import type { Problem } from '../scenario/problem.ts';
import { createWords } from '../words/words.ts';
import { problemSentence } from '../words/problems.ts';
import { errorBody, type ErrorBody } from '../web/failures.ts';

const words = createWords('en');
/** As the JSON interface answers: understood, and not acceptable. */
const UNPROCESSABLE = 422;
/** Not understood at all. */
const BAD_REQUEST = 400;

/** The answer that programs get instead of a result; the same as from the JSON interface. */
export function errorReport(problems: readonly Problem[]): ErrorBody {
  return errorBody(UNPROCESSABLE, problems, words);
}

/** The same shape for wrong usage: a file that is not there, an option's value. `why` is one sentence. */
export function usageReport(why: string): ErrorBody {
  return { ok: false, status: BAD_REQUEST, error: why, errors: [] };
}

/** "2 problems" */
export function countOf(problems: readonly Problem[]): string {
  return words.t('errors.count', { count: problems.length });
}

/** One line for each problem: where, then what to do. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map((problem) => `  ${problem.path || '(whole file)'}: ${problemSentence(problem, words)}\n`)
    .join('');
}
