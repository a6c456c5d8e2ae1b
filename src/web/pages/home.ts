import { createWords } from '../../words/words.ts';
import { FIRST_SCENARIO } from '../layout-view.ts';
import { notFound, page, type Reply, type Route, type Visit } from '../page.ts';
import { asGuess, doubledRatio } from './home-trainer.ts';
import { homeView } from './home-view.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from './results-query.ts';
import { runsOf } from './results-runs.ts';

export const homeRoutes: readonly Route[] = [{ method: 'get', path: '/', handle: showHome }];

async function showHome({ site, query, language }: Visit): Promise<Reply> {
  const file = await site.scenarios.read(FIRST_SCENARIO);
  if (file === null || !file.parsed.ok) return notFound();
  const { scenario } = file.parsed;
  const words = createWords(language, scenario.place.country);
  const runs = runsOf(site.pool);
  const request = { seed: DEFAULT_SEED, draws: DEFAULT_DRAWS };
  const guess = asGuess(query['guess']);
  const doubling = guess === null ? null : doubledRatio(scenario);
  const [result, doubled] = await Promise.all([
    runs.result(scenario, request),
    doubling === null ? null : runs.result(doubling.scenario, request),
  ]);
  const view = homeView(result, FIRST_SCENARIO, { give: query['give'], guess }, doubled, words);
  return page({
    template: 'pages/home',
    title: '',
    description: words.t('home.title'),
    view,
    wide: true,
    scripts: ['charts.js'],
  });
}
