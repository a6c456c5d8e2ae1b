import { centralValue } from '../../../math/distribution.ts';
import type { Rule } from '../finding.ts';

/** Less than so much of the people abroad met in a year. */
const THIN = 0.05;

/** A help desk on paper: no officers, or far too few for the people abroad. */
export const deskThin: Rule = {
  id: 'desk-thin',
  look: ({ scenario: { scheme }, course: { migrants } }) => {
    const { helpDesk } = scheme;
    if (helpDesk === null) return [];
    const officers = centralValue(helpDesk.officers);
    const contacts = officers * centralValue(helpDesk.contactsPerOfficer);
    const paths = ['scheme.helpDesk.officers', 'scheme.helpDesk.contactsPerOfficer'];
    if (contacts <= 0) return [{ severity: 'odd', paths, values: { officers, migrants, why: 'none' } }];
    const share = contacts / migrants;
    return share >= THIN
      ? []
      : [{ severity: 'check', paths, values: { officers, migrants, contacts, share, why: 'few' } }];
  },
};
