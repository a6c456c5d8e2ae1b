import { describe, expect, it } from 'vitest';
import type { Pool } from '../../src/workers/pool.ts';
import { createRuns } from '../../src/web/pages/results-runs.ts';
import { resultOf, scenarioWith } from './pages-results.ts';

describe('kept results', () => {
  const scenario = scenarioWith('mexico-tres-por-uno');
  const result = resultOf('mexico-tres-por-uno', [], 10);
  const counting = () => {
    let runs = 0;
    const fake: Pool = {
      run: () => Promise.resolve(((runs += 1), result)),
      future: () => Promise.reject(new Error('not asked')),
      close: () => Promise.resolve(),
    };
    return { fake, runs: () => runs };
  };

  it('are shared by those who ask at the same time, and run again for another seed', async () => {
    const { fake, runs } = counting();
    const kept = createRuns(fake);
    await Promise.all([kept.result(scenario, { seed: 1, draws: 10 }), kept.result(scenario, { seed: 1, draws: 10 })]);
    expect(runs()).toBe(1);
    await kept.result(scenario, { seed: 2, draws: 10 });
    expect(runs()).toBe(2);
  });

  it('are bounded: the one used longest ago goes first', async () => {
    const { fake, runs } = counting();
    const kept = createRuns(fake, 2);
    for (const seed of [1, 2, 1, 3, 1]) await kept.result(scenario, { seed, draws: 10 });
    expect(runs()).toBe(3);
    await kept.result(scenario, { seed: 2, draws: 10 });
    expect(runs()).toBe(4);
  });
});
