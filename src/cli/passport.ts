import type { Scenario } from '../scenario/types.ts';
import { comparePassport, findLuck, passportOf, VERSIONS_NOW, type PlayedWith } from '../storage/passport.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../web/defaults.ts';
import { passportSentences } from '../web/pages/passport-sentences.ts';
import { verdictText } from '../web/pages/passport-view.ts';
import type { Verdict } from '../web/pages/passport-answer.ts';
import { readPassport } from '../words/passport/read.ts';
import { createWords } from '../words/words.ts';
import { loadScenario } from './load-scenario.ts';
import type { ExitCode } from './options.ts';
import type { PassportOptions } from './passport-options.ts';
import { countOf, errorReport, problemLines } from './problem-report.ts';

/** Prints a design's six words; with `--words`, says whether they are its own: 0 when they are, else 1. */
export function passport(file: string, options: PassportOptions): Promise<ExitCode> {
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) {
    if (options.format === 'json') print(errorReport(parsed.problems));
    process.stderr.write(`${countOf(parsed.problems)}\n${problemLines(parsed.problems)}`);
    return Promise.resolve(1);
  }
  const answered =
    options.words === undefined ? tell(parsed.scenario, options) : verify(parsed.scenario, options.words, options);
  return Promise.resolve(answered);
}

function tell(scenario: Scenario, options: PassportOptions): ExitCode {
  const luck = luckOf(options);
  const words = passportOf(scenario, luck, options.language);
  if (options.format === 'json') print({ ok: true, words, ...luck, ...VERSIONS_NOW });
  else process.stdout.write(`${words.join(' ')}\n`);
  return 0;
}

function verify(scenario: Scenario, typed: string, options: PassportOptions): ExitCode {
  const words = createWords(options.language);
  const read = readPassport(typed);
  if (read.kind !== 'fits') return refuse(passportSentences(read, words).join('\n'), options);
  const said = options.seed !== undefined || options.draws !== undefined;
  const luck = (said ? null : findLuck(read.symbols, scenario)) ?? luckOf(options);
  const kind = comparePassport(read.symbols, scenario, luck);
  const verdict: Verdict = { kind, by: 'file', luck, words: passportOf(scenario, luck, options.language) };
  const message = `${words.t(`passport.verdict.${kind}`)}. ${verdictText(verdict, words)}`;
  if (kind === 'another-design') return refuse(message, options);
  if (options.format === 'json') print({ ok: true, result: kind, message, ...luck, ...VERSIONS_NOW });
  else process.stdout.write(`${message}\n`);
  return 0;
}

function refuse(message: string, { format }: PassportOptions): 1 {
  if (format === 'json') print({ ok: false, status: 422, error: message, errors: [] });
  else process.stderr.write(`${message}\n`);
  return 1;
}

/** Unless it is said, as pages play. */
function luckOf({ seed, draws }: PassportOptions): PlayedWith {
  return { seed: seed ?? DEFAULT_SEED, draws: draws ?? DEFAULT_DRAWS };
}

function print(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
