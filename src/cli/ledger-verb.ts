import { Option, type Command } from 'commander';
import { LEDGER_TABLES } from '../analysis/ledger/tables.ts';
import type { LedgerOptions } from './ledger-options.ts';
import type { ExitCode } from './options.ts';

/** The verb that says who pays, and when. */
export function addLedgerVerb(
  program: Command,
  withRun: (command: Command) => Command,
  drawNumber: (text: string) => number | 'typical',
  finish: (code: ExitCode) => void,
): void {
  withRun(
    program
      .command('ledger')
      .description('who pays, in which year; from the nominal ratio to the effective one; what would have come anyway'),
  )
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .option(
      '--draw <which>',
      'future shown beside the means: typical, or a number from 0',
      drawNumber,
      'typical' as const,
    )
    .option('--nominal', 'payments in the money of each year instead of start-year prices')
    .addOption(new Option('--table <name>', 'which table a CSV holds').choices(LEDGER_TABLES).default('payers'))
    .action(async (file: string, options: LedgerOptions) =>
      finish(await (await import('./ledger.ts')).ledger(file, options)),
    );
}
