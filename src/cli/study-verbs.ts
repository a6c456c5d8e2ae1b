import { Option, type Command } from 'commander';
import { STATISTICS } from '../analysis/paired-difference.ts';
import type { ExitCode, RunOptions } from './options.ts';
import type { SensitivityOptions } from './sensitivity.ts';
import type { StressOptions } from './stress.ts';

/** Futures of each design unless asked otherwise: as the pages have them. */
const SENSITIVITY_DRAWS = 500;
const STUDY_DRAWS = 1_000;

/** The verbs that try a design: what moves it, what hurts it, where more money should go. `ready` adds what every run has. */
export function addStudyVerbs(
  program: Command,
  ready: (command: Command) => Command,
  finish: (code: ExitCode) => void,
): void {
  const verb = (name: string, description: string, draws: number): Command =>
    withDraws(ready(program.command(name).description(description)), draws).argument(
      '<file>',
      'scenario file, YAML or JSON; - reads standard input',
    );

  verb(
    'sensitivity',
    'tornado and rank sensitivity: which assumption and which lever moves an outcome',
    SENSITIVITY_DRAWS,
  )
    .option('--of <outcome>', 'an outcome, a part like byPartner.state, or breachEver', 'toPriorities')
    .addOption(
      new Option('--side <side>', 'the scheme’s own figure, or what it adds')
        .choices(['scheme', 'difference'])
        .default('scheme'),
    )
    .addOption(new Option('--stat <statistic>', 'which of its values').choices([...STATISTICS]).default('mean'))
    .action(async (file: string, options: SensitivityOptions) =>
      finish(await (await import('./sensitivity.ts')).sensitivity(file, options)),
    );

  verb('stress', 'named stresses of a design, each held to the outcome it says it moves', STUDY_DRAWS)
    .option(
      '--pack <names>',
      'only these, commas between, like clubsHalved,partnerAbsent.state; two are also played together',
      list,
    )
    .action(async (file: string, options: StressOptions) =>
      finish(await (await import('./stress.ts')).stress(file, options)),
    );

  verb('instruments', 'what the same public money buys in match, guarantee and training', STUDY_DRAWS).action(
    async (file: string, options: RunOptions) =>
      finish(await (await import('./instruments.ts')).instruments(file, options)),
  );
}

/** The same option with another number to begin with. */
function withDraws(command: Command, draws: number): Command {
  const option = command.options.find(({ long }) => long === '--draws');
  if (option === undefined) throw new Error('a verb that plays futures has the option --draws');
  option.default(draws);
  command.setOptionValueWithSource('draws', draws, 'default');
  return command;
}

function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
