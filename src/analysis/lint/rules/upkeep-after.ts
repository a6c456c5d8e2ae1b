import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

const NOTE = 0.05;
const CHECK = 0.2;

/** Upkeep of the works taken on, which the town goes on paying after the last year. */
export const upkeepAfter: Rule = {
  id: 'upkeep-after',
  look: ({ scenario: { place }, course: { upkeepAfter: upkeep } }) => {
    const envelope = centralValue(place.envelope);
    if (envelope <= 0 || upkeep < NOTE * envelope) return [];
    const share = upkeep / envelope;
    return [
      {
        severity: share >= CHECK ? 'check' : 'note',
        paths: ['place.envelope', 'sectors.*.upkeep'],
        values: { share, upkeep, envelope, year: place.startYear + place.horizon },
      },
    ];
  },
};
