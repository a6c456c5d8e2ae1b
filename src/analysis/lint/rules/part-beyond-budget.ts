import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';
import { partnerPath } from './partner-path.ts';

const ODD = 0.5;
const CHECK = 0.1;

/** All or nothing: projects whose part is more than a partner's whole yearly budget can never be approved. */
export const partBeyondBudget: Rule = {
  id: 'part-beyond-budget',
  look: ({ scenario, course: { mix } }) => {
    const { matching } = scenario.scheme;
    if (matching === null || matching.rule !== 'wholeOrNothing' || matching.carryOver) return [];
    return matching.partners.flatMap(({ id, yearlyBudget }, j) => {
      const share = mix?.beyondBudget[j] ?? 0;
      if (yearlyBudget === null || share < CHECK) return [];
      return [
        {
          severity: share >= ODD ? ('odd' as const) : ('check' as const),
          paths: [partnerPath(id, 'yearlyBudget'), 'scheme.matching.rule'],
          values: { partner: id, share, budget: centralValue(yearlyBudget) },
        },
      ];
    });
  },
};
