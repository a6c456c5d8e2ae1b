import type { Words } from '../../words/words.ts';
import { entrySentence } from './entry-sentence.ts';
import type { Design } from './results-design.ts';

/** One line of a page's list of what could not be used; `at` is the entry's short path, `null` when no field shows it. */
export interface EntryItem {
  readonly at: string | null;
  readonly message: string;
}

/** What could not be used of an address or a form. Of names that nothing knows the first few are told, the rest counted. */
export function entryItems({ problems, scenario }: Pick<Design, 'problems' | 'scenario'>, words: Words): EntryItem[] {
  const untold = problems.filter(({ problem }) => problem.code === 'unknown-key').slice(MOST_UNKNOWN);
  const items = problems
    .filter((entry) => !untold.includes(entry))
    .map((entry) => ({
      at: entry.problem.code === 'unknown-key' ? null : entry.at,
      message: entrySentence(entry, scenario, words),
    }));
  if (untold.length === 0) return items;
  return [...items, { at: null, message: words.t('results.problems.moreUnknown', { count: untold.length }) }];
}
const MOST_UNKNOWN = 10;
