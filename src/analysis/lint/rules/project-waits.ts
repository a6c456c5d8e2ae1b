import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

const CHECK = 1;
const ODD = 3;

/** A priority whose typical project asks more of the clubs than they collect in a year: it waits for years. */
export const projectWaits: Rule = {
  id: 'project-waits',
  look: ({ scenario, course: { mix, open } }) => {
    const inKind = centralValue(scenario.scheme.matching?.inKind ?? 0);
    if (mix === null || open === null || open.given <= 0) return [];
    const money = open.clubMoney;
    return scenario.sectors.flatMap(({ id, weight }, s) => {
      // Labour and materials are not waited for.
      const needed = mix.club[s]! * (1 - inKind);
      if (centralValue(weight) <= 0 || mix.chance[s]! <= 0 || needed <= CHECK * money) return [];
      return [
        {
          severity: money <= 0 || needed > ODD * money ? ('odd' as const) : ('check' as const),
          paths: [`sectors.${id}.typicalValue`],
          values: { sector: id, needed, pool: money, ...(money > 0 ? { years: needed / money } : {}) },
        },
      ];
    });
  },
};
