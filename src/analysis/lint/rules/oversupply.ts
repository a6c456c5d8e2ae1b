import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

const CHECK = 1;
const ODD = 2;

/** A priority that is expected to receive more than it needs. */
export const oversupply: Rule = {
  id: 'oversupply',
  look: ({ scenario, course: { years } }) =>
    scenario.sectors.flatMap(({ id, need, weight }, s) => {
      const wanted = centralValue(need);
      if (centralValue(weight) <= 0 || wanted <= 0) return [];
      const funds = years.reduce((sum, { committed }) => sum + committed[s]!, 0);
      const times = funds / wanted;
      if (times <= CHECK) return [];
      return [
        {
          severity: times > ODD ? ('odd' as const) : ('check' as const),
          paths: [`sectors.${id}.need`],
          values: { sector: id, funds, need: wanted, times },
        },
      ];
    }),
};
