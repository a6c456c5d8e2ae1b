import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** A weight for poor localities that the order of approval does not ask for. */
export const equityUnused: Rule = {
  id: 'equity-unused',
  look: ({ scenario: { scheme, place } }) => {
    const { matching } = scheme;
    if (matching === null || centralValue(matching.equity) === 0) return [];
    const paths = ['scheme.matching.equity', 'scheme.matching.ranking'];
    const values = { equity: centralValue(matching.equity) };
    if (matching.rule === 'proRata') return [{ severity: 'odd', paths, values: { ...values, why: 'proRata' } }];
    if (matching.ranking !== 'plan') return [{ severity: 'odd', paths, values: { ...values, why: 'ranking' } }];
    if (place.localities.length === 1) return [{ severity: 'odd', paths, values: { ...values, why: 'single' } }];
    return [];
  },
};
