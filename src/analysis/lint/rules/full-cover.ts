import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** From here on nobody who chooses or lends bears a loss worth watching. */
const FULL = 0.95;

/** A guarantee that covers all of the loss: nobody has a reason to look where the money goes. */
export const fullCover: Rule = {
  id: 'full-cover',
  look: ({ scenario: { scheme } }) => {
    if (scheme.guarantee === null) return [];
    const cover = centralValue(scheme.guarantee.cover);
    return cover < FULL ? [] : [{ severity: 'check', paths: ['scheme.guarantee.cover'], values: { cover } }];
  },
};
