import type { Problem } from '../../scenario/problem.ts';

/** What can be wrong with a question; `words/` makes the sentence. */
export type SeekCode =
  | 'missing'
  | 'lever-unclear'
  | 'lever-unknown'
  | 'lever-text'
  | 'lever-twice'
  | 'range-missing'
  | 'range-number'
  | 'range-order'
  | 'range-outside'
  | 'step-number'
  | 'step-many'
  | 'condition-unclear'
  | 'condition-figure'
  | 'condition-number'
  | 'condition-chance'
  | 'condition-event'
  | 'conditions-many'
  | 'goal-unclear'
  | 'goal-figure'
  | 'levers-few'
  | 'designs-many'
  | 'outcomes-unclear'
  | 'cannot-set';

/** One thing wrong with a question, and the part of it that it stands in. */
export interface SeekProblem {
  readonly field: SeekField;
  readonly code: SeekCode;
  /** What was given, shortened. */
  readonly given: string;
  /** What would do: bounds, names, a count. */
  readonly accepted: readonly string[];
  /** What the scenario itself says against it. */
  readonly because: Problem | null;
}
/** Parts of a question; of several levers or conditions the place is counted from 1. */
export type SeekField = 'vary' | 'keep' | 'best' | 'reach' | 'of' | `vary${number}` | `keep${number}`;

export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: SeekProblem };

export function seekProblem(
  field: SeekField,
  code: SeekCode,
  given: string,
  accepted: readonly string[] = [],
  because: Problem | null = null,
): SeekProblem {
  return { field, code, given: given.slice(0, LONGEST_SHOWN), accepted, because };
}
const LONGEST_SHOWN = 60;

export function refused(problem: SeekProblem): { readonly ok: false; readonly problem: SeekProblem } {
  return { ok: false, problem };
}

/** All values, or everything that is wrong. */
export function allOf<Value>(reads: readonly Read<Value>[]): {
  readonly values: readonly Value[];
  readonly problems: readonly SeekProblem[];
} {
  return {
    values: reads.flatMap((read) => (read.ok ? [read.value] : [])),
    problems: reads.flatMap((read) => (read.ok ? [] : [read.problem])),
  };
}
