import { PARAMETERS } from '../../evidence/parameters.ts';
import { RESPONSES } from '../../evidence/responses.ts';
import { SOURCES } from '../../evidence/sources.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { json, notFound, page, type Reply, type Route, type Visit } from '../page.ts';
import { evidenceView, PARAMETER_NAMES, parameterView } from './evidence-view.ts';

export const evidenceRoutes: readonly Route[] = [
  { method: 'get', path: '/evidence', formats: ['html', 'json'], handle: showEvidence },
  { method: 'get', path: '/evidence/:parameter', formats: ['html', 'json'], handle: showParameter },
];

function showEvidence({ words, format }: Visit): Reply {
  if (format === 'json')
    return json({ ok: true, data: DATA_VERSION, parameters: PARAMETERS, responses: RESPONSES, sources: SOURCES });
  return page({
    template: 'pages/evidence',
    title: words.t('evidence.title'),
    door: 'evidence',
    view: evidenceView(words),
  });
}

function showParameter({ words, format, params }: Visit): Reply {
  const name = PARAMETER_NAMES.find((one) => one === params['parameter']);
  if (name === undefined) return notFound();
  if (format === 'json') return json({ ok: true, data: DATA_VERSION, name, ...PARAMETERS[name] });
  const view = parameterView(name, words);
  return page({ template: 'pages/parameter', title: view.label, door: 'evidence', view });
}
