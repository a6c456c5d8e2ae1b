import type { Rule } from '../finding.ts';
import { partnerPath } from './partner-path.ts';

/** A matching fund without partners, or whose ratios add up to nothing. */
export const nobodyMatches: Rule = {
  id: 'nobody-matches',
  look: ({ scenario, course: { statutory, open } }) => {
    const { matching } = scenario.scheme;
    if (matching === null || open === null || statutory > 0) return [];
    const ratios = matching.partners.map(({ id }) => partnerPath(id, 'ratio'));
    return [{ severity: 'odd', paths: ratios.length > 0 ? ratios : ['scheme.matching'], values: {} }];
  },
};
