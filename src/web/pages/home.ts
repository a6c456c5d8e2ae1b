import { createWords } from '../../words/words.ts';
import { FIRST_SCENARIO } from '../defaults.ts';
import { firstResult } from '../first-result.ts';
import { notFound, page, type Reply, type Route, type Visit } from '../page.ts';
import { asGuess, doubledRatio } from './home-trainer.ts';
import { homeView } from './home-view.ts';
import { runsOf } from './results-runs.ts';

export const homeRoutes: readonly Route[] = [{ method: 'get', path: '/', handle: showHome }];

async function showHome({ site, query, language }: Visit): Promise<Reply> {
  const first = await firstResult(site.pool, site.scenarios);
  if (first === null) return notFound();
  const { scenario } = first;
  const result = await first.result;
  const words = createWords(language, scenario.place.country);
  const guess = asGuess(query['guess']);
  const doubling = guess === null ? null : doubledRatio(scenario);
  const doubled = doubling === null ? null : await runsOf(site.pool).result(doubling.scenario, result);
  const view = homeView(result, FIRST_SCENARIO, { give: query['give'], guess }, doubled, words);
  return page({
    template: 'pages/home',
    title: '',
    description: words.t('home.title'),
    view,
    wide: true,
    scripts: ['charts.js', 'officer.js'],
  });
}
