import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** Plan and preference are the same when nothing differs by more. */
const SAME = 0.02;

/** A council that steers nothing: without strength, or towards what migrants prefer anyway. */
export const councilIdle: Rule = {
  id: 'council-idle',
  look: ({ scenario: { scheme }, course: { weights, preferences } }) => {
    const { council } = scheme;
    if (council === null) return [];
    const strength = centralValue(council.strength);
    const cost = centralValue(council.yearlyCost);
    const path = 'scheme.council.strength';
    if (strength === 0) {
      const steers = scheme.matching?.ranking === 'votes';
      return steers ? [] : [{ severity: 'odd', paths: [path], values: { cost, why: 'weak' } }];
    }
    if (weights.some((weight, s) => Math.abs(weight - preferences[s]!) > SAME)) return [];
    return [{ severity: 'check', paths: [path], values: { cost, why: 'same' } }];
  },
};
