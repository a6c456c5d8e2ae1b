import { centralValue } from '../../../math/distribution.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { Rule } from '../finding.ts';
import { fullestPot } from './fullest-pot.ts';

/** Ranking decides only when money is short: with budgets that hold everything asked, the order changes nothing. */
export const rankingIdle: Rule = {
  id: 'ranking-idle',
  look: ({ scenario, course: { years, open } }) => {
    const { matching } = scenario.scheme;
    if (matching === null || open === null || matching.ranking === 'arrival') return [];
    const tightest = Math.max(
      0,
      ...years.filter(({ running }) => running).flatMap((year) => used(scenario, year.demand)),
    );
    // Nobody asks, or nobody has a limit: there is no part of a budget to speak of.
    if (tightest === 0 || tightest > SLACK) return [];
    return [{ severity: 'note', paths: ['scheme.matching.ranking'], values: { share: tightest } }];
  },
};

/** Below this part of a budget, a year of many large projects hardly meets it. */
const SLACK = 0.5;

function used(scenario: Scenario, asked: readonly number[]): readonly number[] {
  return (scenario.scheme.matching?.partners ?? []).map((partner, j) => {
    const { yearlyBudget } = partner;
    if (yearlyBudget === null || asked[j]! <= 0) return 0;
    const budget = centralValue(yearlyBudget);
    return budget > 0 ? (asked[j]! * fullestPot(scenario, partner)) / budget : Infinity;
  });
}
