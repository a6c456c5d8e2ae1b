import { memoOf } from '../analysis/memo/memo.ts';
import { memoRows } from '../analysis/memo/memo-table.ts';
import { termsOf, termsRows } from '../analysis/memo/terms.ts';
import { stampOf } from '../analysis/stamp.ts';
import type { Result } from '../ensemble/result.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import { memoView } from '../web/pages/memo-view.ts';
import { paperText, type Paper } from '../web/pages/paper.ts';
import { termsView } from '../web/pages/terms-view.ts';
import { createWords } from '../words/words.ts';
import { loadScenario } from './load-scenario.ts';
import type { ExitCode, RunOptions } from './options.ts';
import { chosenForm, writeAnswer, type Answer } from './output.ts';
import { refuse, warn } from './refuse.ts';
import { textTable } from './text-table.ts';
import { withPool } from './with-pool.ts';

/** `contraparte memo FILE` and `contraparte terms FILE`: what the page for paper says, in plain text or as data. */
export async function paper(kind: 'memo' | 'terms', file: string, options: RunOptions): Promise<ExitCode> {
  chosenForm(options);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const { seed, draws } = options;
  const result = await withPool(options.workers, (pool) => pool.run(parsed.scenario, { seed, draws }));
  if (result instanceof CannotPlay) return refuse(file, [result.problem], options);
  if (result === 'stopped') return 130;
  await writeAnswer(answerOf(kind, result, options), options);
  return 0;
}

function answerOf(kind: 'memo' | 'terms', result: Result, { seed, draws }: RunOptions): Answer {
  const words = createWords('en', result.scenario.place.country);
  const { scenario } = result;
  const plain = { raw: null, moved: {}, refused: {}, problems: [], nominal: false };
  const opened = { file: { id: 'file' }, words, design: { base: scenario, scenario, seed, draws, ...plain } };
  const view = kind === 'memo' ? memoView : termsView;
  const made = view(result, opened, new Date(), words);
  const rows = kind === 'memo' ? memoRows(memoOf(result)) : termsRows(termsOf(result));
  const table = { name: kind === 'memo' ? 'Memo' : 'Terms', ...rows };
  const figures = kind === 'memo' ? { figures: memoOf(result) } : { terms: termsOf(result) };
  const about = stampOf(result);
  return {
    about,
    json: () => ({ ok: true, ...about, ...paperText(made), ...figures }),
    csv: () => table,
    sheets: () => [table],
    text: () => textOf(made),
  };
}

function textOf({ title, about, passport, sections, signatures }: Paper): string {
  const parts = sections.map(({ title: head, paragraphs, items, steps, table }) =>
    [
      `\n${head}`,
      ...paragraphs,
      ...items.map((item) => `  - ${item}`),
      ...steps.map((step, at) => `  ${at + 1}. ${step}`),
      ...(table === null ? [] : [tableText(table)]),
    ].join('\n'),
  );
  const signed = signatures.lines.map((line) => `  ______________________  ${line}`);
  return `${[title, about, passport.words, ...parts, `\n${signatures.title}`, ...signed].join('\n')}\n`;
}

function tableText({ columns, rows, note }: NonNullable<Paper['sections'][number]['table']>): string {
  return `${note}\n${textTable(
    columns,
    rows.map(({ label, cells }) => [label, ...cells]),
  )}`.trimEnd();
}
