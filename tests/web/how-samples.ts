import { createExplainer } from '../../src/analysis/explain/explain.ts';
import { readIdentity } from '../../src/scenario/identity-text.ts';
import { howView, type HowView } from '../../src/web/pages/how-view.ts';
import { methodView, type MethodView } from '../../src/web/pages/method-view.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import type { Words } from '../../src/words/words.ts';
import { rawScenario, resultOf } from './pages-results.ts';

const ID = 'mexico-tres-por-uno';

/** A page “How?” with an answer and, at once, everything that can be wrong with a question. */
export function howSample(words: Words): HowView {
  const result = resultOf(ID);
  const { scenario, seed, draws } = result;
  const question = { of: 'match', year: 2028 };
  const explanation = createExplainer(scenario, { seed, draws }, 3, readIdentity).explain(question, 3);
  if (!explanation.ok) throw new Error('the sample needs an answer');
  return howView(
    {
      design: readDesign(rawScenario(ID), scenario, { 'guarantee.cover': '0.7' }, words),
      result,
      asked: { question, depth: 3 },
      explanation,
      problems: [
        {
          path: 'year',
          code: 'out-of-range',
          given: '2099',
          accepted: { kind: 'whole-number', min: 2026, max: 2035 },
          suggestion: null,
          severity: 'error',
        },
      ],
      query: { year: '2099' },
      isTypical: false,
      draw: 3,
      address: `/scenarios/${ID}`,
      drawProblem: 'wrong',
    },
    words,
  );
}

/** The method page with every part of every section filled in. */
export function methodSample(words: Words): MethodView {
  const view = methodView(words);
  const full = view.sections.find(({ parameters, inputs }) => parameters.length > 0 && inputs.length > 0)!;
  return {
    ...view,
    sections: view.sections.map((section) => ({ ...section, parameters: full.parameters, inputs: full.inputs })),
  };
}
