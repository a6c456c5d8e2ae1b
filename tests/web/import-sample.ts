import type { Problem } from '../../src/scenario/problem.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { importView, type ImportView } from '../../src/web/pages/import-view.ts';
import type { Words } from '../../src/words/words.ts';

/** The page of imports with everything that it can say at once. */
export function importSample(scenario: Scenario, words: Words): ImportView {
  const problem: Problem = {
    path: 'place.envelope',
    code: 'no-reason',
    given: '1',
    accepted: { kind: 'none' },
    suggestion: null,
    severity: 'warning',
  };
  const warning = { problem, line: 7 };
  const read = { kind: 'accepted', text: 'title: x', raw: {}, scenario, warnings: [warning] } as const;
  const view = importView(read, 'token', words);
  const wrong = importView({ kind: 'wrong', text: 'title: x', problems: [warning] }, 'token', words);
  if (wrong.problems === null) throw new Error('the sample needs problems');
  return { ...view, problems: { ...wrong.problems, more: 'And more' }, text: 'title: x' };
}
