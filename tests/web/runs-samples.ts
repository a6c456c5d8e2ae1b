import { bodiesOf } from '../../src/analysis/responses.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { responsesView } from '../../src/web/pages/responses-view.ts';
import { startRun, type Run } from '../../src/web/pages/runs-run.ts';
import { loadView, stoppedView, watchView } from '../../src/web/pages/runs-view.ts';
import type { Words } from '../../src/words/words.ts';
import { rawScenario, scenarioWith } from './pages-results.ts';

const ID = 'mexico-tres-por-uno';
const LUCK = { seed: 1, draws: 20 };

/** Two readers wait for it. */
function longRun(): Run {
  const work = () => new Promise<never>(() => undefined);
  const run = startRun({ key: 'a'.repeat(22), title: 'Title', seed: 1, draws: 20_000, now: () => 0, work });
  run.watchers.stay('one');
  run.watchers.stay('other');
  return run;
}

const RESULTS = bodiesOf(scenarioWith(ID, [{ path: 'behaviour.beta', value: '0.8' }])).map((body) => ({
  body,
  result: runScenario(body.scenario, LUCK),
}));

/** A figure of one's own, and one that cannot be. */
function filledResponses(words: Words): object {
  const given = { 'behaviour.beta': '0.8', 'behaviour.betaAny': '9' };
  const design = readDesign(rawScenario(ID), scenarioWith(ID), given, words);
  return responsesView(RESULTS, design, { address: `/scenarios/${ID}`, isSaved: false }, words);
}

/** Views of runs and of responses with every optional part filled in. */
export const RUN_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/run': (words) => watchView([longRun()], { from: '/scenarios/x?draws=20000', csrf: 'token' }, words),
  'pages/run-stopped': (words) => stoppedView([longRun()], '/scenarios/x', words),
  'pages/runs': (words) =>
    loadView({ playing: 1, waiting: 2, kept: 3, keptBytes: 1e6, bounds: { entries: 200, bytes: 64e6 } }, words),
  'pages/responses': filledResponses,
};
