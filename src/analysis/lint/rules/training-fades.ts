import type { Rule } from '../finding.ts';

/** Half of it is forgotten within so many years. */
const SHORT = 1;

/** Training without products to use it on, and forgotten within the year. */
export const trainingFades: Rule = {
  id: 'training-fades',
  look: ({ scenario: { scheme }, course: { behaviour } }) => {
    const { literacy, vehicles } = scheme;
    if (literacy === null || behaviour.halfLife >= SHORT) return [];
    if (scheme.package && vehicles.length > 0) return [];
    const paths = ['scheme.package', 'behaviour.halfLife'];
    return [{ severity: 'check', paths, values: { months: 12 * behaviour.halfLife, vehicles: vehicles.length } }];
  },
};
