import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** Beside its weight in the plan, so small a part of the projects handed in is next to nothing. */
const NEXT_TO_NOTHING = 0.1;

/** A priority of the plan for which hardly anybody hands in a project. */
export const unwantedPriority: Rule = {
  id: 'unwanted-priority',
  look: ({ scenario, course: { mix, weights } }) =>
    scenario.sectors.flatMap(({ id, weight }, s) => {
      if (mix === null || centralValue(weight) <= 0) return [];
      const share = mix.chance[s]!;
      if (share >= NEXT_TO_NOTHING * weights[s]!) return [];
      return [
        {
          severity: 'check' as const,
          paths: [`sectors.${id}.preference`, 'scheme.council.strength'],
          values: { sector: id, share, weight: weights[s]! },
        },
      ];
    }),
};
