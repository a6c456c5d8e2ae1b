import { loadScenario } from './load-scenario.ts';
import { countOf, errorReport, problemLines, usageReport } from './problem-report.ts';
import { UsageError } from './usage-error.ts';
import type { Problem } from '../scenario/problem.ts';
import type { ExitCode, OutputOptions } from './options.ts';

interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Why the file cannot be read; `null`: it can. */
  readonly unreadable: string | null;
}

/**
 * `contraparte validate FILE…`: 0 when every file can be run; 1 when some file is wrong, with all problems of all files; 2
 * when some could not be read and nothing else is wrong.
 */
export function validate(files: readonly string[], options: OutputOptions): Promise<ExitCode> {
  const checked = files.map(check);
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(reportOf(checked), null, 2)}\n`);
  else for (const one of checked) print(one);
  return Promise.resolve(codeOf(checked));
}

function codeOf(checked: readonly Checked[]): ExitCode {
  if (checked.some(({ problems }) => problems.length > 0)) return 1;
  return checked.some(({ unreadable }) => unreadable !== null) ? 2 : 0;
}

function check(file: string): Checked {
  const nothing = { file, problems: [], warnings: [], unreadable: null };
  try {
    const parsed = loadScenario(file);
    return parsed.ok ? { ...nothing, warnings: parsed.warnings } : { ...nothing, problems: parsed.problems };
  } catch (error) {
    if (error instanceof UsageError) return { ...nothing, unreadable: error.message };
    throw error;
  }
}

/** One file: its own answer. Several: a list of them, each with its file. */
function reportOf(checked: readonly Checked[]): unknown {
  const [first, ...others] = checked.map((one) => ({ file: one.file, ...answerOf(one) }));
  if (!first) throw new UsageError('Name at least one file.');
  return others.length === 0 ? first : { ok: codeOf(checked) === 0, files: [first, ...others] };
}

function answerOf({ problems, warnings, unreadable }: Checked): object {
  if (unreadable !== null) return usageReport(unreadable);
  return problems.length > 0 ? errorReport(problems) : { ok: true, warnings: errorReport(warnings).errors };
}

function print({ file, problems, warnings, unreadable }: Checked): void {
  const found = unreadable !== null ? 'cannot be read' : problems.length === 0 ? 'ok' : countOf(problems);
  process.stdout.write(`${file}: ${found}\n`);
  process.stderr.write(unreadable === null ? problemLines([...problems, ...warnings]) : `  ${unreadable}\n`);
}
