import type { Problem } from '../../scenario/problem.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';

export interface ErrorView {
  readonly status: number;
  readonly title: string;
  /** What happened and what to do. */
  readonly advice: string;
  /** Where guests of a class take part; null for everybody else. */
  readonly join: string | null;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Statuses with words of their own; the rest speak as 400 or 500. */
const SPOKEN = [400, 403, 404, 405, 413, 422, 429, 500, 503];

export function errorView(status: number, problems: readonly Problem[], words: Words): ErrorView {
  const spoken = SPOKEN.includes(status) ? status : status < 500 ? 400 : 500;
  return {
    status,
    title: words.t(`errors.${spoken}.title`),
    advice: words.t(`errors.${spoken}.advice`),
    join: null,
    problems: problems.map((problem) => ({ path: problem.path, message: problemSentence(problem, words) })),
  };
}

/** What guests of a room read when they would write outside of a class. */
export function joiningView(status: number, words: Words): ErrorView {
  return { status, title: words.t('joining.title'), advice: words.t('joining.advice'), join: '/class', problems: [] };
}
