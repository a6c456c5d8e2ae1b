import type { Words } from '../words/words.ts';
import { errorSample } from './pages/error-view.ts';
import { evidenceView, parameterView } from './pages/evidence-view.ts';
import { glossaryView } from './pages/glossary-view.ts';
import { methodView } from './pages/method-view.ts';
import { scenariosSample } from './pages/scenarios-sample.ts';

/**
 * A view of each page's template with every optional part filled in, by template name. Handlebars is silent about a name
 * that `{{#if}}` or `{{#each}}` does not find, so a test checks every name of every template against these.
 */
export const SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/error': errorSample,
  'pages/evidence': evidenceView,
  'pages/parameter': (words) => parameterView('literacyEffect', words),
  'pages/glossary': glossaryView,
  'pages/method': methodView,
  'pages/scenarios': scenariosSample,
};
