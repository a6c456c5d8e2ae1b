import type { GiveData } from './give-data.ts';
import type { Given } from './give-contribution.ts';
import { GIVE_KEYS, type GiveKey } from './give-problem.ts';
import { queryText } from './results-query.ts';

type Changes = Readonly<Partial<Record<GiveKey, string>>>;

/** What stands behind an address: the design's levers, seed and draws, then what was typed, with `changes` made to it. */
export function giveQuery(data: GiveData, { typed }: Pick<Given, 'typed'>, changes: Changes = {}): string {
  const own = new URLSearchParams(designQuery(data).slice(1));
  const all = { ...typed, ...changes };
  for (const key of GIVE_KEYS) if (all[key] !== undefined && all[key] !== '') own.set(key, all[key]);
  const text = own.toString();
  return text === '' ? '' : `?${text}`;
}

/** The design alone. */
export function designQuery({ moved, seed, draws }: GiveData): string {
  return queryText(moved, { seed, draws, nominal: false });
}
