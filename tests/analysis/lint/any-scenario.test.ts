import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioFacts } from '../../../src/analysis/ratio-line.ts';
import { lint } from '../../../src/analysis/lint/lint.ts';
import { findTerm, findGroup } from '../../../src/scenario/terms.ts';
import { findingFields, findingText } from '../../../src/words/lint.ts';
import { ratioLines } from '../../../src/words/ratio-lines.ts';
import { createWords } from '../../../src/words/words.ts';
import { anyScenario } from '../../model/arbitrary.ts';

const LANGUAGES = ['en', 'es'].map((language) => createWords(language as 'en' | 'es', 'MX'));

describe('whatever the design', () => {
  it('the linter answers with finite figures, fields that there are, and a sentence in every language', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const finding of lint(scenario)) {
          for (const value of Object.values(finding.values))
            if (typeof value === 'number') expect(Number.isFinite(value), JSON.stringify(finding)).toBe(true);
          for (const path of finding.paths) expect(findTerm(path) ?? findGroup(path), path).toBeDefined();
          for (const words of LANGUAGES) {
            expect(findingText(finding, scenario, words).says).not.toBe('');
            expect(findingFields(finding, scenario, words)).toHaveLength(finding.paths.length);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('what partners add and the clubs’ own part make a whole, and the ratio can be said', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const facts = ratioFacts(scenario);
        for (const words of LANGUAGES) expect(ratioLines(scenario, words).line).not.toBe('');
        if (facts === null || facts.total === null) return;
        const shares = facts.partners.reduce((sum, { share }) => sum + (share ?? 0), 0);
        expect(shares + 1 / (1 + facts.total)).toBeCloseTo(1, 10);
      }),
      { numRuns: 40 },
    );
  });
});
