import type { Accepted } from '../../scenario/problem.ts';

/** Keys of the query that say what is given; the others are levers. */
export const GIVE_KEYS = [
  'give',
  'members',
  'each',
  'every',
  'project',
  'instalments',
  'spacing',
  'currency',
  'corridor',
  'sector',
  'locality',
  'year',
  'place',
] as const;
export type GiveKey = (typeof GIVE_KEYS)[number];

/** One entry that could not be used: the sentence for people, and what is accepted for programs. */
export interface GiveProblem {
  readonly at: GiveKey;
  readonly message: string;
  readonly accepted?: Accepted;
  readonly suggestion?: string | null;
}
