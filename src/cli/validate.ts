import { loadScenario } from './load-scenario.ts';
import { countOf, errorReport, problemLines } from './problem-report.ts';
import { UsageError } from './usage-error.ts';
import type { Problem } from '../scenario/problem.ts';
import type { ExitCode, OutputOptions } from './options.ts';

interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** `contraparte validate FILE…`: 0 when every file can be run, else 1 with all problems of all files. */
export function validate(files: readonly string[], options: OutputOptions): Promise<ExitCode> {
  const checked = files.map(check);
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(reportOf(checked), null, 2)}\n`);
  else for (const one of checked) print(one);
  return Promise.resolve(checked.every(({ problems }) => problems.length === 0) ? 0 : 1);
}

function check(file: string): Checked {
  const parsed = loadScenario(file);
  return parsed.ok
    ? { file, problems: [], warnings: parsed.warnings }
    : { file, problems: parsed.problems, warnings: [] };
}

/** One file: its own answer. Several: a list of them, each with its file. */
function reportOf(checked: readonly Checked[]): unknown {
  const [first, ...others] = checked.map(({ file, problems, warnings }) =>
    problems.length > 0
      ? { file, ...errorReport(problems) }
      : { file, ok: true, warnings: errorReport(warnings).errors },
  );
  if (!first) throw new UsageError('Name at least one file.');
  return others.length === 0
    ? first
    : { ok: checked.every(({ problems }) => problems.length === 0), files: [first, ...others] };
}

function print({ file, problems, warnings }: Checked): void {
  process.stdout.write(`${file}: ${problems.length === 0 ? 'ok' : countOf(problems)}\n`);
  process.stderr.write(problemLines([...problems, ...warnings]));
}
