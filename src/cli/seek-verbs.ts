import type { Command } from 'commander';
import type { ExitCode } from './options.ts';
import type { BreakEvenOptions, FrontierOptions, SeekOptions } from './seek-options.ts';

/** Futures of each design that are enough to tell designs apart, where many designs are played. */
const FEW_DRAWS = 500;
const FILE = 'scenario file, YAML or JSON; - reads standard input';
const KEEP =
  'what must hold, like "P(breachEver)<5 %", "P(toPriorities>=100 million)>=80 %", "mean(outlay)<=30 million"; may be given again';

/** The verbs that ask back: which lever, which assumption, which designs. */
export function addSeekVerbs(
  program: Command,
  withRun: (command: Command) => Command,
  finish: (code: ExitCode) => void,
): void {
  withRun(program.command('seek').description('the reverse question: the value of a lever that gives what is wanted'))
    .argument('<file>', FILE)
    .option(
      '--vary <path=low..high>',
      'the lever and its range, with “by step” behind if wanted; of a choice the path alone; two or three: their frontier',
      collect,
      [],
    )
    .option('--keep <condition>', KEEP, collect, [])
    .option('--most <outcome>', 'the value that gives most of an outcome; lever: the highest value (the usual)')
    .option('--least <outcome>', 'the value that gives least of it; lever: the lowest value')
    .option('--reach <condition>', 'the least change of the lever that reaches this')
    .action(async (file: string, options: SeekOptions) =>
      finish(await (await import('./seek.ts')).seekBack(file, options)),
    );

  few(
    withRun(
      program.command('break-even').description('where each assumption makes the design miss what is wanted of it'),
    ),
  )
    .argument('<file>', FILE)
    .option('--keep <condition>', `${KEEP} (default: the scenario’s targets)`, collect, [])
    .action(async (file: string, options: BreakEvenOptions) =>
      finish(await (await import('./break-even.ts')).breakEvenOf(file, options)),
    );

  few(
    withRun(
      program.command('frontier').description('combines two or three levers and names the designs that no other beats'),
    ),
  )
    .argument('<file>', FILE)
    .option(
      '--vary <path=low..high>',
      'a lever and its range, with “by step” behind if wanted; give it two or three times',
      collect,
      [],
    )
    .option('--keep <condition>', KEEP, collect, [])
    .option('--of <outcomes>', 'what decides, with commas between (default: outlay,toPriorities,poorShare)')
    .action(async (file: string, options: FrontierOptions) =>
      finish(await (await import('./frontier.ts')).frontierOf(file, options)),
    );
}

/** Fewer futures than for one design alone. */
function few(command: Command): Command {
  return command.setOptionValueWithSource('draws', FEW_DRAWS, 'default');
}

function collect(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}
