import { describe, expect, it } from 'vitest';
import { runScenario } from '../../src/ensemble/run.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { passportOf } from '../../src/storage/passport.ts';
import { scenarioText } from '../../src/storage/scenario-text.ts';
import { keptQuery } from '../../src/web/kept-query.ts';
import { designMenu } from '../../src/web/pages/design-menu.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { queryText } from '../../src/web/pages/results-query.ts';
import { createWords } from '../../src/words/words.ts';
import { MEXICO, rawScenario, scenarioWith } from './pages-results.ts';

const [raw, base] = [rawScenario(MEXICO), scenarioWith(MEXICO)];
const file = { id: MEXICO, text: '', raw, parsed: { ok: true, scenario: base, warnings: [] }, kept: null } as const;

/** Twenty levers of eight instruments, as somebody in Mexico types them. */
const TYPED = {
  typed: '1',
  'place.name': 'San José de la Peña & Ñuñoa «centro»',
  'place.envelope': '7,500,000',
  'place.inflation': '{low: 0.03, central: 0.045, high: 0.07}',
  'matching.partners.federation.ratio': '1 + marginality',
  'matching.partners.federation.yearlyBudget': '3 millones',
  'matching.partners.state.ratio': '1.5',
  'matching.partners.state.projectCap': '900,000',
  'matching.partners.municipality.ratio': '0.75',
  'matching.rule': 'proRata',
  'sectors.water.weight': '30 %',
  'sectors.roads.weight': '10 %',
  'sectors.health.name': '{en: Health posts, es: Clínicas y puestos de salud}',
  'corridors.california.migrants': '21,000',
  'council.strength': '65 %',
  'helpDesk.officers': '3',
  'audit.leakageCut': '{low: 0.1, central: 0.3, high: 0.5}',
  ordinance: 'null',
  'literacy.migrants.places': '250',
  'guarantee.cover': '62.5 %',
  'guarantee.capital': '1,250,000',
  'enterprise.grant': '18,000',
  seed: '7',
  draws: '100',
};
const words = createWords('es', 'MX');
const design = readDesign(raw, base, TYPED, words);
const link = queryText(design.moved, design);
const bytes = (scenario: Scenario) => JSON.stringify(runScenario(scenario, { seed: 7, draws: 100 }));

/** The design that somebody in another country opens from a query. */
function opened(query: string) {
  return readDesign(raw, base, Object.fromEntries(new URLSearchParams(query)), createWords('en', 'DE'));
}

describe('the link of a design of twenty levers', () => {
  it('holds every lever that was moved, in fewer than 2,000 characters', () => {
    expect(design.problems).toEqual([]);
    expect(Object.keys(design.moved).length).toBeGreaterThanOrEqual(20);
    expect(`https://contraparte.a-small-town.example/scenarios/${MEXICO}/design/matching${link}`.length).toBeLessThan(
      2000,
    );
  });

  it('brings the same bytes back: in another language, from each page of the menu, from its file, and by its passport', () => {
    const again = opened(link);
    expect(bytes(again.scenario)).toBe(bytes(design.scenario));
    const menu = designMenu({ file, design, words }, 'results');
    // A comparison numbers the levers of its designs.
    const there = menu.items.map(({ address }) =>
      new URL(address, 'http://here').search.replaceAll(/([?&])1\./g, '$1'),
    );
    for (const query of there) expect(opened(query.replace(/[?&]of=[^&]*/, '')).raw).toEqual(design.raw);
    expect(opened(keptQuery(new URLSearchParams(link)).toString()).raw).toEqual(design.raw);
    const downloaded = parseScenario(scenarioText(design.raw, MEXICO));
    if (!downloaded.ok) throw new Error('a design’s file is accepted');
    expect(bytes(downloaded.scenario)).toBe(bytes(design.scenario));
    const [one, other] = [passportOf(downloaded.scenario, design), passportOf(again.scenario, again)];
    expect(one).toEqual(other);
  });
});
