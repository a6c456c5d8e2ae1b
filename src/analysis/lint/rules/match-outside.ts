import type { Rule } from '../finding.ts';

/** A matching fund that is open in none of the years played. */
export const matchOutside: Rule = {
  id: 'match-outside',
  look: ({ scenario: { scheme, place }, course: { open } }) => {
    const { matching } = scheme;
    if (matching === null || open !== null) return [];
    const { from, to } = matching;
    const values = { from, to, start: place.startYear, last: place.startYear + place.horizon - 1 };
    return [{ severity: 'odd', paths: ['scheme.matching.from', 'scheme.matching.to'], values }];
  },
};
