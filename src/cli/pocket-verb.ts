import { Option, type Command } from 'commander';
import { MOST_SEED } from '../math/streams.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../web/defaults.ts';
import type { ExitCode } from './options.ts';
import type { PocketOptions } from './pocket.ts';

/** The verb that makes a file to carry home. `withSet` adds `--set`, `whole` reads a whole number between two others. */
export function addPocketVerb(
  program: Command,
  withSet: (command: Command) => Command,
  whole: (min: number, max: number) => (text: string) => number,
  finish: (code: ExitCode) => void,
): void {
  withSet(
    program.command('pocket').description('one scheme as one HTML file that answers an association without a network'),
  )
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .option('-o, --output <file>', 'write to a file, like pocket.html')
    .addOption(new Option('--lang <language>', 'language of the file').choices(['en', 'es']).default('en'))
    .option('--draws <number>', 'number of possible futures', whole(1, MOST_DRAWS), DEFAULT_DRAWS)
    .option('--seed <number>', 'seed of the luck', whole(0, MOST_SEED), DEFAULT_SEED)
    .option('--workers <number>', 'worker threads (default: one a core)', whole(1, MOST_WORKERS))
    .action(async (file: string, options: PocketOptions) =>
      finish(await (await import('./pocket.ts')).pocket(file, options)),
    );
}

const MOST_DRAWS = 1_000_000;
const MOST_WORKERS = 256;
