import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** A guarantee fund that no vehicle uses. */
export const nothingGuaranteed: Rule = {
  id: 'nothing-guaranteed',
  look: ({ scenario: { scheme } }) => {
    const { guarantee, vehicles } = scheme;
    if (guarantee === null || vehicles.some(({ guaranteed }) => guaranteed)) return [];
    const paths =
      vehicles.length === 0 ? ['scheme.guarantee'] : vehicles.map(({ id }) => `scheme.vehicles.${id}.guaranteed`);
    return [{ severity: 'odd', paths, values: { capital: centralValue(guarantee.capital) } }];
  },
};
