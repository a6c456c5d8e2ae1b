import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** A measure against the cost of sending that aims above what a corridor costs now. */
export const dearerTransfers: Rule = {
  id: 'dearer-transfers',
  look: ({ scenario: { scheme, corridors } }) => {
    if (scheme.transferCost === null) return [];
    const target = centralValue(scheme.transferCost.target);
    return corridors.flatMap(({ id, transferCost }) => {
      const now = centralValue(transferCost);
      if (target <= now) return [];
      const paths = ['scheme.transferCost.target', `corridors.${id}.transferCost`];
      return [{ severity: 'odd' as const, paths, values: { corridor: id, now, target } }];
    });
  },
};
