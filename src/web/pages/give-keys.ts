import { GIVE_KEYS } from './give-problem.ts';

/** The part of a query that says which design it is: what is given is left out. */
export function withoutGiving<Value>(query: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const own: readonly string[] = [...GIVE_KEYS, 'amount'];
  return Object.fromEntries(Object.entries(query).filter(([key]) => !own.includes(key)));
}
