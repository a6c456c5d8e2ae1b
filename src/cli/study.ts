import type { ResultTable } from '../analysis/result-table.ts';
import type { PlayDesigns } from '../ensemble/sample.ts';
import type { SampledSides } from '../ensemble/sample-figures.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import { loadScenario } from './load-scenario.ts';
import { chosenForm, writeAnswer } from './output.ts';
import { startProgress } from './progress.ts';
import { refuse, warn } from './refuse.ts';
import { withPool } from './with-pool.ts';
import type { ExitCode, RunOptions } from './options.ts';

/** What a study of designs needs to be played in threads. */
export interface StudyWork<Answer> {
  readonly figures: readonly string[];
  readonly sides: SampledSides;
  /** How many designs, about: progress counts their futures. */
  readonly designs: number;
  readonly work: (play: PlayDesigns) => Promise<Answer>;
}

export type Studied<Answer> = { readonly answer: Answer; readonly scenario: Scenario } | ExitCode;

/** Reads a file and studies its scenario in threads, with a bar; what cannot be is said, and the exit code given back. */
export async function studied<Answer>(
  file: string,
  options: RunOptions,
  plan: (scenario: Scenario) => StudyWork<Answer>,
): Promise<Studied<Answer>> {
  chosenForm(options);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const { scenario } = parsed;
  const { seed, draws } = options;
  const { figures, sides, designs, work } = plan(scenario);
  const progress = startProgress(designs * draws);
  const answer = await withPool(options.workers, (pool, signal) => {
    let before = 0;
    const play: PlayDesigns = async (asked) => {
      const onProgress = (played: number) => progress.report(Math.min(before + played, designs * draws));
      const samples = await pool.sample(asked, { seed, draws, figures, sides, signal, onProgress });
      before += asked.length * draws;
      return samples;
    };
    return work(play);
  }).finally(progress.end);
  if (answer instanceof CannotPlay) return refuse(file, [answer.problem], options);
  return answer === 'stopped' ? 130 : { answer, scenario };
}

/** What stands with every answer. */
export function aboutStudy({ seed, draws }: RunOptions) {
  return { model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
}

/** Title and luck, as the first lines of a text. */
export function studyHeading(scenario: Scenario, title: string, basis: string): string {
  const money = `Money in ${scenario.place.currency} at ${scenario.place.startYear} prices.`;
  return `${title}\n${basis} ${money}\n`;
}

/** Writes a study's answer: the same table as CSV and as a sheet. */
export async function writeStudied(
  name: string,
  { table, answer, text }: { readonly table: ResultTable; readonly answer: object; readonly text: () => string },
  options: RunOptions,
): Promise<0> {
  const about = aboutStudy(options);
  const named = { name, ...table };
  await writeAnswer(
    { about, json: () => ({ ok: true, ...about, ...answer }), csv: () => named, sheets: () => [named], text },
    options,
  );
  return 0;
}
