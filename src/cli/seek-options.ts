import type { SeekProblem } from '../analysis/seek/problem.ts';
import { seekProblemSentence } from '../words/seek.ts';
import { createWords } from '../words/words.ts';
import type { RunOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

export interface SeekOptions extends RunOptions {
  readonly vary: readonly string[];
  readonly keep: readonly string[];
  readonly most?: string;
  readonly least?: string;
  readonly reach?: string;
}
export interface BreakEvenOptions extends RunOptions {
  readonly keep: readonly string[];
}
export interface FrontierOptions extends RunOptions {
  readonly vary: readonly string[];
  readonly keep: readonly string[];
  readonly of?: string;
}

/** A question that cannot be understood is wrong usage: each problem by its option. */
export function misunderstood(problems: readonly SeekProblem[]): UsageError {
  const words = createWords('en');
  return new UsageError(
    problems.map((problem) => `--${optionOf(problem.field)}: ${seekProblemSentence(problem, words)}`).join('\n'),
  );
}

function optionOf(field: SeekProblem['field']): string {
  return field === 'best' ? 'most/--least' : field.replace(/\d+$/, '');
}
