import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';
import { partnerPath } from './partner-path.ts';

const ODD = 0.5;
const CHECK = 0.15;

/** A cap per project that cuts the ratio of most projects: the ratio is decoration. */
export const capBinds: Rule = {
  id: 'cap-binds',
  look: ({ scenario, course: { mix, ratios } }) =>
    (scenario.scheme.matching?.partners ?? []).flatMap(({ id, projectCap }, j) => {
      const share = mix?.capped[j] ?? 0;
      if (projectCap === null || share < CHECK) return [];
      return [
        {
          severity: share >= ODD ? ('odd' as const) : ('check' as const),
          paths: [partnerPath(id, 'projectCap'), partnerPath(id, 'ratio')],
          values: { partner: id, share, cap: centralValue(projectCap), ratio: ratios[j]!, effective: mix!.perClub[j]! },
        },
      ];
    }),
};
