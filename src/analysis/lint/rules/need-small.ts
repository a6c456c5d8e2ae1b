import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** A priority whose whole need is less than one typical project. */
export const needSmall: Rule = {
  id: 'need-small',
  look: ({ scenario }) =>
    scenario.sectors.flatMap(({ id, need, weight, typicalValue }) => {
      const [wanted, value] = [centralValue(need), centralValue(typicalValue)];
      if (centralValue(weight) <= 0 || wanted <= 0 || wanted >= value) return [];
      return [
        {
          severity: 'check' as const,
          paths: [`sectors.${id}.need`, `sectors.${id}.typicalValue`],
          values: { sector: id, need: wanted, value },
        },
      ];
    }),
};
