import type { Command } from 'commander';
import type { PlanOptions } from './plan.ts';
import type { ExitCode } from './options.ts';

/** The verb that says which of several projects a club's money does most with. `withLuck` adds draws, seed and `--set`. */
export function addPlanVerb(
  program: Command,
  withLuck: (command: Command) => Command,
  finish: (code: ExitCode) => void,
): void {
  withLuck(program.command('plan').description('which of up to ten projects a club’s money does most with'))
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .requiredOption('--money <amount>', 'what the club can give in a year, in the corridor’s currency, like 24000')
    .option(
      '--project <key=value,…>',
      'sector=water,value=1200000,locality=sierra with name= and place=early|middle|late; may be given again (default: the plan’s first priorities)',
      (text: string, before: readonly string[]) => [...before, text],
      [] as readonly string[],
    )
    .option('--aim <aim>', 'matched, allApproved, stands or priorities (default: matched)')
    .option('--currency <code>', 'currency that is sent, like USD: the first corridor that uses it')
    .option('--corridor <id>', 'corridor that it is sent through (default: the first)')
    .option('--year <year>', 'year in which all are handed in (default: the scheme’s first)')
    .action(async (file: string, options: PlanOptions) =>
      finish(await (await import('./plan.ts')).plan(file, options)),
    );
}
