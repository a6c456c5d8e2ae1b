import { DEFAULT_DRAWS, DEFAULT_SEED } from '../defaults.ts';
import { PLAN_KEYS, projectKey } from './give-plan-keys.ts';
import type { Planned } from './give-plan-read.ts';

/** A design as addresses have it. */
export interface AddressOf {
  readonly moved: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly draws: number;
}

/** The query that gives the planner back as it stands: the design's levers, the money and every row that says something. */
export function planQuery(design: AddressOf, { typed, rows }: Pick<Planned, 'typed' | 'rows'>): string {
  const query = designParameters(design);
  for (const key of PLAN_KEYS) if (typed[key] !== undefined) query.set(key, typed[key]);
  query.set('rows', String(rows.length));
  for (const row of rows)
    for (const [field, text] of Object.entries(row.typed)) query.set(projectKey(row.number, field as 'name'), text);
  return query.toString();
}

/** The design's own part of a query. */
export function designParameters({ moved, seed, draws }: AddressOf): URLSearchParams {
  const query = new URLSearchParams(moved);
  if (seed !== DEFAULT_SEED) query.set('seed', String(seed));
  if (draws !== DEFAULT_DRAWS) query.set('draws', String(draws));
  return query;
}

/** An address with its query, or without where there is none. */
export function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}
