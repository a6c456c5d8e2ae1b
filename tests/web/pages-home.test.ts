import { describe, expect, it } from 'vitest';
import { doubledRatio } from '../../src/web/pages/home-trainer.ts';
import { homeView } from '../../src/web/pages/home-view.ts';
import { meanTotal, splitOf } from '../../src/web/pages/results-numbers.ts';
import { createWords } from '../../src/words/words.ts';
import { NO_SCHEME, resultOf, scenarioWith, MEXICO } from './pages-results.ts';

describe('the first page', () => {
  const words = createWords('en', 'MX');
  const result = resultOf(MEXICO);

  it('splits channelled money into parts that add up to it', () => {
    const { anyway, migrants, others, town } = splitOf(result);
    expect(anyway + migrants + others + town).toBeCloseTo(meanTotal(result, 'channelled'), 2);
  });

  it('names the guarantee’s capital as the reason when only the first year breaches', () => {
    const first = {
      ...result,
      probabilities: { ...result.probabilities, breachEver: 0.11, breachByYear: [0.11, 0, 0] },
    };
    const { officer } = homeView(first, MEXICO, { give: undefined, guess: null }, null, words);
    expect(officer.sentence).toBe(
      'In 11 of 100 futures the town exceeds its envelope of 6 million pesos, always in the first year, when the guarantee’s capital is paid in.',
    );
    expect(officer.field).toMatchObject({ name: 'guarantee.capital', value: '3,000,000' });
  });

  it('answers the five questions, each with pages that say more', () => {
    const { questions } = homeView(result, MEXICO, { give: undefined, guess: null }, null, words);
    expect(questions.map(({ question }) => question)).toEqual([
      'What would have come anyway?',
      'Who pays?',
      'What is assumed?',
      'How sure is it?',
      'What does it not say?',
    ]);
    for (const { answer, links } of questions) {
      expect(answer).toMatch(/^[A-Z0-9].{60,}\.$/);
      expect(links.length).toBeGreaterThan(0);
    }
  });

  it('names a wrong amount and keeps it', () => {
    const { association } = homeView(result, MEXICO, { give: 'a lot', guess: null }, null, words);
    expect([association.problem, association.given, association.field.value]).toEqual([
      '“a lot” is not an amount. Give a number above 0, like 1000 or 1,000.',
      null,
      'a lot',
    ]);
  });

  it('asks about doubling the State’s ratio and leaves the rest of the design alone', () => {
    const doubling = doubledRatio(result.scenario);
    expect([doubling?.partner.id, doubling?.from, doubling?.to]).toEqual(['state', 1, 2]);
    expect(doubling?.scenario.scheme.guarantee).toBe(result.scenario.scheme.guarantee);
    expect(doubledRatio(scenarioWith(MEXICO, NO_SCHEME))).toBeNull();
  });
});
