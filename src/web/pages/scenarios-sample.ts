import type { Words } from '../../words/words.ts';
import type { ScenariosView } from './scenarios-view.ts';

/** A list with one good scenario and one broken file. */
export const scenariosSample = (_words: Words): ScenariosView => ({
  scenarios: [
    {
      id: 'sample',
      title: 'Title',
      summary: 'Summary',
      illustrative: true,
      place: 'Place',
      corridors: 'Corridors',
      instruments: 'Instruments',
    },
  ],
  broken: [{ id: 'broken', problems: [{ path: 'place', message: 'Missing' }] }],
});
