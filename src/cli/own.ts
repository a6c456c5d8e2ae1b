import { MOST_NEEDS } from '../analysis/own/answers.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { directories } from '../paths.ts';
import { referenceTables } from '../storage/reference-tables.ts';
import { openScenarioFiles } from '../storage/scenario-files.ts';
import { scenarioText } from '../storage/scenario-text.ts';
import { createWords } from '../words/words.ts';
import { baseFor, buildOwn, type BuiltTown } from '../web/pages/own-build.ts';
import { ownErrors } from '../web/pages/own-errors.ts';
import { ownAssumptions } from '../web/pages/own-assumptions.ts';
import { readOwn, type OwnReading } from '../web/pages/own-read.ts';
import { writeFile } from './output.ts';
import { countOf, problemLines } from './problem-report.ts';
import { UsageError } from './usage-error.ts';
import type { ExitCode, OwnOptions } from './options.ts';

/** `contraparte own`: six answers → a scenario file; 1 when an answer is missing or wrong, with every fault at once. */
export async function own(options: OwnOptions): Promise<ExitCode> {
  const reading = readOwn(fieldsOf(options), referenceTables().menu, createWords('en'));
  const base = baseFor(await openScenarioFiles(directories().scenarios).list(), options.country);
  if (base === null)
    throw new UsageError('No ready scenario can be read, so there is nothing to complete answers from.');
  if (reading.answers === null) return refuseAnswers(reading, options);
  const town = buildOwn(reading.answers, base, reading.words);
  if (!('raw' in town)) {
    process.stderr.write(`${countOf(town)}\n${problemLines(town)}`);
    return 1;
  }
  const text = options.format === 'json' ? jsonOf(town, reading) : scenarioText(town.raw, 'contraparte own');
  if (options.output === undefined) process.stdout.write(text);
  else writeFile(options.output, text);
  process.stderr.write(`${sayWhat(town)}\n`);
  return 0;
}

/** The keys of the form; `--need water=60000000` is a need and its amount. */
function fieldsOf({ need, ...options }: OwnOptions): Readonly<Record<string, unknown>> {
  if (need.length > MOST_NEEDS)
    throw new UsageError(`Give --need at most ${MOST_NEEDS} times; it was given ${need.length} times.`);
  const needs = need.flatMap((text, at) => {
    const [item = '', ...amount] = text.split('=');
    return [
      [`need${at + 1}`, item.trim()],
      [`amount${at + 1}`, amount.join('=').trim()],
    ];
  });
  return { ...options, ...(Object.fromEntries(needs) as Record<string, string>) };
}

function refuseAnswers(reading: OwnReading, { format }: OwnOptions): 1 {
  if (format === 'json') process.stdout.write(`${JSON.stringify(ownErrors(reading), null, 2)}\n`);
  const lines = reading.problems.map(
    ({ at, message }) => `  --${at.replace(/^(need|amount)\d$/, 'need')}: ${message}\n`,
  );
  process.stderr.write(`${reading.words.t('own.problems.title', { count: lines.length })}\n${lines.join('')}`);
  return 1;
}

function jsonOf(town: BuiltTown, reading: OwnReading): string {
  const assumptions = ownAssumptions(town, reading.words);
  const answer = { ok: true, model: MODEL_VERSION, data: DATA_VERSION, scenario: town.raw, assumptions };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function sayWhat({ origins, base }: BuiltTown): string {
  const mine = origins.filter(({ from }) => from.kind === 'answer').length;
  const title = createWords('en').text(base.title);
  return `${origins.length} figures: ${mine} are your answers; "sources" in the file says where each of the others comes from. Nearest ready scenario: ${title}.`;
}
