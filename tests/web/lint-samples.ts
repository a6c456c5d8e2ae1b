import type { LintPage } from '../../src/web/pages/lint.ts';
import { lintView, type LintView } from '../../src/web/pages/lint-view.ts';
import { menuOf } from '../../src/web/pages/design-menu.ts';
import type { Words } from '../../src/words/words.ts';
import { PAPER_SAMPLES } from './memo-samples.ts';
import { MEXICO, scenarioWith } from './pages-results.ts';

/** A list of findings with every part filled in. */
export function filledLint(words: Words): LintView {
  const view = lintView(scenarioWith(MEXICO), { address: `/scenarios/${MEXICO}`, query: '' }, words);
  return { ...view, none: 'none', open: true, items: view.items.map((item) => ({ ...item, more: 'more' })) };
}

/** Views of the linter's page and of pages made for paper. */
export const LINT_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/lint': (words): LintPage => ({
    ...filledLint(words),
    title: 'title',
    menu: menuOf({ id: MEXICO, moved: {}, seed: 1, draws: 2000, nominal: false }, null, words),
    problems: ['problem'],
    take: [{ address: '/x', label: 'x' }],
  }),
  ...PAPER_SAMPLES,
};
