import { MOST_COMPARED_DRAWS } from '../analysis/compare/compare.ts';
import { equityTable } from '../analysis/equity/equity-table.ts';
import { lensOf, type Lens } from '../analysis/equity/lens.ts';
import { equityStudy, type EquityStudy } from '../analysis/equity/variants.ts';
import { losesRange } from '../analysis/equity/weighted.ts';
import { stampOf } from '../analysis/stamp.ts';
import type { Result } from '../ensemble/result.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import { comparedLabel, comparedValue, differenceValue, percentValue } from '../words/compare.ts';
import { groupLabel, lensSentences, variantLabel, variantSentences } from '../words/equity.ts';
import { createWords } from '../words/words.ts';
import type { Pool } from '../workers/pool.ts';
import { loadScenario } from './load-scenario.ts';
import type { ExitCode, RunOptions } from './options.ts';
import { chosenForm, writeAnswer, type Answer, type Table } from './output.ts';
import { startProgress } from './progress.ts';
import { refuse, warn } from './refuse.ts';
import { heading } from './result-text.ts';
import { textTable } from './text-table.ts';
import { UsageError } from './usage-error.ts';
import { withPool } from './with-pool.ts';

/** Enough to find about which scale a weighted ratio needs. */
const TUNING_DRAWS = 200;
const words = createWords('en');

/** `contraparte equity FILE`: who gets the match, and what a design that leans more to need would change. */
export async function equity(file: string, options: RunOptions): Promise<ExitCode> {
  chosenForm(options);
  if (options.draws > MOST_COMPARED_DRAWS)
    throw new UsageError(`This verb plays at most ${MOST_COMPARED_DRAWS} futures of each design.`);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const found = await withPool(options.workers, (pool, signal) => lookAt(pool, parsed.scenario, options, signal));
  if (found instanceof CannotPlay) return refuse(file, [found.problem], options);
  if (found === 'stopped') return 130;
  await writeAnswer(answerOf(found), options);
  return 0;
}

interface Found {
  readonly result: Result;
  readonly lens: Lens;
  readonly study: EquityStudy | null;
}

async function lookAt(
  pool: Pool,
  scenario: Scenario,
  { seed, draws }: RunOptions,
  signal: AbortSignal,
): Promise<Found> {
  const result = await pool.run(scenario, { seed, draws, signal });
  const tuning = Math.min(TUNING_DRAWS, draws);
  const progress = startProgress(10 * tuning + 9 * draws);
  let played = 0;
  const study = await equityStudy(scenario, async (scenarios, figures, futures) => {
    const before = played;
    const count = futures === 'few' ? tuning : draws;
    const onProgress = (done: number) => progress.report(before + done);
    const samples = await pool.sample(scenarios, { seed, draws: count, figures, sides: 'scheme', signal, onProgress });
    played = before + scenarios.length * count;
    return samples;
  }).finally(progress.end);
  return { result, lens: lensOf(result), study: scenario.place.localities.length < 2 ? null : study };
}

function answerOf({ result, lens, study }: Found): Answer {
  const about = stampOf(result);
  const table = (): Table => ({ name: 'Equity', ...equityTable(lens, study) });
  return {
    about,
    json: () => ({ ok: true, ...about, lens, study }),
    csv: table,
    sheets: () => [table()],
    text: () => textOf(result, lens, study),
  };
}

function textOf(result: Result, lens: Lens, study: EquityStudy | null): string {
  const { scenario } = result;
  const { currency, horizon, localities } = scenario.place;
  const names = new Map(localities.map(({ id, name }) => [id, words.text(name)]));
  const columns = ['people', 'marginality', 'scheme', 'without', 'person'].map((name) =>
    words.t(`equity.groups.${name}`),
  );
  const cells = ({ people, marginality, scheme, counterfactual }: Lens['groups'][number]) => [
    words.number(Math.round(people), 0),
    words.number(marginality, 2),
    words.about(scheme),
    words.about(counterfactual),
    people > 0 ? words.about(scheme / people) : '–',
  ];
  const groups = lens.groups.map((group, at) => [groupLabel(at, lens.groups.length, words), ...cells(group)]);
  const places = lens.places.map(({ id, ...place }) => [names.get(id) ?? id, ...cells(place)]);
  return [
    heading(result),
    `${lensSentences(lens, currency, horizon, words).join('\n')}\n`,
    textTable([words.t('equity.figure.group'), ...columns], groups),
    ...(places.length === 0 ? [] : [textTable([words.t('equity.groups.place'), ...columns], places)]),
    ...(lens.sizes.length === 0 ? [] : [sizesText(lens)]),
    ...(study === null ? [] : study.variants.map((_, at) => variantText(study, at, scenario))),
  ].join('\n');
}

function sizesText({ sizes }: Lens): string {
  const columns = ['size', 'proposed', 'approved', 'club', 'match'].map((name) => words.t(`equity.sizes.${name}`));
  const rows = sizes.map(({ scale, proposed, approved, club, match }) => [
    words.t(`equity.sizes.${scale}`),
    words.about(proposed),
    approved === null ? '–' : words.share(approved),
    words.about(club),
    words.about(match),
  ]);
  return textTable(columns, rows);
}

function variantText(study: EquityStudy, at: number, scenario: Scenario): string {
  const { name, levers } = study.variants[at]!;
  const about = {
    currency: scenario.place.currency,
    equity: Number(levers['matching.equity'] ?? 0),
    isUncertain: losesRange(scenario),
  };
  const rows = study.comparison.figures.map((figure) => {
    const difference = figure.designs[at + 1]?.difference ?? null;
    return [
      comparedLabel(figure.name, scenario, words),
      comparedValue(figure.designs[0]?.mean ?? null, figure, words),
      differenceValue(difference?.mean ?? null, figure, words),
      percentValue(difference?.percent ?? null, words),
      differenceValue(difference?.standardError ?? null, figure, words).replace('+', ''),
    ];
  });
  const sets = Object.entries(levers).map(([path, value]) => `  --set '${path}=${value}'`);
  return [
    variantLabel(name, words),
    ...variantSentences(study, at, about, words),
    '',
    textTable(['', words.t('equity.variants.design'), 'Difference', 'Percent', 'Std error'], rows),
    'To use it:',
    ...sets,
    '',
  ].join('\n');
}
