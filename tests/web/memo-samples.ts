import { memoView } from '../../src/web/pages/memo-view.ts';
import { paperSection, type Paper } from '../../src/web/pages/paper.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import type { Opened } from '../../src/web/pages/results-open.ts';
import { termsView } from '../../src/web/pages/terms-view.ts';
import type { Words } from '../../src/words/words.ts';
import { MEXICO, rawScenario, resultOf } from './pages-results.ts';

const raw = rawScenario(MEXICO);
const result = resultOf(MEXICO);
const DAY = new Date('2026-11-22T12:00:00Z');

/** A ready scenario as a page opens it. */
export function openedMexico(words: Words): Opened {
  const file = { id: MEXICO, raw, text: '', parsed: { ok: true as const, scenario: result.scenario, warnings: [] } };
  return { file: { ...file, kept: null }, design: readDesign(raw, result.scenario, {}, words), words };
}

function filled(paper: Paper): { readonly paper: Paper } {
  const link = { address: '/x', label: 'x' };
  const table = paper.sections.find((section) => section.table !== null)?.table ?? null;
  const full = { paragraphs: ['x'], items: ['x'], steps: ['x'], picture: '<svg></svg>', links: [link], table };
  return {
    paper: {
      ...paper,
      problems: ['problem'],
      sections: paper.sections.map(({ id, title }) => paperSection(id, title, full)),
    },
  };
}

/** Papers with every part filled in. */
export const PAPER_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/memo': (words) => filled(memoView(result, openedMexico(words), DAY, words)),
  'pages/terms': (words) => filled(termsView(result, openedMexico(words), DAY, words)),
};
