import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** Ranking decides only when money is short: with budgets that hold everything asked, the order changes nothing. */
export const rankingIdle: Rule = {
  id: 'ranking-idle',
  look: ({ scenario: { scheme }, course: { years, open } }) => {
    const { matching } = scheme;
    if (matching === null || open === null || matching.ranking === 'arrival') return [];
    const tightest = Math.max(
      0,
      ...years.filter(({ running }) => running).flatMap((year) => used(matching, year.demand)),
    );
    if (tightest > SLACK) return [];
    return [{ severity: 'note', paths: ['scheme.matching.ranking'], values: { share: tightest } }];
  },
};

/** Below this part of a budget, a year of many large projects hardly meets it. */
const SLACK = 0.5;

function used(
  { partners }: NonNullable<Parameters<Rule['look']>[0]['scenario']['scheme']['matching']>,
  asked: readonly number[],
): readonly number[] {
  return partners.map(({ yearlyBudget }, j) => {
    if (yearlyBudget === null || asked[j]! <= 0) return 0;
    const budget = centralValue(yearlyBudget);
    return budget > 0 ? asked[j]! / budget : Infinity;
  });
}
