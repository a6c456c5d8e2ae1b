import type { Rule } from '../finding.ts';
import { partnerPath } from './partner-path.ts';

/** Gifts answer to a match, and hardly to a better one than one for one. */
const PLATEAU = 1;

/** A ratio above one for one where the evidence chosen says that gifts barely answer beyond it. */
export const ratioPlateau: Rule = {
  id: 'ratio-plateau',
  look: ({ scenario: { scheme, response }, course: { statutory, open } }) => {
    const { matching } = scheme;
    if (matching === null || open === null || response === 'familyProducts' || statutory <= PLATEAU) return [];
    const paths = ['response', ...matching.partners.map(({ id }) => partnerPath(id, 'ratio'))];
    return [{ severity: 'note', paths, values: { ratio: statutory } }];
  },
};
