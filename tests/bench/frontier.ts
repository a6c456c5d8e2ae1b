import { readFileSync } from 'node:fs';
import { frontier, frontierFigures, frontierSides } from '../../src/analysis/seek/frontier.ts';
import { readFrontier } from '../../src/analysis/seek/frontier-question.ts';
import { readYaml } from '../../src/scenario/parse.ts';
import { createPool, type Pool } from '../../src/workers/pool.ts';
import { designsFrom } from '../../src/workers/study-designs.ts';
import { example, EXAMPLE_FILE } from './example.ts';
import { median, millisecondsOf } from './timing.ts';

const DRAWS_OF_RUN = 10_000;
const DRAWS_OF_DESIGN = 500;
const VARY = ['matching.partners.state.ratio=0..3.8 by 0.2', 'guarantee.cover=0.04..0.8 by 0.04'];
const ROUNDS = 3;

export interface FrontierBench {
  readonly designs: number;
  readonly seconds: number;
  readonly runSeconds: number;
  readonly ratio: number;
}

/** A frontier of 400 designs against one run of 10,000 futures, in turn on the same threads. */
export async function measureFrontier(): Promise<FrontierBench> {
  const scenario = example();
  const pool = createPool();
  try {
    await pool.run(scenario, { seed: 1, draws: 2_000 });
    const rounds: { readonly run: number; readonly frontier: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const run = await millisecondsOf(() => pool.run(scenario, { seed: 1, draws: DRAWS_OF_RUN }));
      rounds.push({ run, frontier: await millisecondsOf(() => playFrontier(pool)) });
    }
    const [runs, frontiers] = [median(rounds.map(({ run }) => run)), median(rounds.map((round) => round.frontier))];
    const ratio = median(rounds.map(({ run, frontier: whole }) => whole / run));
    return { designs: DESIGNS, seconds: frontiers / 1000, runSeconds: runs / 1000, ratio };
  } finally {
    await pool.close();
  }
}

const DESIGNS = 400;

async function playFrontier(pool: Pool): Promise<void> {
  const scenario = example();
  const raw = readYaml(readFileSync(EXAMPLE_FILE, 'utf8'));
  const read = readFrontier({ vary: VARY, keep: [] }, scenario);
  if (!read.ok || !raw.ok) throw new Error('the frontier of the bench cannot be asked for');
  const { question } = read;
  const options = {
    seed: 1,
    draws: DRAWS_OF_DESIGN,
    figures: frontierFigures(question, scenario),
    sides: frontierSides(question),
  };
  const answer = await frontier(question, {
    designAt: designsFrom(raw.raw),
    play: (scenarios) => pool.sample(scenarios, options),
  });
  if (answer.designs.length !== DESIGNS) throw new Error(`the bench plays ${answer.designs.length} designs`);
}

export function reportFrontier({ designs, seconds, runSeconds, ratio }: FrontierBench): string {
  return [
    `Frontier of ${designs} designs at ${DRAWS_OF_DESIGN} draws: ${seconds.toFixed(1)} s; one run of ${DRAWS_OF_RUN} draws: ${runSeconds.toFixed(1)} s`,
    `  Ratio: ${ratio.toFixed(1)} (aim: under 25)`,
  ].join('\n');
}
