import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';
import { partnerPath } from './partner-path.ts';

/** So many times what is expected to be asked in the best year. */
const FAR = 4;

/** A partner's budget that is far larger than what it is ever likely to be asked for: it never decides anything. */
export const budgetIdle: Rule = {
  id: 'budget-idle',
  look: ({ scenario, course: { years } }) =>
    (scenario.scheme.matching?.partners ?? []).flatMap(({ id, yearlyBudget, budgetPer }, j) => {
      const asked = Math.max(0, ...years.filter(({ running }) => running).map((year) => year.demand[j]!));
      if (yearlyBudget === null || asked <= 0) return [];
      const pots = budgetPer === 'locality' ? scenario.place.localities.length : 1;
      const budget = centralValue(yearlyBudget) * pots;
      if (budget < FAR * asked) return [];
      return [
        {
          severity: 'note' as const,
          paths: [partnerPath(id, 'yearlyBudget')],
          values: { partner: id, budget, asked, times: budget / asked },
        },
      ];
    }),
};
