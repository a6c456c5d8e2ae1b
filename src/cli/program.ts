import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { GRADES } from '../evidence/types.ts';
import { MOST_SEED } from '../math/streams.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { addExerciseVerb } from './exercise-verb.ts';
import { addGivingVerbs } from './giving-verbs.ts';
import { addLintVerb } from './lint-verb.ts';
import { addPassportVerb } from './passport-verb.ts';
import { addPocketVerb } from './pocket-verb.ts';
import { addSeekVerbs } from './seek-verbs.ts';
import { addCompareVerbs } from './compare-verbs.ts';
import { addStudyVerbs } from './study-verbs.ts';
import { addLedgerVerb } from './ledger-verb.ts';
import { addTownVerbs } from './town-verbs.ts';
import { UsageError } from './usage-error.ts';
import type { BacktestOptions } from './backtest.ts';
import type { EvidenceOptions } from './evidence.ts';
import { withQuestion } from './question-options.ts';
import type {
  ExitCode,
  ExplainOptions,
  FileOption,
  FutureOptions,
  OutputOptions,
  Override,
  RunOptions,
  ServeOptions,
} from './options.ts';

const MOST_DRAWS = 1_000_000;
const MOST_WORKERS = 256;

/** Runs one command line (without node and script) and gives the exit code; everything else goes to the streams. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = makeProgram((result) => (code = result));
  process.stdout.on('error', endQuietly);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (!(error instanceof UsageError) && !(error instanceof CommanderError)) throw error;
    if (wantsJson(args)) await answerInJson(error.message);
    else if (error instanceof UsageError) process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** Asks the command line for JSON? Read from the words themselves, since they could not be understood as a whole. */
function wantsJson(args: readonly string[]): boolean {
  return args.some((word, index) => word === '--format=json' || (word === '--format' && args[index + 1] === 'json'));
}

/** Programs find what is wrong where they look for the answer. */
async function answerInJson(message: string): Promise<void> {
  const { usageReport } = await import('./problem-report.ts');
  process.stdout.write(`${JSON.stringify(usageReport(message.replace(/^error: /, '')), null, 2)}\n`);
}

/** Who reads the output may stop reading: `contraparte run … | head`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** The verbs and their options. What a verb needs is loaded only when it runs, so that help is quick. */
function makeProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('contraparte')
    .description('Test a remittance-for-development scheme before you fund it.')
    .version(MODEL_VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help to see what is possible)');

  program
    .command('serve')
    .description('start the web application; with --class for a room, on its network')
    .option('--port <number>', 'port; 0 lets the system choose (default: PORT or 3000)', whole(0, 65535))
    .option('--host <address>', 'address to listen on (default: HOST or 127.0.0.1; with --class every network)')
    .option('--store <folder>', 'where saved designs are kept (default: CONTRAPARTE_STORE or var/)')
    .option('--workers <number>', 'worker threads', whole(1, MOST_WORKERS))
    .option(
      '--class',
      'a class in a room: prints the address for phones and its QR code; without a class code they only read',
    )
    .option('--every-qr', 'with --class: a QR code for every address of this machine, not the first alone')
    .action(async (options: ServeOptions) => finish(await (await import('./serve.ts')).serve(options)));

  withLuck(withOutput(program.command('run').description('run a scenario with its counterfactual')))
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .action(async (file: string, options: RunOptions) => finish(await (await import('./run.ts')).run(file, options)));

  withLuck(
    withOutput(program.command('future').description('one possible future as a list of projects, payments, events')),
  )
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .option('--draw <which>', 'typical, or the number of a draw from 0', drawNumber, 'typical' as const)
    .action(async (file: string, options: FutureOptions) =>
      finish(await (await import('./future.ts')).future(file, options)),
    );

  addGivingVerbs(program, (command) => withLuck(withOutput(command)), finish);

  withLuck(withOutput(program.command('responses').description('a scenario under each body of evidence on giving')))
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .action(async (file: string, options: RunOptions) =>
      finish(await (await import('./responses.ts')).responses(file, options)),
    );

  withLuck(
    withOutput(
      program.command('money').description('where the money of a future went, line by line, each with its reason'),
    ),
  )
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .option('--draw <which>', 'typical, or the number of a draw from 0', drawNumber, 'typical' as const)
    .action(async (file: string, options: FutureOptions) =>
      finish(await (await import('./money.ts')).money(file, options)),
    );

  withLuck(withOutput(program.command('why').description('why a lever (--set) moves nothing, or what it moves')))
    .argument('<file>', 'scenario file, YAML or JSON')
    .action(async (file: string, options: RunOptions) => finish(await (await import('./why.ts')).why(file, options)));

  withQuestion(
    withLuck(
      withOutput(program.command('explain').description('how one figure of a future comes about, down to sources')),
    ),
    whole,
  )
    .argument('<file>', 'scenario file, YAML or JSON; - reads standard input')
    .option('--draw <which>', 'typical, or the number of a draw from 0', drawNumber, 'typical' as const)
    .action(async (file: string, options: ExplainOptions) =>
      finish(await (await import('./explain.ts')).explain(file, options)),
    );

  program
    .command('validate')
    .description('all problems of scenario files at once: path, what was given, what is accepted')
    .argument('<files...>', 'scenario files, YAML or JSON')
    .addOption(formats(['table', 'json']))
    .action(async (files: string[], options: OutputOptions) =>
      finish(await (await import('./validate.ts')).validate(files, options)),
    );

  withOutput(program.command('evidence').description('where the numbers come from: every figure, or all about one'))
    .argument('[name]', 'one figure, like valid or transferCost; all when left out')
    .addOption(new Option('--grade <grade>', 'only figures of this grade').choices(GRADES))
    .option('--search <words>', 'only figures that hold these words')
    .action(async (name: string | undefined, options: EvidenceOptions) =>
      finish(await (await import('./evidence.ts')).evidence(name, options)),
    );

  withOutput(program.command('backtest').description('published results that the model is held against: pass or not'))
    .argument('[names...]', 'some of them; of one alone its sentences too; all when left out')
    .option('--workers <number>', 'worker threads (default: one a core)', whole(1, MOST_WORKERS))
    .action(async (names: string[], options: BacktestOptions) =>
      finish(await (await import('./backtest.ts')).backtest(names, options)),
    );

  addLedgerVerb(program, (command) => withLuck(withOutput(command)), drawNumber, finish);
  addTownVerbs(program, withOutput, finish);
  addStudyVerbs(program, (command) => withLuck(withOutput(command)), finish);
  addCompareVerbs(program, { withOutput, withLuck, collect: collectOverride, finish });
  addSeekVerbs(program, (command) => withLuck(withOutput(command)), finish);
  addPassportVerb(program, withSet, whole, finish);
  addPocketVerb(program, withSet, whole, finish);
  addLintVerb(program, withOutput, withSet, withLuck, finish);
  addExerciseVerb(program, withOutput, whole, finish);

  program
    .command('schema')
    .description('the JSON Schema of a scenario file, for editors')
    .option('-o, --output <file>', 'write to a file')
    .action(async (options: FileOption) => finish(await (await import('./schema.ts')).schema(options)));

  program
    .command('get')
    .description('one page or data address without a server, e.g. get /scenarios/mexico-tres-por-uno.json')
    .argument('<path>', 'address on this site, beginning with /')
    .option('-o, --output <file>', 'write to a file')
    .action(async (path: string, options: FileOption) => finish(await (await import('./get.ts')).get(path, options)));

  return program;
}

function withOutput(command: Command): Command {
  return command
    .addOption(formats(['table', 'json', 'csv']))
    .option('-o, --output <file>', 'write to a file; its ending decides: .json, .csv or .xlsx');
}

function withSet(command: Command): Command {
  return command.option(
    '--set <path=value>',
    'change a value of the file; may be given again',
    collectOverride,
    [] as readonly Override[],
  );
}

function withLuck(command: Command): Command {
  return withSet(command)
    .option('--draws <number>', 'number of possible futures', whole(1, MOST_DRAWS), 2000)
    .option('--seed <number>', 'seed of the luck', whole(0, MOST_SEED), 1)
    .option('--workers <number>', 'worker threads (default: one a core)', whole(1, MOST_WORKERS));
}

function formats(choices: readonly string[]): Option {
  return new Option('--format <format>', 'form of the answer').choices(choices).default('table');
}

function whole(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : NaN;
    if (!(value >= min && value <= max))
      throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    return value;
  };
}

function drawNumber(text: string): number | 'typical' {
  return text === 'typical' ? text : whole(0, MOST_DRAWS - 1)(text);
}

function collectOverride(text: string, before: readonly Override[]): readonly Override[] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as path=value, like scheme.guarantee.cover=0.6.');
  return [...before, { path: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }];
}
