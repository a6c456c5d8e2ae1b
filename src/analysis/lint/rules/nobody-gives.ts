import type { Rule } from '../finding.ts';

/** A match without anybody abroad who gives: nothing comes that could be matched. */
export const nobodyGives: Rule = {
  id: 'nobody-gives',
  look: ({ scenario: { corridors }, course: { open } }) => {
    if (open === null || open.given > 0) return [];
    const paths = corridors.flatMap(({ id }) =>
      ['clubMembership', 'yearlyGift'].map((field) => `corridors.${id}.${field}`),
    );
    return [{ severity: 'odd', paths, values: {} }];
  },
};
