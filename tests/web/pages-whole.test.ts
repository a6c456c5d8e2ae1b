import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/ensemble/result.ts';
import type { Override } from '../../src/scenario/overrides.ts';
import { directories } from '../../src/paths.ts';
import { createRender } from '../../src/web/render.ts';
import { passportLine } from '../../src/web/pages/passport-line.ts';
import { readGiven } from '../../src/web/pages/give-contribution.ts';
import { giveData } from '../../src/web/pages/give-data.ts';
import { giveView } from '../../src/web/pages/give-view.ts';
import { homeView } from '../../src/web/pages/home-view.ts';
import { projectsView } from '../../src/web/pages/projects-view.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { resultsView } from '../../src/web/pages/results-view.ts';
import { createWords, type Language, type Words } from '../../src/words/words.ts';
import { NO_SCHEME, ONE_YEAR, rawScenario, resultOf, scenarioWith, MEXICO } from './pages-results.ts';

const PHILIPPINES = 'philippines-2x1';
const override = (path: string, value: string): Override => ({ path, value });

const CASES: readonly (readonly [name: string, id: string, overrides: readonly Override[]])[] = [
  ['the Mexican example', MEXICO, []],
  ['the Philippine example', PHILIPPINES, []],
  ['no scheme at all', MEXICO, NO_SCHEME],
  ['a single year', MEXICO, ONE_YEAR],
  ['a partner that is never there', MEXICO, [override('matching.partners.state.reliability', '0')]],
  ['an envelope of nothing', MEXICO, [override('place.envelope', '0')]],
  [
    'nobody who gives',
    MEXICO,
    [override('corridors.california.clubMembership', '0'), override('corridors.midwest-texas.clubMembership', '0')],
  ],
];

/** What the handler puts beside a result. */
const beside = (result: Result, words: Words) => ({
  passport: passportLine(result.scenario, result, words),
  undo: null,
});

/** Every page of one result, rendered under strict rules. */
function pagesOf(result: Result, id: string, words: Words, query: Record<string, string> = {}): readonly string[] {
  const render = createRender(directories().views);
  const base = result.scenario;
  const design = { ...readDesign(rawScenario(id), scenarioWith(id), query, words), scenario: base };
  const given = readGiven(base, { amount: '12,000' }, words);
  const chosen = { draw: 'typical', refused: null } as const;
  const shown = { future: result.typicalFuture, years: result.years, scenario: base, design, chosen, id };
  const place = { address: `/scenarios/${id}`, origin: { id, moved: {} }, saved: null, csrf: 'token' };
  return [
    render('pages/home', homeView(result, id, { give: '1,000', guess: 'some' }, result, words), words),
    render('pages/results', { ...resultsView(result, design, place, words), ...beside(result, words) }, words),
    render('pages/give', giveView(giveData(result, id, design.moved), given, words), words),
    render('pages/projects', projectsView(shown, words), words),
  ];
}

describe.each(CASES)('pages of %s', (_name, id, overrides) => {
  const result = resultOf(id, overrides);
  it.each(['en', 'es', 'mirrored'] as readonly Language[])('are whole in %s, in real and nominal money', (language) => {
    const words = createWords(language, result.scenario.place.country);
    for (const page of [...pagesOf(result, id, words), ...pagesOf(result, id, words, { money: 'nominal' })]) {
      expect(page).not.toMatch(/\[object Object\]|undefined|NaN|Infinity|\{\{/);
      expect(page.match(/<h1/g)).toHaveLength(1);
    }
  });
});
