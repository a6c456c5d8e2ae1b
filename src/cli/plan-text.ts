import type { Portfolio } from '../analysis/portfolio/portfolio.ts';
import type { Result } from '../ensemble/result.ts';
import { planAnswer } from '../web/pages/give-plan-answer-view.ts';
import type { GiveData } from '../web/pages/give-data.ts';
import type { Planned } from '../web/pages/give-plan-read.ts';
import { createWords } from '../words/words.ts';
import { heading } from './result-text.ts';
import { textTable } from './text-table.ts';

/** A plan as a person reads it in a terminal: the set, its projects, why each is in or out, and what else could be. */
export function planText(result: Result, plan: Portfolio, data: GiveData, planned: Planned): string {
  const words = createWords('en', result.scenario.place.country);
  const answer = planAnswer(plan, data, planned, words);
  const columns = answer.cards[0]?.facts.map(({ label }) => label) ?? [];
  const table = textTable(
    ['', '', ...columns],
    answer.cards.map(({ title, verdict, facts }) => [title, verdict, ...facts.map(({ value }) => value)]),
  );
  const why = answer.cards.map(({ title, parts, reason, otherwise }) =>
    [title, ...[parts, reason, otherwise].filter((text) => text !== '').map((text) => `    ${text}`)].join('\n'),
  );
  const parts = [
    heading(result),
    `${answer.lead.join('\n')}\n`,
    table,
    `${why.join('\n')}\n`,
    `${[answer.second, answer.more, ...answer.budgets].join('\n')}\n`,
    `${[answer.note, answer.ties, answer.assumption].join('\n')}\n`,
  ];
  return parts.join('\n');
}
