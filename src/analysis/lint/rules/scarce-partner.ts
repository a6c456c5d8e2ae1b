import type { Rule } from '../finding.ts';
import { partnerPath } from './partner-path.ts';

/** The scarcest budget is reached when the others still hold so much of what they are asked. */
const LESS = 0.6;

/** All or nothing with one small budget: it decides for all, and the others' money stays unused. */
export const scarcePartner: Rule = {
  id: 'scarce-partner',
  look: ({ scenario, course: { years } }) => {
    const { matching } = scenario.scheme;
    if (matching === null || matching.rule !== 'wholeOrNothing' || matching.partners.length < 2) return [];
    const [fullest] = [...years]
      .filter(({ running }) => running)
      .sort((one, other) => Math.min(...one.held) - Math.min(...other.held));
    if (fullest === undefined) return [];
    const scarcest = fullest.held.indexOf(Math.min(...fullest.held));
    const share = fullest.held[scarcest]!;
    const others = fullest.held.filter((_, j) => j !== scarcest && fullest.demand[j]! > 0);
    if (others.length === 0 || share >= LESS * Math.min(...others)) return [];
    const unused = fullest.demand.reduce((sum, asked, j) => sum + asked * (fullest.held[j]! - share), 0);
    const partner = matching.partners[scarcest]!.id;
    return [
      {
        severity: 'check',
        paths: [partnerPath(partner, 'yearlyBudget'), 'scheme.matching.rule'],
        values: { partner, share, unused },
      },
    ];
  },
};
