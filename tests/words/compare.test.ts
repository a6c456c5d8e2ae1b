import { expect, it } from 'vitest';
import { compareDesigns } from '../../src/analysis/compare/compare.ts';
import { mismatchProblem } from '../../src/analysis/compare/comparable.ts';
import { findingSentences } from '../../src/words/compare.ts';
import { problemSentence } from '../../src/words/problems.ts';
import { createWords } from '../../src/words/words.ts';

const totals = (...scheme: number[]) => ({ scheme: Float64Array.from(scheme), counterfactual: new Float64Array(3) });
const sample = (...poorShare: number[]) => ({
  draws: 3,
  values: { toPriorities: totals(1, 2, 3), outlay: totals(1, 2, 4), poorShare: totals(...poorShare) },
});

it('the share to the poorest is told of the futures in which both designs build', () => {
  // Of the two futures that both know, 0.2 becomes 0.3; each by its own futures 0.4 would seem to have become 0.3.
  const comparison = compareDesigns([sample(0.2, 0.2, 0.8), sample(0.3, 0.3, NaN)]);
  const said = findingSentences(comparison, 1, ['A', 'B'], 'MXN', createWords('en')).join(' ');
  expect(said).toContain('In the futures in which both have projects, 30.0\u00a0% of project money');
  expect(said).toContain('instead of 20.0\u00a0%');
});

it('horizons that differ are told as years, and what would have to be shared is not quoted', () => {
  const say = (what: 'horizon' | 'currency', given: string, accepted: string) =>
    problemSentence(mismatchProblem({ design: 1, what, given, accepted }, 1), createWords('en'));
  expect(say('horizon', '1', '6')).toContain('played over one year, but the first design over six years.');
  expect(say('currency', 'TND', 'MXN')).toContain('first design’s is MXN.');
});
