import type { Result } from '../ensemble/result.ts';
import { shortPath } from '../scenario/link-path.ts';
import { followGiven } from '../web/pages/give-answer-view.ts';
import { giveBody } from '../web/pages/give-body.ts';
import { readGiven, type Given } from '../web/pages/give-contribution.ts';
import { giveData } from '../web/pages/give-data.ts';
import type { GiveKey } from '../web/pages/give-problem.ts';
import { givenProblems } from '../web/pages/give-refusal.ts';
import { giveTable } from '../web/pages/give-table.ts';
import { createWords } from '../words/words.ts';
import { loadScenario } from './load-scenario.ts';
import { chosenForm, writeAnswer, type Answer } from './output.ts';
import { errorReport } from './problem-report.ts';
import { receiptText } from './receipt-text.ts';
import { refuse, warn } from './refuse.ts';
import { UsageError } from './usage-error.ts';
import { played } from './played.ts';
import type { ExitCode, RunOptions } from './options.ts';

/** What is given, as typed; the same fields as the association's page has. */
export type ReceiptOptions = RunOptions & Readonly<Partial<Record<GiveKey, string>>>;

/** `contraparte receipt FILE`: one contribution's way through the rules, or what a project needs. */
export async function receipt(file: string, options: ReceiptOptions): Promise<ExitCode> {
  chosenForm(options);
  const { give, members, each, project } = options;
  const ways = [give, project === undefined ? (members ?? each) : each, project].filter((way) => way !== undefined);
  if (ways.length !== 1)
    throw new UsageError(
      'Say one of these: --give AMOUNT, --members with --each, or --project VALUE (with --members or without).',
    );
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  const words = createWords('en', parsed.scenario.place.country);
  const given = readGiven(parsed.scenario, { ...options }, words);
  if (given.contribution === null || given.problems.length > 0) return wrongUsage(given, options);
  warn(file, parsed.warnings);
  const result = await played(file, parsed.scenario, options);
  if (typeof result === 'number') return result;
  await writeAnswer(answerOf(result, given, movedBy(options)), options);
  return 0;
}

/** Each entry that cannot be, by the option's name: for programs on standard output, for people on standard error. */
function wrongUsage(given: Given, options: ReceiptOptions): 2 {
  const words = createWords('en');
  if (chosenForm(options) === 'json')
    process.stdout.write(`${JSON.stringify(errorReport(givenProblems(given, words)), null, 2)}\n`);
  else for (const { at, message } of given.problems) process.stderr.write(`--${at}: ${message}\n`);
  return 2;
}

/** Levers set on the command line, as an address has them. */
function movedBy({ set }: ReceiptOptions): Readonly<Record<string, string>> {
  return Object.fromEntries(set.map(({ path, value }) => [shortPath(path), value]));
}

function answerOf(result: Result, given: Given, moved: Readonly<Record<string, string>>): Answer {
  const { model, data, seed, draws } = result;
  const plain = giveData(result, 'file', moved);
  const found = followGiven(plain, given);
  if (found === null) throw new Error('a receipt needs a contribution');
  const table = { name: 'Receipt', ...giveTable(found) };
  return {
    about: { model, data, seed, draws },
    json: () => giveBody(plain, result.fates.all, given),
    csv: () => table,
    sheets: () => [table],
    text: () => receiptText(result, plain, given),
  };
}
