import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** Places for so much more than the people who would ever come. */
const CHECK = 1;
const ODD = 3;

/** More training places than people who can be reached at all. */
export const placesBeyond: Rule = {
  id: 'places-beyond',
  look: ({ scenario: { scheme, place }, course: { years, behaviour } }) => {
    const { literacy } = scheme;
    if (literacy === null) return [];
    const attainable = literacy.assembled ? behaviour.attainableAssembled : behaviour.attainable;
    const people = attainable * (years[0]?.senders ?? 0);
    return (['migrants', 'families'] as const).flatMap((side) => {
      const group = literacy[side];
      const places = group === null ? 0 : centralValue(group.places) * place.horizon;
      if (places <= CHECK * people) return [];
      return [
        {
          severity: places > ODD * people ? ('odd' as const) : ('check' as const),
          paths: [`scheme.literacy.${side}.places`],
          values: { side, places, people, years: place.horizon },
        },
      ];
    });
  },
};
