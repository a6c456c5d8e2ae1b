import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';
import { partnerPath } from './partner-path.ts';

/** So long a wait on average is worth a word. */
const LONG = 0.5;
const MONTHS = 12;

/** A partner that may stay away stops everything it would have matched, also pro rata: it is refused then, or waits. */
export const partnerMayMiss: Rule = {
  id: 'partner-may-miss',
  look: ({ scenario, course: { years, ratios } }) => {
    const { matching } = scenario.scheme;
    if (matching === null) return [];
    const unsure = matching.partners.filter(({ reliability }, j) => ratios[j]! > 0 && centralValue(reliability) < 1);
    const [first] = unsure;
    const open = years.filter(({ running }) => running).length;
    if (first === undefined || open === 0) return [];
    const all = unsure.reduce((product, { reliability }) => product * centralValue(reliability), 1);
    const chance = 1 - all;
    const waits = matching.ifAbsent === 'delay';
    if (waits && chance < LONG * all) return [];
    const what = waits ? (all > 0 ? 'wait' : 'vain') : 'refused';
    return [
      {
        severity: 'check',
        paths: ['scheme.matching.ifAbsent', ...unsure.map(({ id }) => partnerPath(id, 'reliability'))],
        values: {
          ...{ partner: first.id, chance, ever: 1 - all ** open, years: open },
          ...(what === 'wait' ? { months: (MONTHS * chance) / all } : {}),
          why: `${what}-${unsure.length === 1 ? 'one' : 'several'}`,
        },
      },
    ];
  },
};
