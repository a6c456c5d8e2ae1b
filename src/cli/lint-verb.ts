import type { Command } from 'commander';
import type { LintOptions } from './lint.ts';
import type { ExitCode, RunOptions } from './options.ts';

/** The verb that looks at a design before any run, and those that make papers of it. `withSet` adds `--set`. */
export function addLintVerb(
  program: Command,
  withOutput: (command: Command) => Command,
  withSet: (command: Command) => Command,
  withLuck: (command: Command) => Command,
  finish: (code: ExitCode) => void,
): void {
  withSet(withOutput(program.command('lint').description('what is odd about a design, before any run')))
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .addHelpText(
      'after',
      '\nExits with 0 when nothing is odd (there may be things to check, and notes), with 1 when something is.',
    )
    .action(async (file: string, options: LintOptions) =>
      finish(await (await import('./lint.ts')).lint(file, options)),
    );
  const papers = {
    memo: 'a memo to the council',
    terms: 'a term sheet: who pays what, when, on which condition',
  } as const;
  for (const kind of ['memo', 'terms'] as const)
    withLuck(withOutput(program.command(kind).description(papers[kind])))
      .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
      .action(async (file: string, options: RunOptions) =>
        finish(await (await import('./paper.ts')).paper(kind, file, options)),
      );
}
