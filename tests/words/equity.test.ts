import { expect, it } from 'vitest';
import { compareDesigns } from '../../src/analysis/compare/compare.ts';
import type { EquityStudy } from '../../src/analysis/equity/variants.ts';
import { variantSentences } from '../../src/words/equity.ts';
import { createWords } from '../../src/words/words.ts';

const ABOUT = { currency: 'MXN', equity: 3, isUncertain: false };

/** What is said of a ranking by need, from shares to the poorest of the design and of the variant. */
function said(own: readonly number[], variant: readonly number[]): string {
  const sample = (poorShare: readonly number[]) => {
    const totals = (values: readonly number[]) => ({
      scheme: Float64Array.from(values),
      counterfactual: new Float64Array(2),
    });
    return { draws: 2, values: { match: totals([0, 0]), toPriorities: totals([0, 0]), poorShare: totals(poorShare) } };
  };
  const study: EquityStudy = {
    scaling: null,
    variants: [{ name: 'needRanking', levers: {} }],
    comparison: compareDesigns([sample(own), sample(variant)]),
    groups: null,
    cannot: [],
  };
  return variantSentences(study, 0, ABOUT, createWords('en')).join(' ');
}

it('a ranking changes nothing where there is no share to change', () => {
  expect(said([NaN, NaN], [NaN, NaN])).toContain('it changes nothing');
});

it('the share to the poorest is told of the futures in which both have projects', () => {
  expect(said([0.2, 0.6], [0.3, NaN])).toContain('In the futures in which both have projects, 30.0\u00a0%');
});
