import type { LeverMove, NoEffect } from '../analysis/no-effect.ts';
import { valueAt } from '../analysis/no-effect-path.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import { noEffectSentence, outcomeText } from '../words/why.ts';
import { createWords } from '../words/words.ts';
import { loadScenario } from './load-scenario.ts';
import type { ExitCode, RunOptions } from './options.ts';
import { chosenForm, writeAnswer, type Answer, type Table } from './output.ts';
import { refuse, warn } from './refuse.ts';
import { UsageError } from './usage-error.ts';
import { leverMoves } from './why-moves.ts';
import { withPool } from './with-pool.ts';

const words = createWords('en');

/** `contraparte why FILE --set path=value`: does each lever move anything, and if not, why? */
export async function why(file: string, options: RunOptions): Promise<ExitCode> {
  chosenForm(options);
  if (options.set.length === 0)
    throw new UsageError('Say which lever: --set path=value, like --set matching.partners.state.yearlyBudget=3000000.');
  if (file === '-') throw new UsageError('This verb reads its file more than once: name a file instead of -.');
  const base = loadScenario(file);
  const changed = loadScenario(file, options.set);
  if (!base.ok) return refuse(file, base.problems, options);
  if (!changed.ok) return refuse(file, changed.problems, options);
  warn(file, changed.warnings);
  const moves = leverMoves(file, base.scenario, changed.scenario, options.set);
  const { seed, draws } = options;
  const answers = await withPool(options.workers, (pool) =>
    Promise.all(moves.map(async (move) => ({ move, answer: await pool.why(move, { seed, draws }) }))),
  );
  if (answers instanceof CannotPlay) return refuse(file, [answers.problem], options);
  if (answers === 'stopped') return 130;
  await writeAnswer(answerOf(answers, { seed, draws }), options);
  return 0;
}

interface Answered {
  readonly move: LeverMove;
  readonly answer: NoEffect;
}

const sentence = ({ move, answer }: Answered) => noEffectSentence(answer, move, words);

function answerOf(answers: readonly Answered[], luck: { seed: number; draws: number }): Answer {
  const about = { model: MODEL_VERSION, data: DATA_VERSION, ...luck };
  return {
    about,
    json: () => ({ ok: true, ...about, levers: answers.map(leverJson) }),
    csv: () => leverTable(answers),
    sheets: () => [leverTable(answers)],
    text: () =>
      `${answers.map((one) => `${sentence(one)}\n`).join('')}\n${words.t('why.searched', { draws: words.number(luck.draws) })} Seed ${luck.seed}.\n`,
  };
}

function leverJson(one: Answered): object {
  const { move, answer } = one;
  const at = (scenario: LeverMove['before']) => valueAt(scenario, move.path) ?? null;
  return { ...answer, from: at(move.before), to: at(move.after), sentence: sentence(one) };
}

/** A row for each lever that moves nothing, and one for each outcome that a lever moves. */
function leverTable(answers: readonly Answered[]): Table {
  const columns = ['path', 'moved', 'code', 'field', 'outcome', 'label', 'before', 'after', 'change', 'standardError'];
  const rows = answers.flatMap(({ move, answer }) =>
    answer.moved
      ? answer.outcomes.map(({ outcome, before, after, change, standardError }) => {
          const label = outcomeText(outcome, move.before, words);
          return [answer.path, 'true', '', '', outcome, label, before, after, change, standardError];
        })
      : [answer.because, ...answer.also].map(({ code, path }) => [
          answer.path,
          'false',
          code,
          path,
          '',
          '',
          '',
          '',
          '',
          '',
        ]),
  );
  return { name: 'Levers', columns, rows };
}
