import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createPool } from '../../src/workers/pool.ts';
import { example } from './example.ts';
import { median, millisecondsOf } from './timing.ts';

export interface WholeRun {
  readonly draws: number;
  readonly peakMegabytes: number;
  readonly seconds: number;
}

const HERE = fileURLToPath(import.meta.url);
const WARM_UP_DRAWS = 5000;
const ROUNDS = 5;
/** So long that one round is enough. */
const MANY_DRAWS = 50_000;

/** A whole run, summed up, in a process of its own: its peak memory with all threads, and its time. */
export function measureRun(draws: number, workers: number): WholeRun {
  const child = spawnSync(process.execPath, [HERE, String(draws), String(workers)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`a run of ${draws} draws failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as WholeRun;
}

if (process.argv[1] === HERE) {
  const draws = Number(process.argv[2]);
  const pool = createPool({ workers: Number(process.argv[3]) });
  // Until the threads' code is compiled, a run measures the compiler.
  await pool.run(example(), { seed: 1, draws: WARM_UP_DRAWS });
  const rounds: number[] = [];
  for (let round = 0; round < (draws > MANY_DRAWS ? 1 : ROUNDS); round++) {
    rounds.push(await millisecondsOf(() => pool.run(example(), { seed: 1, draws })));
  }
  const milliseconds = median(rounds);
  await pool.close();
  const run: WholeRun = { draws, peakMegabytes: process.resourceUsage().maxRSS / 1024, seconds: milliseconds / 1000 };
  process.stdout.write(JSON.stringify(run));
}
