import { json, page, type Reply, type Route, type Visit } from '../page.ts';
import { instruments, scenariosView } from './scenarios-view.ts';

export const scenariosRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios', formats: ['html', 'json'], handle: showScenarios },
];

async function showScenarios({ site, words, format }: Visit): Promise<Reply> {
  const files = await site.scenarios.list();
  if (format === 'json') {
    const scenarios = files.flatMap(({ id, parsed }) => {
      if (!parsed.ok) return [];
      const { title, summary, illustrative, practices, place } = parsed.scenario;
      return [
        {
          id,
          title,
          summary,
          illustrative,
          practices,
          country: place.country,
          instruments: instruments(parsed.scenario),
        },
      ];
    });
    return json({ ok: true, scenarios });
  }
  const view = scenariosView(files, words);
  return page({ template: 'pages/scenarios', title: words.t('scenarios.title'), door: 'scenarios', view });
}
