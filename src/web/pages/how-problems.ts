import type { Problem } from '../../scenario/problem.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import type { Query } from '../page.ts';

/** Lists of what is accepted are cut here: a form stands below. */
const MOST_NAMED = 12;

/** What in a question has no answer, one sentence each: what was given, what is accepted. */
export function howProblem(problem: Problem, query: Query, words: Words): string {
  const { path, accepted, code } = problem;
  const given = shown(query[path] ?? problem.given ?? '');
  const options = accepted.options ?? [];
  const named = options.length === 0 ? '' : words.list(cut(options, words));
  if (path === 'of') {
    const isPart = problem.given !== null && options.includes(problem.given) === false && options.length < MOST_NAMED;
    return isPart ? words.t('how.problems.ofPart', { given, accepted: named }) : words.t('how.problems.of', { given });
  }
  if (path === 'year' && accepted.min !== undefined && accepted.max !== undefined)
    return words.t('how.problems.year', { given, min: accepted.min, max: accepted.max });
  if (path === 'depth') return words.t('how.problems.depth', { given, most: accepted.max ?? 0 });
  if (path === 'side') return words.t('how.problems.side', { given });
  const what = `how.problems.members.${path}`;
  if (!words.has(what)) return problemSentence(problem, words);
  const values = { given, what: words.t(what), accepted: named };
  if (options.length === 0) return words.t('how.problems.memberNone', values);
  return words.t(code === 'missing' ? 'how.problems.missing' : 'how.problems.member', values);
}

function cut(options: readonly string[], words: Words): readonly string[] {
  if (options.length <= MOST_NAMED) return options;
  const rest = words.number(options.length - MOST_NAMED);
  return [...options.slice(0, MOST_NAMED), words.t('how.problems.more', { count: rest })];
}

function shown(text: string): string {
  return text.trim().slice(0, 60);
}
