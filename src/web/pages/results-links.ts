import type { Words } from '../../words/words.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../defaults.ts';
import type { Design } from './results-design.ts';
import { queryText } from './results-query.ts';
import type { ResultsPlace } from './results-place.ts';

/** One thing to take away. */
export interface TakeLine {
  readonly address: string;
  readonly label: string;
}

/** Where the linter looks at this very design. */
export function findingsAddress(design: Design, { address, origin }: ResultsPlace): string {
  const real = { ...design, nominal: false };
  if (origin === null) return `${address.replace(/^\/d\//, '/scenarios/')}/lint${queryText(design.moved, real)}`;
  return `/scenarios/${origin.id}/lint${queryText(origin.moved, real)}`;
}

/** Every account of the clubs' pool, partner by partner, of the same design. */
export function moneyAddress({ id, moved }: NonNullable<ResultsPlace['origin']>, design: Design): string {
  return `/scenarios/${id}/money${queryText(moved, { ...design, nominal: false })}`;
}

/** A scenario file knows nothing of seed, futures and kind of money. */
const STANDARD = { seed: DEFAULT_SEED, draws: DEFAULT_DRAWS, nominal: false };

/** Of a page of results: a kept design is a scenario by its code. */
function workbookAddress(results: string): string {
  return `${results.replace(/^\/d\//, '/scenarios/')}/workbook.xlsx`;
}

/** Data in start-year money, whatever the page shows, and the other two doors. */
export function takeView(design: Design, { address, origin }: ResultsPlace, words: Words): readonly TakeLine[] {
  const real = { ...design, nominal: false };
  const query = queryText(design.moved, real);
  const year = { year: design.scenario.place.startYear };
  const data = [
    { address: `${address}.json${query}`, label: words.t('results.take.json', year) },
    { address: `${address}.csv${query}`, label: words.t('results.take.csv', year) },
    { address: `${workbookAddress(address)}${query}`, label: words.t('workbook.link') },
    { address: `${address}.yaml${queryText(design.moved, STANDARD)}`, label: words.t('results.take.yaml') },
    { address: `${address}/responses${query}`, label: words.t('responses.ask') },
  ];
  if (origin === null) return data;
  const there = queryText(origin.moved, real);
  return [
    ...data,
    { address: `/scenarios/${origin.id}/projects${there}`, label: words.t('results.take.projects') },
    { address: `/give/${origin.id}${there}`, label: words.t('results.take.give') },
  ];
}
