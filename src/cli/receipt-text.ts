import type { Result } from '../ensemble/result.ts';
import { giveAnswer, type GiveAnswer } from '../web/pages/give-answer-view.ts';
import type { Given } from '../web/pages/give-contribution.ts';
import type { GiveData } from '../web/pages/give-data.ts';
import type { ReceiptView, StepView } from '../web/pages/give-receipt-view.ts';
import { createWords, type Words } from '../words/words.ts';
import { heading } from './result-text.ts';
import { textTable } from './text-table.ts';

/** A receipt as a person reads it in a terminal, with all that the page says: steps, the same money alone, chances, and what may go wrong. */
export function receiptText(result: Result, data: GiveData, given: Given): string {
  const words = createWords('en', result.scenario.place.country);
  const answer = giveAnswer(data, given, words);
  const parts = [
    heading(result),
    `${answer.headline?.sentence ?? ''}\n`,
    `${answer.given}\n`,
    instalmentsText(answer, words),
    ...answer.receipts.map(receiptPart),
    answer.about,
    waysText(answer, words),
    chancesText(answer, words),
    whenText(answer, words),
    queueText(answer, words),
    troubleText(answer, words),
    prioritiesText(answer, words),
    `${[answer.refused.short, ...answer.refused.sentences].join('\n')}\n`,
    `${answer.receipts[0]?.assumption ?? ''}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function receiptPart(view: ReceiptView): string {
  const { total } = view;
  const head = [view.caption, view.warning].filter((text) => text !== '').join('\n');
  return `${head}\n\n${stepTable(view.steps)}\n${total.label}: ${total.amount}${total.note === '' ? '' : ` (${total.note})`}\n`;
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

function instalmentsText({ instalments }: GiveAnswer, words: Words): string {
  if (instalments === null) return '';
  const heads = ['year', 'given', 'arrived', 'match', 'all', 'project', 'chances', 'expected'];
  const rows = [...instalments.rows, ...instalments.totals].map((row) => [
    `${row.label} (${row.parts})`,
    ...[row.given, row.arrived, row.match, row.total, row.project, row.chances, row.expected],
  ]);
  const table = textTable(
    heads.map((head) => words.t(`give.instalments.${head}`)),
    rows,
  );
  return [instalments.intro, instalments.apart, table, instalments.note, instalments.beyond]
    .filter((text) => text !== '')
    .join('\n');
}

function waysText({ ways }: GiveAnswer, words: Words): string {
  if (ways === null) return '';
  return textTable(
    [words.t('give.ways.what'), words.t('give.ways.scheme'), words.t('give.ways.alone')],
    ways.rows.map(({ label, scheme, alone }) => [label, scheme, alone]),
  );
}

function chancesText({ chances, noChances }: GiveAnswer, words: Words): string {
  if (chances === null) return `${noChances}\n`;
  const heads = [words.t('give.chances.what'), words.t('give.chances.count')];
  const rows = chances.rows.map(({ label, count }) => [label, count]);
  const after = [chances.when, chances.counted].filter((text) => text !== '').join('\n');
  return `${chances.caption}\n${textTable(heads, rows)}${after}\n`;
}

function whenText({ when }: GiveAnswer, words: Words): string {
  if (when === null) return '';
  const heads = ['year', 'count', 'cumulative'].map((head) => words.t(`give.when.${head}`));
  const rows = when.rows.map(({ label, count, cumulative }) => [label, count, cumulative]);
  return `${words.t('give.when.title')}\n${textTable(heads, rows)}${when.approved}\n`;
}

function queueText({ queue }: GiveAnswer, words: Words): string {
  if (queue === null) return '';
  const heads = [words.t('give.queue.place'), ...queue.heads.map(({ label }) => label)];
  const rows = queue.rows.map(({ label, cells }) => [label, ...cells]);
  const after = [queue.worth, queue.few].filter((text) => text !== '').join('\n');
  return `${words.t('give.queue.title')}\n${textTable(heads, rows)}${after}\n`;
}

function troubleText({ trouble }: GiveAnswer, words: Words): string {
  if (trouble === null) return '';
  const heads = ['partner', 'what', 'chance', 'becomes', 'returns'].map((head) => words.t(`give.trouble.${head}`));
  const rows = trouble.rows.map((row) => [row.partner, row.trouble, row.chance, row.becomes, row.back]);
  return `${words.t('give.trouble.title')}\n${trouble.rule}\n${textTable(heads, rows)}`;
}

function prioritiesText({ priorities }: GiveAnswer, words: Words): string {
  if (priorities === null) return '';
  const heads = ['name', 'need', 'covered', 'missing', 'your'].map((head) => words.t(`give.priorities.${head}`));
  const rows = priorities.rows.map((row) => [row.name, row.need, row.covered, row.missing, row.gift]);
  return `${words.t('give.priorities.title')}\n${priorities.intro}\n${textTable(heads, rows)}`;
}
