import { createExplainer } from '../analysis/explain/explain.ts';
import type { Explanation, Question } from '../analysis/explain/explanation.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import { readIdentity } from '../scenario/identity-text.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/types.ts';
import { explained, type ExplainedContext } from '../words/explained.ts';
import { createWords } from '../words/words.ts';
import { explainLines } from './explain-lines.ts';
import { loadScenario } from './load-scenario.ts';
import type { ExitCode, ExplainOptions } from './options.ts';
import { chosenForm, writeAnswer, type Answer, type Table } from './output.ts';
import { errorReport, problemLines } from './problem-report.ts';
import { refuse, warn } from './refuse.ts';
import { UsageError } from './usage-error.ts';
import { withPool } from './with-pool.ts';

/** `contraparte explain FILE --outcome match --year 2028`: one figure of one future, down to inputs and sources. */
export async function explain(file: string, options: ExplainOptions): Promise<ExitCode> {
  chosenForm(options);
  const { seed, draws, draw } = options;
  if (typeof draw === 'number' && draw >= draws)
    throw new UsageError(`--draw must be below --draws (${draws}), since draws count from 0.`);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const { scenario } = parsed;
  const number = await drawOf(scenario, options);
  if (number instanceof CannotPlay) return refuse(file, [number.problem], options);
  if (number === 'stopped') return 130;
  const found = createExplainer(scenario, { seed, draws }, number, readIdentity).explain(
    questionOf(options),
    options.depth,
  );
  if (!found.ok) return wrongQuestion(found.problems, options);
  const context = { scenario, seed, draw: number, levers: options.set.map(({ path }) => path) };
  await writeAnswer(answerOf(found, options, context), options);
  return 0;
}

/** The typical future has to be looked for among all of them. */
async function drawOf(scenario: Scenario, { draw, draws, seed, workers }: ExplainOptions) {
  if (draw !== 'typical') return draw;
  const found = await withPool(workers, (pool) => pool.future(scenario, { seed, draws, draw }));
  return found instanceof CannotPlay || found === 'stopped' ? found : found.draw;
}

/** What in the question is not known, by the option's name: for programs on standard output, for people on standard error. */
function wrongQuestion(problems: readonly Problem[], options: ExplainOptions): 2 {
  const named = problems.map((problem) => ({
    ...problem,
    path: `--${problem.path === 'of' ? 'outcome' : problem.path}`,
  }));
  if (chosenForm(options) === 'json') process.stdout.write(`${JSON.stringify(errorReport(named), null, 2)}\n`);
  else process.stderr.write(problemLines(named));
  return 2;
}

function questionOf(options: ExplainOptions): Question {
  const { outcome, year, partner, priority, locality, goal, corridor, vehicle, project } = options;
  return {
    of: outcome,
    ...(year !== undefined && { year }),
    ...(partner !== undefined && { partner }),
    ...(priority !== undefined && { priority }),
    ...(locality !== undefined && { locality }),
    ...(goal !== undefined && { goal }),
    ...(corridor !== undefined && { corridor }),
    ...(vehicle !== undefined && { vehicle }),
    ...(project !== undefined && { project }),
    ...(options.withoutScheme === true && { side: 'counterfactual' as const }),
  };
}

function answerOf(found: Explanation, { depth, seed, draws }: ExplainOptions, context: ExplainedContext): Answer {
  const about = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
  return {
    about,
    json: () => ({ ...found, ...about }),
    csv: () => figureTable(found),
    sheets: () => [figureTable(found)],
    text: () => {
      const words = createWords('en', context.scenario.place.country);
      const head = `Future ${found.draw} of ${draws}, seed ${seed}. Model ${MODEL_VERSION}, data ${DATA_VERSION}.`;
      return `${head}\n\n${explainLines(explained(found, depth, context, words), words).join('\n')}\n`;
    },
  };
}

/** A row for each figure, those that it is made of by their ids. */
function figureTable({ nodes }: Explanation): Table {
  const rows = Object.values(nodes).map((node) => [
    node.id,
    node.name,
    node.kind,
    node.side,
    node.value ?? (node.isUnlimited ? 'unlimited' : null),
    node.unit,
    node.section,
    node.text,
    [...node.parts.map((part) => part.id), ...node.rows.flatMap(({ ids }) => ids)].join(' '),
    node.path,
    node.luck?.purpose ?? null,
    node.luck?.uniform ?? null,
  ]);
  const columns = [
    'id',
    'name',
    'kind',
    'side',
    'value',
    'unit',
    'section',
    'text',
    'parts',
    'path',
    'purpose',
    'uniform',
  ];
  return { name: 'Figures', columns, rows };
}
