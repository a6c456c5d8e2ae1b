import type { Followed } from '../analysis/follow.ts';
import type { Result } from '../ensemble/result.ts';
import { chancesView } from '../web/pages/give-chances-view.ts';
import type { Given } from '../web/pages/give-contribution.ts';
import { receiptView, type StepView } from '../web/pages/give-receipt-view.ts';
import { refusedSentences, waysView } from '../web/pages/give-ways-view.ts';
import { createWords } from '../words/words.ts';
import { heading } from './result-text.ts';
import { textTable } from './text-table.ts';

/** A receipt as a person reads it in a terminal: steps, the same money alone, chances, and what happens after a no. */
export function receiptText(result: Result, followed: Followed, given: Given): string {
  const words = createWords('en', result.scenario.place.country);
  const sources = { result, design: { moved: {} }, officer: '', words };
  const view = receiptView(followed, result.scenario, given, sources);
  const ways = waysView(followed, result, words);
  const chances = chancesView(result, followed.chances, words);
  const parts = [
    heading(result),
    `${view.caption}\n${[view.given, view.warning].filter((text) => text !== '').join('\n')}\n`,
    stepTable(view.steps),
    `${view.total.label}: ${view.total.amount}${view.total.note === '' ? '' : ` (${view.total.note})`}\n`,
    textTable(
      [words.t('give.ways.what'), words.t('give.ways.scheme'), words.t('give.ways.alone')],
      ways.rows.map(({ label, scheme, alone }) => [label, scheme, alone]),
    ),
    chances === null
      ? `${words.t('give.chances.none', { draws: words.number(result.draws) })}\n`
      : `${chances.caption}\n${textTable(
          [words.t('give.chances.what'), words.t('give.chances.count')],
          chances.rows.map(({ label, count }) => [label, count]),
        )}${[chances.when, chances.counted].filter((text) => text !== '').join('\n')}\n`,
    `${refusedSentences(followed.chances, followed, result, words).join('\n')}\n`,
    `${view.assumption}\n`,
  ];
  return parts.join('\n');
}

/** A row a step; under each what is cut and what there is to say. */
function stepTable(steps: readonly StepView[]): string {
  const table = textTable(
    ['', 'In', 'Out', 'In the other currency'],
    steps.map(({ label, before, after, afterToo }) => [label, before, after, afterToo]),
  );
  const [head = '', rule = '', ...rows] = table.trimEnd().split('\n');
  const told = rows.flatMap((row, at) => {
    const step = steps[at];
    return [row, ...[...(step?.cuts ?? []), ...(step?.notes ?? [])].map((note) => `    ${note}`)];
  });
  return `${[head, rule, ...told].join('\n')}\n`;
}
