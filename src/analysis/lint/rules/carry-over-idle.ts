import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** Budgets that pile up: nothing of them lapses, and less than half is paid. */
const SLACK = 0.5;

/** Money carried over year after year because less is paid than is budgeted. */
export const carryOverIdle: Rule = {
  id: 'carry-over-idle',
  look: ({ scenario: { scheme }, course: { years } }) => {
    const { matching } = scheme;
    const open = years.filter(({ running }) => running);
    if (matching === null || !matching.carryOver || open.length < 2) return [];
    const pots = matching.partners.flatMap(({ id, yearlyBudget, budgetPer }, j) => {
      if (yearlyBudget === null || budgetPer === 'locality') return [];
      const budget = centralValue(yearlyBudget) * open.length;
      const paid = open.reduce((sum, year) => sum + year.asked[j]! * year.paid[j]!, 0);
      return budget > 0 && paid < SLACK * budget ? [{ id, unused: budget - paid }] : [];
    });
    if (pots.length === 0) return [];
    const unused = pots.reduce((sum, pot) => sum + pot.unused, 0);
    return [{ severity: 'note', paths: ['scheme.matching.carryOver'], values: { unused, partner: pots[0]!.id } }];
  },
};
