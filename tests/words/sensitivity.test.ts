import { expect, it } from 'vitest';
import { findingOfLevers } from '../../src/words/sensitivity.ts';
import { createWords } from '../../src/words/words.ts';
import { EXAMPLE } from '../model/play.ts';

const words = createWords('en');
const end = (input: number, change: number) => ({ input, outcome: 1_300_000 + change, change, standardError: 1 });

/** What is said of a budget whose step down and step up change the outcome so much. */
function said(down: number, up: number): string {
  const bar = {
    path: 'scheme.matching.partners.state.yearlyBudget',
    ...{ low: end(2e6, down), high: end(3e6, up), swing: up - down, isApart: true },
  };
  const question = { figure: 'toPriorities', side: 'scheme', statistic: 'mean' } as const;
  return findingOfLevers({ bars: [bar], question }, EXAMPLE, words);
}

it('a lever whose ends print alike is told by what it changes', () => {
  expect(said(-17_900, 22_700)).toMatch(/changes it by −17,900.*, one step up by \+22,700/);
  expect(said(-400_000, 700_000)).toMatch(/makes it 900,000.*, one step up 2/);
});
