import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** A stop-loss below what falls due in an ordinary year: the guarantee promises what it never pays. */
export const stopLossLow: Rule = {
  id: 'stop-loss-low',
  look: ({ scenario: { scheme }, course: { defaultProbability, lossGivenDefault } }) => {
    const { guarantee } = scheme;
    const expected = defaultProbability * lossGivenDefault;
    if (guarantee === null || guarantee.stopLoss === null || expected <= 0) return [];
    const stop = centralValue(guarantee.stopLoss);
    if (stop >= expected) return [];
    return [{ severity: 'odd', paths: ['scheme.guarantee.stopLoss'], values: { stop, expected } }];
  },
};
