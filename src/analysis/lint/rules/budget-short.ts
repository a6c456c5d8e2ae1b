import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';
import { partnerPath } from './partner-path.ts';

const MONTHS = 12;
/** Less than that is short: what is a few days off is not worth a word. */
const ENOUGH = 11.5;
const ODD = 6;

/** Yearly budgets that hold only for some months of the giving expected at the advertised ratio (mean of the years open). */
export const budgetShort: Rule = {
  id: 'budget-short',
  look: ({ scenario, course: { years } }) => {
    const open = years.filter(({ running }) => running);
    const partners = scenario.scheme.matching?.partners ?? [];
    const short = partners.flatMap(({ id, yearlyBudget }, j) => {
      const asked = open.reduce((sum, year) => sum + year.demand[j]!, 0) / open.length;
      const held = open.reduce((sum, year) => sum + year.demand[j]! * year.held[j]!, 0) / open.length;
      const months = (MONTHS * held) / asked;
      return yearlyBudget !== null && months < ENOUGH ? [{ id, yearlyBudget, asked, months }] : [];
    });
    const [tightest] = [...short].sort((one, other) => one.months - other.months);
    if (tightest === undefined) return [];
    const { id, yearlyBudget, asked, months } = tightest;
    return [
      {
        severity: months < ODD ? 'odd' : 'check',
        paths: short.map((one) => partnerPath(one.id, 'yearlyBudget')),
        values: { partner: id, months, asked, budget: centralValue(yearlyBudget), partners: short.length },
      },
    ];
  },
};
