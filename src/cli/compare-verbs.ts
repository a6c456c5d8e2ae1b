import { type Command } from 'commander';
import { MOST_DESIGNS } from '../analysis/compare/compare.ts';
import type { CompareOptions } from './compare.ts';
import type { ExitCode, Override, RunOptions } from './options.ts';

interface Ways {
  readonly withOutput: (command: Command) => Command;
  readonly withLuck: (command: Command) => Command;
  readonly collect: (text: string, before: readonly Override[]) => readonly Override[];
  readonly finish: (code: ExitCode) => void;
}

/** The verbs that put designs side by side. */
export function addCompareVerbs(program: Command, { withOutput, withLuck, collect, finish }: Ways): void {
  const compare = withLuck(
    withOutput(
      program.command('compare').description('up to six designs on the same luck: differences, and who beats whom'),
    ),
  ).argument('<files...>', 'scenario files, YAML or JSON; one alone stands for every design that a --set-N names');
  for (let design = 1; design <= MOST_DESIGNS; design++)
    compare.option(
      `--set-${design} <path=value>`,
      `change a value of design ${design} only; may be given again`,
      collect,
      [] as readonly Override[],
    );
  compare.action(async (files: string[], options: CompareOptions) =>
    finish(await (await import('./compare.ts')).compare(files, options)),
  );

  withLuck(
    withOutput(program.command('equity').description('who gets the match: by place, by need, by size of project')),
  )
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .action(async (file: string, options: RunOptions) =>
      finish(await (await import('./equity.ts')).equity(file, options)),
    );
}
