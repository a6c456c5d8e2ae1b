import { findingOf } from '../analysis/responses-finding.ts';
import { bodySummary, responsesTable } from '../analysis/responses-table.ts';
import { bodiesOf, usedBody, type BodyResult } from '../analysis/responses.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import { OUTCOMES, type OutcomeName } from '../scenario/outcomes.ts';
import type { Scenario } from '../scenario/types.ts';
import { outcomeLabel } from '../words/labels.ts';
import { bodyLabel, findingSentence, riskSentence, worthSentence } from '../words/responses.ts';
import { createWords } from '../words/words.ts';
import type { Pool } from '../workers/pool.ts';
import { loadScenario } from './load-scenario.ts';
import { chosenForm, writeAnswer, type Answer, type Table } from './output.ts';
import { startProgress } from './progress.ts';
import { refuse, warn } from './refuse.ts';
import { heading } from './result-text.ts';
import { textTable } from './text-table.ts';
import { withPool } from './with-pool.ts';
import type { ExitCode, RunOptions } from './options.ts';

/** `contraparte responses FILE`: the scenario under each body of evidence on how giving answers to a match, on the same luck. */
export async function responses(file: string, options: RunOptions): Promise<ExitCode> {
  chosenForm(options);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const found = await withPool(options.workers, (pool, signal) => runAll(pool, parsed.scenario, options, signal));
  if (found instanceof CannotPlay) return refuse(file, [found.problem], options);
  if (found === 'stopped') return 130;
  await writeAnswer(answerOf(found, parsed.scenario), options);
  return 0;
}

async function runAll(
  pool: Pool,
  scenario: Scenario,
  { seed, draws }: RunOptions,
  signal: AbortSignal,
): Promise<readonly BodyResult[]> {
  const bodies = bodiesOf(scenario);
  const progress = startProgress(draws * bodies.length);
  const results: BodyResult[] = [];
  try {
    for (const [at, body] of bodies.entries()) {
      const onProgress = (played: number) => progress.report(at * draws + played);
      results.push({ body, result: await pool.run(body.scenario, { seed, draws, signal, onProgress }) });
    }
  } finally {
    progress.end();
  }
  return results;
}

function answerOf(results: readonly BodyResult[], scenario: Scenario): Answer {
  const { model, data, seed, draws } = results[0]!.result;
  const about = { model, data, seed, draws };
  const table = (): Table => ({ name: 'Responses', ...responsesTable(results) });
  return {
    about,
    json: () => ({ ok: true, ...about, uses: usedBody(scenario), bodies: results.map(bodySummary) }),
    csv: table,
    sheets: () => [table()],
    text: () => textOf(results, scenario),
  };
}

const MAIN: readonly OutcomeName[] = ['channelled', 'toPriorities', 'club', 'match', 'outlay', 'participation'];

function textOf(results: readonly BodyResult[], scenario: Scenario): string {
  const words = createWords('en');
  const { currency } = scenario.place;
  const finding = findingOf(results);
  const sentences = [
    findingSentence(finding, currency, words),
    worthSentence(results, finding, currency, words),
    riskSentence(results, words),
  ];
  const columns = ['', 'With the scheme', 'Low (5 %)', 'High (95 %)', 'Without', 'Difference'];
  const tables = MAIN.map((name) => {
    const print = (value: number | null) =>
      value === null ? '–' : words.number(value, OUTCOMES[name].unit === 'share' ? 3 : 0);
    const rows = results.map(({ body, result }) => {
      const { scheme, counterfactual, difference } = result.outcomes[name];
      const { mean, p5, p95 } = scheme.total;
      const used = body.name === usedBody(scenario) ? ' *' : '';
      return [
        bodyLabel(body.name, words) + used,
        ...[mean, p5, p95, counterfactual.total.mean, difference.total.mean].map(print),
      ];
    });
    return `${outcomeLabel(name, words)}\n${textTable(columns, rows)}`;
  });
  return [
    heading(results[0]!.result),
    `${sentences.filter((sentence) => sentence !== '').join('\n')}\n`,
    ...tables,
    '* used by the scenario itself\n',
  ].join('\n');
}
