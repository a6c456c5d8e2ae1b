import { countrySheet } from '../../src/evidence/countries/index.ts';
import type { CountrySheet } from '../../src/evidence/countries/types.ts';
import { referenceTables } from '../../src/storage/reference-tables.ts';
import { codesView } from '../../src/web/pages/codes-view.ts';
import { countriesView, countryView } from '../../src/web/pages/countries-view.ts';
import { backtestsSample } from './backtests-sample.ts';
import { EXERCISE_SAMPLES } from './exercise-samples.ts';
import { CLASS_ROOM_SAMPLES } from './class-room-samples.ts';
import { CLASS_TEAM_SAMPLES } from './class-team-samples.ts';
import { COMPARE_SAMPLES } from './compare-samples.ts';
import { errorView } from '../../src/web/pages/error-view.ts';
import { glossaryView } from '../../src/web/pages/glossary-view.ts';
import type { ScenariosView } from '../../src/web/pages/scenarios-view.ts';
import { filledRecord, filledShelf } from './evidence-sample.ts';
import { howSample, methodSample } from './how-samples.ts';
import { DESIGN_SAMPLES } from './design-samples.ts';
import { GIVE_PLAN_SAMPLES } from './give-plan-samples.ts';
import { PAGE_SAMPLES } from './pages-samples.ts';
import { RUN_SAMPLES } from './runs-samples.ts';
import { SEEK_SAMPLES } from './seek-samples.ts';
import { STUDY_SAMPLES } from './study-samples.ts';
import { toursView, tourView } from '../../src/web/pages/tour-view.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import type { Words } from '../../src/words/words.ts';

const PROBLEM: Problem = {
  path: 'scheme.matching.partners.state.ratio',
  code: 'not-a-number',
  given: 'three',
  accepted: { kind: 'number', min: 0, max: 10 },
  suggestion: '3',
  severity: 'error',
};

const scenarios: ScenariosView = {
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
};

const sampleSheet = countrySheet('SV') as CountrySheet;

/** A view of each page with every optional part filled in, by template. */
export const SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/error': (words) => ({ ...errorView(422, [PROBLEM], words), join: '/class' }),
  'pages/backtests': backtestsSample,
  'pages/evidence': filledShelf,
  'pages/parameter': filledRecord,
  'pages/glossary': glossaryView,
  'pages/countries': countriesView,
  'pages/country': (words) => {
    const view = countryView(sampleSheet, words);
    const gap = { gap: 'gap', gapNote: 'note', gapSource: view.volatilitySource };
    const figures = view.figures.filter(({ entries }) => entries.length > 0).map((figure) => ({ ...figure, ...gap }));
    return { ...view, figures, usesGap: 'Nothing', reportsGap: 'Nothing', schemesGap: 'Nothing' };
  },
  'pages/tours': toursView,
  'pages/tour': (words) => tourView('trainer', words),
  'pages/codes': (words) => codesView(referenceTables(), words),
  'pages/how': howSample,
  'pages/method': methodSample,
  'pages/scenarios': () => scenarios,
  ...PAGE_SAMPLES,
  ...CLASS_ROOM_SAMPLES,
  ...CLASS_TEAM_SAMPLES,
  ...COMPARE_SAMPLES,
  ...DESIGN_SAMPLES,
  ...GIVE_PLAN_SAMPLES,
  ...RUN_SAMPLES,
  ...SEEK_SAMPLES,
  ...STUDY_SAMPLES,
  ...EXERCISE_SAMPLES,
};
