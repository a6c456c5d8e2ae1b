import { Option, type Command } from 'commander';
import { DEPTH } from '../analysis/explain/explain.ts';

/** The options of `explain` that say which figure is meant; `whole` reads a whole number between two bounds. */
export function withQuestion(command: Command, whole: (min: number, max: number) => (text: string) => number): Command {
  return command
    .option('--outcome <name>', 'an outcome, any figure of the model, or an id of an earlier answer', 'channelled')
    .option('--year <year>', 'calendar year; without one, over all years', whole(1, 9999))
    .option('--partner <id>', 'part of one partner')
    .option('--priority <id>', 'part of one priority or sector')
    .option('--locality <id>', 'part of one locality')
    .option('--goal <number>', 'part of one development goal')
    .option('--corridor <id>', 'part of one corridor')
    .option('--vehicle <id>', 'part of one savings product')
    .option('--project <year-number>', 'part of one project of this future, like 2028-3')
    .option('--without-scheme', 'the same future without the scheme')
    .addOption(
      new Option('--depth <levels>', 'how many levels of what it is made of').argParser(whole(1, 30)).default(DEPTH),
    );
}
