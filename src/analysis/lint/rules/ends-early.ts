import type { Rule } from '../finding.ts';

/** A match that ends before the years played do: giving falls below what it was, and upkeep goes on. */
export const endsEarly: Rule = {
  id: 'ends-early',
  look: ({ scenario: { scheme, place }, course: { open, years } }) => {
    const { matching } = scheme;
    const last = place.startYear + place.horizon - 1;
    if (matching === null || open === null || matching.to >= last) return [];
    const after = years.filter(({ year }) => year > matching.to);
    const upkeep = Math.max(0, ...after.map(({ upkeepNeed }) => upkeepNeed));
    return [
      {
        severity: 'note',
        paths: ['scheme.matching.to'],
        values: { to: matching.to, years: last - matching.to, upkeep },
      },
    ];
  },
};
