import { breakEven, usualConditions } from '../../src/analysis/seek/break-even.ts';
import type { BreakEvenAnswer } from '../../src/analysis/seek/break-even.ts';
import { frontier } from '../../src/analysis/seek/frontier.ts';
import { readFrontier } from '../../src/analysis/seek/frontier-question.ts';
import { seek } from '../../src/analysis/seek/seek.ts';
import { readQuestion } from '../../src/analysis/seek/seek-question.ts';
import type { Opened } from '../../src/web/pages/results-open.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { answerView } from '../../src/web/pages/seek-answer-view.ts';
import { breakEvenAnswerView, breakEvenView } from '../../src/web/pages/seek-break-even-view.ts';
import { frontierAnswerView, frontierView } from '../../src/web/pages/seek-frontier-view.ts';
import { seekView, type SeekFormView } from '../../src/web/pages/seek-view.ts';
import type { Words } from '../../src/words/words.ts';
import { synthetic } from '../analysis/seek/synthetic.ts';
import { rawScenario, scenarioWith } from './pages-results.ts';

const ID = 'mexico-tres-por-uno';
const SCENARIO = scenarioWith(ID);
const WRONG = { best: 'wrong', figures: 'wrong', lever1: 'wrong', from1: 'wrong', of1: 'wrong', limit1: 'wrong' };
const PLAYED = { draws: 10, asked: 20, designs: 3 };
const TAKE = [{ address: '/x', label: 'x' }];

/** Figures that need no playing. */
const STUDIO = synthetic({
  breachEver: (at) => at('matching.partners.state.ratio') / 10,
  target1: (at) => (at('behaviour.beta') > 1 ? 0.9 : 0.5),
  toPriorities: (at) => 100 + at('matching.partners.state.ratio'),
  outlay: (at) => 50 + at('matching.partners.state.ratio') + at('guarantee.cover'),
  poorShare: () => 0.5,
});

const QUESTION = read(
  readQuestion({ vary: 'matching.partners.state.ratio=0..3', keep: ['P(breachEver)<0.05'] }, SCENARIO),
);
const FRONTIER = read(
  readFrontier(
    { vary: ['matching.partners.state.ratio=0..3 by 1', 'guarantee.cover=0.2..0.8 by 0.3'], keep: [] },
    SCENARIO,
  ),
);
const CONDITIONS = usualConditions(SCENARIO);
const ANSWER = await seek(QUESTION, STUDIO);
const DESIGNS = await frontier(FRONTIER, STUDIO);
const TURNS: BreakEvenAnswer = await breakEven(CONDITIONS, SCENARIO, STUDIO);

function read<Question>(given: { readonly ok: true; readonly question: Question } | { readonly ok: false }): Question {
  if (!given.ok) throw new Error('the sample asks a wrong question');
  return given.question;
}

/** Every field as a list with a choice, and with something wrong. */
function filled<View extends { readonly form: SeekFormView }>(view: View): View {
  const options = [{ value: 'a', label: 'A', selected: true }];
  const field = { id: 'x', name: 'x', label: 'x', hint: 'x', value: 'x', error: 'wrong', options };
  const rows = view.form.rows.map((row) => ({
    ...row,
    fields: row.fields.map((one) => ({ ...field, ...one, options })),
  }));
  return { ...view, form: { ...view.form, rows, single: [field] } };
}

function opened(words: Words): Opened {
  const file = { id: ID, raw: rawScenario(ID) } as unknown as Opened['file'];
  return { file, words, design: readDesign(rawScenario(ID), SCENARIO, {}, words) };
}

/** The pages that ask back, with every part filled in. */
export const SEEK_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/seek': (words) => {
    const page = opened(words);
    return filled(seekView(page, QUESTION, answerView(QUESTION, ANSWER, page, PLAYED, TAKE), WRONG, {}));
  },
  'pages/seek-break-even': (words) => {
    const page = opened(words);
    return filled(
      breakEvenView(page, CONDITIONS, breakEvenAnswerView(TURNS, CONDITIONS, page, PLAYED, TAKE), WRONG, {}),
    );
  },
  'pages/seek-frontier': (words) => {
    const page = opened(words);
    const view = filled(
      frontierView(page, FRONTIER, frontierAnswerView(FRONTIER, DESIGNS, page, PLAYED, TAKE), WRONG, {}),
    );
    return { ...view, answer: view.answer === null ? null : { ...view.answer, more: 'more' } };
  },
};
