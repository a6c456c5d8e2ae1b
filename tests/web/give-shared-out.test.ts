import { describe, expect, it } from 'vitest';
import { runScenario } from '../../src/ensemble/run.ts';
import { giveAnswer } from '../../src/web/pages/give-answer-view.ts';
import { readGiven } from '../../src/web/pages/give-contribution.ts';
import { giveData } from '../../src/web/pages/give-data.ts';
import { flyerSubject } from '../../src/web/pages/give-flyer-subject.ts';
import { createWords } from '../../src/words/words.ts';
import { scenarioWith } from './pages-results.ts';

const SHARED = { 'matching.rule': 'proRata', 'matching.partners.state.yearlyBudget': '350000' };
const played = (levers: Readonly<Record<string, string>>) => {
  const scenario = scenarioWith(
    'mexico-tres-por-uno',
    Object.entries(levers).map(([path, value]) => ({ path, value })),
  );
  return giveData(runScenario(scenario, { seed: 1, draws: 60 }), 'mexico-tres-por-uno', levers);
};
const QUERY = { project: '900000', sector: 'water', year: '2029' };

describe('what a project needs where budgets are shared out and do not reach', () => {
  const data = played(SHARED);

  it.each([
    ['en', /if every partner pays in full.*it comes to MX\$[4-8]\d\d,\d\d\d/],
    ['es', /si todas las contrapartes pagan completo.*llega a \$[4-8]\d\d,\d\d\d/],
  ] as const)('is said to be of full payment, with what it usually comes to (%s)', (language, said) => {
    const words = createWords(language, 'MX');
    expect(giveAnswer(data, readGiven(data.scenario, QUERY, words), words).given).toMatch(said);
  });

  it('stands on no sheet as a project that is built', () => {
    const words = createWords('en', 'MX');
    const given = readGiven(data.scenario, QUERY, words);
    expect(flyerSubject(data, { kind: 'gift', given }, words)?.headline).toMatch(/ become [4-8]\d\d,\d\d\d pesos$/);
  });

  it('is the project where budgets reach', () => {
    const words = createWords('en', 'MX');
    const [plenty, given] = [played({}), readGiven(data.scenario, QUERY, words)];
    expect(giveAnswer(plenty, given, words).given).not.toContain('in full');
    expect(flyerSubject(plenty, { kind: 'gift', given }, words)?.headline).toContain('900,000 pesos built');
  });
});
