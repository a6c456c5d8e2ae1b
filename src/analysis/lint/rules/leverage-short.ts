import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

const CHECK = 0.9;
const ODD = 0.5;

/** A guarantee fund too small for the savings that are expected to want its cover (sections 2.5 and 2.6). */
export const leverageShort: Rule = {
  id: 'leverage-short',
  look: ({ scenario: { scheme }, course: { years } }) => {
    const { guarantee } = scheme;
    if (guarantee === null || guarantee.leverage === null) return [];
    const keeps = 1 - 1 / centralValue(guarantee.tenor);
    // What would stand under guarantee at the end, were everything taken on.
    const wanted = years.reduce((standing, year) => standing * keeps + year.wanted, 0);
    if (wanted <= 0) return [];
    const most = (centralValue(guarantee.leverage) * (years.at(-1)?.fund ?? 0)) / centralValue(guarantee.cover);
    const share = Math.min(1, most / wanted);
    if (share >= CHECK) return [];
    return [
      {
        severity: share < ODD ? 'odd' : 'check',
        paths: ['scheme.guarantee.capital', 'scheme.guarantee.leverage'],
        values: { share, most, wanted },
      },
    ];
  },
};
