import { comparisonTable } from '../analysis/compare/comparison-table.ts';
import { incomparable, mismatchProblem } from '../analysis/compare/comparable.ts';
import {
  beats,
  compareDesigns,
  letterOf,
  mainFigures,
  MOST_COMPARED_DRAWS,
  MOST_DESIGNS,
  type Comparison,
} from '../analysis/compare/compare.ts';
import { comparedFigures } from '../analysis/compare/figures.ts';
import { differingInputs, type InputDifference } from '../analysis/compare/inputs.ts';
import type { Sample } from '../ensemble/sample.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import {
  comparedLabel,
  comparedValue,
  differenceValue,
  findingSentences,
  inputLabel,
  inputText,
  percentValue,
} from '../words/compare.ts';
import { createWords } from '../words/words.ts';
import { loadScenario } from './load-scenario.ts';
import type { ExitCode, Override, RunOptions } from './options.ts';
import { chosenForm, writeAnswer, type Answer, type Table } from './output.ts';
import { startProgress } from './progress.ts';
import { refuse, warn } from './refuse.ts';
import { heading } from './result-text.ts';
import { textTable } from './text-table.ts';
import { UsageError } from './usage-error.ts';
import { withPool } from './with-pool.ts';

/** `set` changes every design, `set1` … `set6` one. */
export type CompareOptions = RunOptions & { readonly [set in `set${1 | 2 | 3 | 4 | 5 | 6}`]?: readonly Override[] };

interface Named {
  readonly file: string;
  readonly letter: string;
  readonly scenario: Scenario;
}

/** `contraparte compare FILE FILE …`: designs side by side on the same luck, the first being the base. */
export async function compare(files: readonly string[], options: CompareOptions): Promise<ExitCode> {
  chosenForm(options);
  const sets = setsOf(options);
  const asked = filesOf(files, sets);
  if (options.draws > MOST_COMPARED_DRAWS)
    throw new UsageError(`A comparison plays at most ${MOST_COMPARED_DRAWS} futures of each design.`);
  const designs: Named[] = [];
  for (const [at, file] of asked.entries()) {
    const parsed = loadScenario(file, [...options.set, ...(sets[at] ?? [])]);
    if (!parsed.ok) return refuse(file, parsed.problems, options);
    warn(file, parsed.warnings);
    designs.push({ file, letter: letterOf(at), scenario: parsed.scenario });
  }
  const [fault] = mismatchesOf(designs);
  if (fault !== undefined) return refuse(fault.file, fault.problems, options);
  const samples = await withPool(options.workers, (pool, signal) => {
    const { seed, draws } = options;
    const scenarios = designs.map(({ scenario }) => scenario);
    const progress = startProgress(draws * scenarios.length);
    const figures = comparedFigures(scenarios);
    return pool.sample(scenarios, { seed, draws, figures, signal, onProgress: progress.report }).finally(progress.end);
  });
  if (samples === 'stopped') return 130;
  if (samples instanceof CannotPlay) throw samples;
  const at = samples.findIndex((sample) => 'cannotPlay' in sample);
  const unplayed = samples[at];
  if (unplayed !== undefined && 'cannotPlay' in unplayed) return refuse(asked[at]!, [unplayed.cannotPlay], options);
  const played = samples.filter((sample): sample is Sample => 'values' in sample);
  await writeAnswer(answerOf(compareDesigns(played), designs, options), options);
  return 0;
}

function setsOf(options: CompareOptions): readonly (readonly Override[])[] {
  return [options.set1, options.set2, options.set3, options.set4, options.set5, options.set6].map((set) => set ?? []);
}

/** One file stands for all the designs that are changed; several are one design each. */
function filesOf(files: readonly string[], sets: readonly (readonly Override[])[]): readonly string[] {
  const highest = sets.findLastIndex((set) => set.length > 0) + 1;
  const [only] = files;
  if (files.length > MOST_DESIGNS)
    throw new UsageError(`At most ${MOST_DESIGNS} designs stand side by side, but ${files.length} files were given.`);
  if (files.length > 1 && highest > files.length)
    throw new UsageError(`--set-${highest} changes design ${highest}, but only ${files.length} files were given.`);
  if (files.length > 1) return files;
  if (only === undefined || highest < 2)
    throw new UsageError(
      'A comparison needs two designs: name a second file, or change the first with --set-2 path=value.',
    );
  return Array.from({ length: highest }, () => only);
}

function mismatchesOf(designs: readonly Named[]) {
  const free = { model: null, data: null, seed: null, draws: null };
  const wanted = { model: MODEL_VERSION, data: DATA_VERSION, seed: null, draws: null };
  const found = incomparable(
    designs.map(({ scenario }) => ({ scenario, ...free })),
    wanted,
  );
  const files = [...new Set(found.map(({ design }) => design))];
  return files.map((design) => ({
    file: designs[design]!.file,
    problems: found.filter((one) => one.design === design).map((one) => mismatchProblem(one, design)),
  }));
}

function answerOf(comparison: Comparison, designs: readonly Named[], { seed, draws }: RunOptions): Answer {
  const about = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
  const inputs = differingInputs(designs.map(({ scenario }) => scenario));
  const names = designs.map(({ letter, file, scenario }) => ({ letter, of: file, title: scenario.title }));
  const table = (): Table => ({ name: 'Comparison', ...comparisonTable(comparison, inputs, names) });
  return {
    about,
    json: () => ({ ok: true, ...about, designs: names, inputs, ...comparison }),
    csv: table,
    sheets: () => [table()],
    text: () => textOf(comparison, inputs, designs, about),
  };
}

function textOf(
  comparison: Comparison,
  inputs: readonly InputDifference[],
  designs: readonly Named[],
  about: { readonly model: string; readonly data: string; readonly seed: number; readonly draws: number },
): string {
  const words = createWords('en');
  const [base] = designs;
  const { place, title } = base!.scenario;
  const scenarios = designs.map(({ scenario }) => scenario);
  const years = Array.from({ length: place.horizon }, (_, t) => place.startYear + t);
  const letters = designs.map(({ letter }) => letter);
  const listed = designs.map(({ letter, file, scenario }) => `${letter}  ${words.text(scenario.title)} (${file})`);
  const main = mainFigures(comparison);
  const label = (name: string) => comparedLabel(name, base!.scenario, words);
  const means = main.map((figure) => [
    label(figure.name),
    ...figure.designs.map(({ mean }) => comparedValue(mean, figure, words)),
  ]);
  const others = designs.slice(1).map(({ letter }, index) => {
    const at = index + 1;
    const rows = main.map((figure) => {
      const difference = figure.designs[at]?.difference ?? null;
      const wins = beats(figure, at, 0);
      const losses = beats(figure, 0, at);
      const count = (share: number | null) => (share === null ? '–' : words.number(100 * share, 0));
      return [
        label(figure.name),
        differenceValue(difference?.mean ?? null, figure, words),
        percentValue(difference?.percent ?? null, words),
        differenceValue(difference?.p5 ?? null, figure, words),
        differenceValue(difference?.p95 ?? null, figure, words),
        differenceValue(difference?.standardError ?? null, figure, words).replace('+', ''),
        count(wins),
        count(wins === null || losses === null ? null : Math.max(0, 1 - wins - losses)),
      ];
    });
    const columns = [
      `${letter} less ${letters[0]}`,
      'Mean',
      'Percent',
      'Low (5 %)',
      'High (95 %)',
      'Std error',
      `${letter} better`,
      'Ties',
    ];
    const sentences = findingSentences(comparison, at, letters, place.currency, words);
    return `${sentences.join('\n')}\n\n${textTable(columns, rows)}`;
  });
  const inputRows = inputs.map(({ path, kind, values }) => [
    inputLabel(path, scenarios, words),
    ...values.map((value) => inputText(path, value, kind, words)),
  ]);
  return [
    heading({ scenario: { ...base!.scenario, title }, years, ...about }),
    `${listed.join('\n')}\n`,
    inputs.length === 0 ? `${words.t('compare.inputs.none')}\n` : textTable(['Differs in', ...letters], inputRows),
    textTable(['', ...letters], means),
    ...others,
    '“Better” and “Ties” are counted in 100 futures; ties are given to neither.\n',
  ].join('\n');
}
