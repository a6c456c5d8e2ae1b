import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** Elections within the years played, and no ordinance that carries works over a change of mayor. */
export const electionOpen: Rule = {
  id: 'election-open',
  look: ({ scenario: { scheme, place }, course: { behaviour } }) => {
    const { elections, startYear, horizon } = place;
    if (scheme.matching === null || elections === null || centralValue(elections.turnover) === 0) return [];
    if (scheme.ordinance !== null && centralValue(scheme.ordinance.continuity) > 0) return [];
    const years = Array.from({ length: horizon }, (_, t) => startYear + t);
    const held = years.filter((year) => year >= elections.first && (year - elections.first) % elections.every === 0);
    if (held.length === 0) return [];
    const change = 1 - (1 - centralValue(elections.turnover)) ** held.length;
    const values = { elections: held.length, year: held[0]!, chance: change, dropped: behaviour.abandonElection };
    return [{ severity: 'check', paths: ['scheme.ordinance', 'place.elections.turnover'], values }];
  },
};
