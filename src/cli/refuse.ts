import type { Problem } from '../scenario/problem.ts';
import { countOf, errorReport, problemLines } from './problem-report.ts';
import { chosenForm } from './output.ts';
import type { OutputOptions } from './options.ts';

/** Says why a scenario cannot be run: for programs on standard output, for people on standard error. Always 1. */
export function refuse(file: string, problems: readonly Problem[], options: OutputOptions): 1 {
  if (chosenForm(options) === 'json') process.stdout.write(`${JSON.stringify(errorReport(problems), null, 2)}\n`);
  else process.stderr.write(`${file} has ${countOf(problems)}:\n${problemLines(problems)}`);
  return 1;
}

/** Warnings do not stop a run. */
export function warn(file: string, warnings: readonly Problem[]): void {
  if (warnings.length > 0) process.stderr.write(`${file}, worth a look:\n${problemLines(warnings)}`);
}
