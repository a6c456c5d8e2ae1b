import type { Command } from 'commander';
import type { PlanOptions } from './plan.ts';
import type { ReceiptOptions } from './receipt.ts';
import type { ExitCode } from './options.ts';

/** What becomes of a club's money, and which of several projects it does most with. `withLuck` adds output, draws, seed and `--set`. */
export function addGivingVerbs(
  program: Command,
  withLuck: (command: Command) => Command,
  finish: (code: ExitCode) => void,
): void {
  withLuck(program.command('receipt').description('one contribution’s way through the rules, or what a project needs'))
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .option('--give <amount>', 'what is given in a year, in the corridor’s currency, like 12000')
    .option(
      '--members <number>',
      'or members who give, with --each and --every; beside --project: what each of them gives',
    )
    .option('--each <amount>', 'what each member gives')
    .option('--every <how-often>', 'week, month, quarter, year or once (default: month)')
    .option('--project <value>', 'or what a project costs, in the place’s currency: what it needs from the club')
    .option('--instalments <number>', 'paid in so many parts: a receipt for each calendar year')
    .option('--spacing <time>', 'month, quarter or year between instalments (default: month)')
    .option('--currency <code>', 'currency that is sent, like USD: the first corridor that uses it')
    .option('--corridor <id>', 'corridor that it is sent through (default: the first)')
    .option('--sector <id>', 'kind of project (every kind by default)')
    .option('--locality <id>', 'where it is built; counted with localities of about the same size (default: anywhere)')
    .option('--year <year>', 'year in which it is handed in (default: the scheme’s first)')
    .option('--place <when>', 'early, middle or late in the year’s queue (whenever by default)')
    .action(async (file: string, options: ReceiptOptions) =>
      finish(await (await import('./receipt.ts')).receipt(file, options)),
    );

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
