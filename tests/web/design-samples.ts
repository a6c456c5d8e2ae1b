import { applyOverrides } from '../../src/scenario/overrides.ts';
import { designOverview } from '../../src/web/pages/design-overview-view.ts';
import { designStepView, type DesignStepView } from '../../src/web/pages/design-view.ts';
import type { SectionView } from '../../src/web/pages/design-section-view.ts';
import type { Words } from '../../src/words/words.ts';
import { formsOf, openedOf, READER, readyForms, send } from './design-form.ts';
import { rawScenario } from './pages-results.ts';

const ID = 'mexico-tres-por-uno';
const WRONG = {
  path: 'x',
  code: 'missing',
  given: null,
  accepted: { kind: 'number' },
  suggestion: null,
  severity: 'error',
} as const;

/** Views of the form with every optional part filled in. */
export const DESIGN_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/design': (words) => {
    const forms = readyForms(ID);
    const view = designOverview(openedOf(ID, forms, words, { 'guarantee.cover': '0.6', audit: 'null' }), READER);
    const problems = { title: 'One', items: [{ address: '#x', message: 'wrong' }] };
    const changes = view.cards.flatMap((card) => card.changes);
    return { ...view, ...filledAside(view), problems, cards: view.cards.map((card) => ({ ...card, changes })) };
  },
  'pages/design-step': (words) => filledStep(words),
};

/** What stands beside the form, whatever is odd about the design. */
function filledAside({ lint }: Pick<DesignStepView, 'lint'>): object {
  if (lint === null) throw new Error('the sample is a town of few localities');
  const items = lint.items.map((item) => ({ ...item, fields: [{ label: 'x', address: '#x' }], more: 'more' }));
  return { lint: { ...lint, none: 'none', items } };
}

function filledStep(words: Words): DesignStepView {
  const forms = formsOf(applyOverrides(rawScenario(ID), [{ path: 'enterprise', value: 'null' }]).raw);
  const reading = send('plan', forms, words, { 'uses.consumption': '50 %', 'sectors.water.weight': 'much' });
  const opened = openedOf(ID, forms, words, { 'sectors.water.need': '1000', 'guarantee.cover': '0.6' });
  const view = designStepView(opened, 'plan', READER, {
    ...reading,
    problems: [...reading.problems, { problem: WRONG, at: null }],
  });
  return { ...view, ...filledAside(view), sections: view.sections.map(filledSection) };
}

function filledSection(section: SectionView): SectionView {
  const end = {
    id: 'x',
    name: 'x',
    label: 'x',
    value: '1',
    inputmode: 'decimal',
    error: 'wrong',
    described: 'x-error',
  } as const;
  const fields = section.fields.map((one) => ({
    ...one,
    options: [{ value: 'a', label: 'A', selected: true }],
    evidence: { address: '/evidence/x', label: 'x' },
    origin: { grade: 'assumed' as const, label: 'Assumption', text: 'made up' },
    range: { title: 'x', open: true, hint: 'x', low: end, high: end },
  }));
  const plain = {
    ...end,
    hint: 'x',
    options: [{ value: 'a', label: 'A', selected: true }],
    long: false,
    radios: true,
    part: 'x',
    changed: 'x',
  };
  const button = { value: 'add:x', label: 'Add' };
  return {
    ...section,
    fields:
      fields.length > 0
        ? fields
        : [
            {
              ...plain,
              evidence: { address: '/evidence/x', label: 'x' },
              origin: { grade: 'assumed', label: 'x', text: 'x' },
              range: { title: 'x', open: false, hint: 'x', low: end, high: end },
            },
          ],
    sums: [{ id: 'sum', name: 'sum', label: 'Sum', text: '90 %', says: 'off', error: 'wrong', scale: button }],
    area: { id: 'x', name: 'x', rows: '3', text: 'x', label: 'x', hint: 'x', error: 'wrong', described: 'x-hint' },
    add: button,
    remove: button,
    fold: { title: 'x', open: true },
  };
}
