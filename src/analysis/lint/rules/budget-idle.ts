import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';
import { fullestPot } from './fullest-pot.ts';
import { partnerPath } from './partner-path.ts';

/** So many times what is expected to be asked in the best year. */
const FAR = 4;

/** A partner's budget, or its pot for one locality, far larger than what it is ever likely to be asked for. */
export const budgetIdle: Rule = {
  id: 'budget-idle',
  look: ({ scenario, course: { years } }) =>
    (scenario.scheme.matching?.partners ?? []).flatMap((partner, j) => {
      const { id, yearlyBudget } = partner;
      const most = Math.max(0, ...years.filter(({ running }) => running).map((year) => year.demand[j]!));
      const asked = most * fullestPot(scenario, partner);
      if (yearlyBudget === null || asked <= 0) return [];
      const budget = centralValue(yearlyBudget);
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
