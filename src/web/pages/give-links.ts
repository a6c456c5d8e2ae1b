import { designQuery, giveQuery } from './give-address.ts';
import type { Given } from './give-contribution.ts';
import type { GiveData } from './give-data.ts';
import { howLinks } from './how-links.ts';

/** Where the answer leads; all but the first three carry what was typed. */
export interface GiveLinks {
  readonly officer: string;
  readonly projects: string;
  readonly how: string;
  /** This very answer. */
  readonly own: string;
  readonly plan: string;
  readonly flyer: string;
  readonly pocket: string;
  readonly json: string;
  readonly csv: string;
}

/** Addresses of the design behind the answer, and of what can be taken away. */
export function giveLinks(data: GiveData, given: Pick<Given, 'typed'>): GiveLinks {
  const { id } = data;
  const design = designQuery(data);
  const own = giveQuery(data, given);
  return {
    officer: `/scenarios/${id}${design}`,
    projects: `/scenarios/${id}/projects${design}`,
    how: howLinks(`/scenarios/${id}`, data)({ of: 'match' }),
    own: `/give/${id}${own}`,
    plan: `/give/${id}/plan${own}`,
    flyer: `/give/${id}/flyer${own}`,
    pocket: `/give/${id}/pocket.html${own}`,
    json: `/give/${id}.json${own}`,
    csv: `/give/${id}.csv${own}`,
  };
}
