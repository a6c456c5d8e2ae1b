import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';
import { partnerPath } from './partner-path.ts';

/** All or nothing, refused when a partner is absent: one that may stay away stops everything it would have matched. */
export const partnerMayMiss: Rule = {
  id: 'partner-may-miss',
  look: ({ scenario, course: { years } }) => {
    const { matching } = scenario.scheme;
    if (matching === null || matching.ifAbsent !== 'refuse' || matching.rule !== 'wholeOrNothing') return [];
    const unsure = matching.partners.filter(({ reliability }) => centralValue(reliability) < 1);
    const [first] = unsure;
    const open = years.filter(({ running }) => running).length;
    if (first === undefined || open === 0) return [];
    const all = unsure.reduce((product, { reliability }) => product * centralValue(reliability), 1);
    return [
      {
        severity: 'check',
        paths: ['scheme.matching.ifAbsent', ...unsure.map(({ id }) => partnerPath(id, 'reliability'))],
        values: { partner: first.id, chance: 1 - all, ever: 1 - all ** open, years: open },
      },
    ];
  },
};
