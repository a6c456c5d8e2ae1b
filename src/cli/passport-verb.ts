import { Option, type Command } from 'commander';
import type { ExitCode } from './options.ts';
import type { KeepOptions, PassportOptions } from './passport-options.ts';

/** `contraparte passport FILE`: six words for a design, or whether six words are those of a design; `keep FILE`: into the store. */
export function addPassportVerb(
  program: Command,
  withSet: (command: Command) => Command,
  whole: (min: number, max: number) => (text: string) => number,
  finish: (code: ExitCode) => void,
): void {
  withSet(program.command('passport').description('six words that stand for a design, or (--words) whether they do'))
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .option('--draws <number>', 'number of possible futures (default: 1000, as pages play)', whole(1, 1_000_000))
    .option('--seed <number>', 'seed of the luck (default: 1)', whole(0, Number.MAX_SAFE_INTEGER))
    .option('--words <six words>', 'the words to hold against the design; 1 when they are not its own')
    .addOption(new Option('--language <code>', 'language of the words').choices(['en', 'es']).default('en'))
    .addOption(new Option('--format <format>', 'form of the answer').choices(['table', 'json']).default('table'))
    .action(async (file: string, options: PassportOptions) =>
      finish(await (await import('./passport.ts')).passport(file, options)),
    );
  withSet(
    program.command('keep').description('put a scenario file into the store: its code, its address, its passport'),
  )
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .option('--store <folder>', 'where designs are kept (default: CONTRAPARTE_STORE or var/)')
    .addOption(new Option('--format <format>', 'form of the answer').choices(['table', 'json']).default('table'))
    .action(async (file: string, options: KeepOptions) =>
      finish(await (await import('./keep.ts')).keep(file, options)),
    );
}
