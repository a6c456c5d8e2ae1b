import { patternOf } from '../scenario/terms.ts';
import { LONGEST_FIELD } from './forms.ts';
import { GIVE_KEYS } from './pages/give-problem.ts';
import { PLAN_KEYS, projectAt } from './pages/give-plan-keys.ts';
import { HOW_KEYS } from './pages/how-question.ts';
import { OWN_KEYS } from './pages/own-fields.ts';
import { SETTING_KEYS } from './pages/results-query.ts';

/** Keys that some page reads, levers apart. */
const PAGE_KEYS: ReadonlySet<string> = new Set([
  ...[...SETTING_KEYS, ...GIVE_KEYS, ...OWN_KEYS, ...HOW_KEYS],
  ...['amount', 'draw', 'guess', 'from', 'check', 'words', 'link', 'stat', 'one', 'two'],
  ...[...PLAN_KEYS, 'rows', 'scenario', 'code', 'tour'],
]);
/** What lets a reader in: it stays in their own links, and goes on no paper. */
const SECRET_KEYS: ReadonlySet<string> = new Set(['team', 'key']);

/** The part of a query that links to the same page keep: what some page reads, no longer than it is read, and no more than any form sends. */
export function keptQuery(query: URLSearchParams): URLSearchParams {
  const kept = [...query]
    .filter(([key]) => isKnown(key))
    .map(([key, value]) => [key, value.slice(0, LONGEST_FIELD)])
    .slice(-MOST_KEPT);
  return new URLSearchParams(kept);
}
const MOST_KEPT = 200;

/** The same for paper, which is left lying about: without what only its reader should have, or what belongs to a screen. */
export function printedQuery(query: URLSearchParams): URLSearchParams {
  const kept = [...keptQuery(query)].filter(([key]) => !SECRET_KEYS.has(key) && key !== 'tour');
  return new URLSearchParams(kept);
}

/** A page's own key, a lever, or a part of a lever's uncertain number (`behaviour.beta.low`). */
function isKnown(key: string): boolean {
  if (key.length > LONGEST_KEY) return false;
  if (PAGE_KEYS.has(key) || SECRET_KEYS.has(key) || projectAt(key) !== null) return true;
  return patternOf(key) !== undefined || patternOf(key.replace(/\.[^.]*$/, '')) !== undefined;
}
/** Longer than the path of any lever. */
const LONGEST_KEY = 200;
