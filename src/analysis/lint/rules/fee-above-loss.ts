import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** A fee above the loss that the guarantee is expected to take off the saver. */
export const feeAboveLoss: Rule = {
  id: 'fee-above-loss',
  look: ({ scenario: { scheme }, course: { defaultProbability, lossGivenDefault } }) => {
    const { guarantee } = scheme;
    if (guarantee === null || defaultProbability <= 0) return [];
    const fee = centralValue(guarantee.fee);
    const expected = centralValue(guarantee.cover) * defaultProbability * lossGivenDefault;
    if (fee <= expected) return [];
    return [
      { severity: 'check', paths: ['scheme.guarantee.fee', 'scheme.guarantee.cover'], values: { fee, expected } },
    ];
  },
};
