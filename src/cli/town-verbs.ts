import { Option, type Command } from 'commander';
import type { ExitCode, OutputOptions, OwnOptions } from './options.ts';

/** The verbs about a country and about a town of one's own. */
export function addTownVerbs(
  program: Command,
  withOutput: (command: Command) => Command,
  finish: (code: ExitCode) => void,
): void {
  withOutput(
    program.command('country').description('what was found about remittances in a country, gaps shown as gaps'),
  )
    .argument('[iso]', 'two letters, like MX; a line for each country when left out')
    .action(async (iso: string | undefined, options: OutputOptions) =>
      finish(await (await import('./country.ts')).country(iso, options)),
    );

  program
    .command('own')
    .description('a scenario of your own town from six answers; says of every figure where it comes from')
    .requiredOption('--name <text>', 'name of the town')
    .requiredOption('--country <iso>', 'two letters of a country that has a sheet (see: country)')
    .option('--inhabitants <number>', 'how many live there')
    .option('--abroad <number>', 'how many of its people live abroad')
    .option('--households <number>', 'or how many households receive money from abroad')
    .option('--host <iso>', 'where most of them live, like US')
    .option('--monthly <amount>', 'what one of them sends home in a month (default: the country sheet’s)')
    .option('--currency <code>', 'currency of that amount (default: USD)')
    .option('--rate <number>', 'local money for one unit of it (default: a round rate from memory)')
    .option('--envelope <amount>', 'the most the town can spend in a year')
    .option(
      '--need <item=amount>',
      'what it needs, most pressing first; up to five times; the amount may be left out',
      collect,
      [],
    )
    .option('--match <who>', 'who adds one to each unit given: none, 1x1, 2x1, 2x1-foundation or 3x1')
    .addOption(new Option('--format <format>', 'form of the answer').choices(['yaml', 'json']).default('yaml'))
    .option('-o, --output <file>', 'write to a file')
    .action(async (options: OwnOptions) => finish(await (await import('./own.ts')).own(options)));
}

function collect(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}
