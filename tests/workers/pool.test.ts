import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/ensemble/result.ts';
import { ledgerOf } from '../../src/analysis/ledger/ledger-of.ts';
import { createPlayers } from '../../src/ensemble/players.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { playSample } from '../../src/ensemble/sample.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { createPool, type Pool } from '../../src/workers/pool.ts';

function scenarioNamed(name: string): Scenario {
  const parsed = parseScenario(readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

/** Labels are English from the threads and ids from a plain run; all else is the same text. */
function bytesOf(result: Result): string {
  return JSON.stringify(result, (key, value: unknown) => (key === 'label' ? '' : value));
}

const MEXICO = scenarioNamed('mexico-tres-por-uno');
const PHILIPPINES = scenarioNamed('philippines-2x1');
const LUCK = { seed: 9, draws: 600 };
const pools = new Map<number, Pool>();

function poolOf(workers: number): Pool {
  const found = pools.get(workers) ?? createPool({ workers });
  pools.set(workers, found);
  return found;
}

afterAll(async () => {
  await Promise.all([...pools.values()].map((pool) => pool.close()));
});

describe('a run on worker threads', () => {
  const alone = bytesOf(runScenario(MEXICO, LUCK));

  it.each([1, 2, 4])('gives the same bytes with %i of them as without any', async (workers) => {
    expect(bytesOf(await poolOf(workers).run(MEXICO, LUCK)) === alone).toBe(true);
  });

  it('gives each of several runs at once its own numbers', async () => {
    const scenarios = [MEXICO, PHILIPPINES, MEXICO];
    const results = await Promise.all(scenarios.map((scenario, i) => poolOf(2).run(scenario, { seed: i, draws: 300 })));
    results.forEach((result, i) => {
      expect(bytesOf(result) === bytesOf(runScenario(scenarios[i]!, { seed: i, draws: 300 }))).toBe(true);
    });
  });

  it('gives the same bytes in several passes', async () => {
    expect(bytesOf(await poolOf(2).run(MEXICO, { ...LUCK, most: 400_000 })) === alone).toBe(true);
  });

  it('gives the same ledger with threads as without any, byte for byte', async () => {
    const luck = { seed: 9, draws: 300 };
    const alone = JSON.stringify(ledgerOf(createPlayers(MEXICO, luck), 7));
    expect(JSON.stringify(await poolOf(2).ledger(MEXICO, { ...luck, draw: 7 })) === alone).toBe(true);
  });

  it('labels its outcomes in English', async () => {
    const { outcomes } = await poolOf(2).run(MEXICO, { seed: 1, draws: 10 });
    expect(outcomes.channelled.label).not.toBe('channelled');
  });

  it('tells how far it has come, up to the last draw', async () => {
    const told: number[] = [];
    await poolOf(2).run(MEXICO, { ...LUCK, onProgress: (draws) => told.push(draws) });
    expect(told.at(-1)).toBe(LUCK.draws);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('ends soon when it is aborted, and the threads go on with the next run', async () => {
    const stop = new AbortController();
    const run = poolOf(2).run(MEXICO, { seed: 1, draws: 200_000, signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    await expect(run).rejects.toThrow(/abort/i);
    expect(bytesOf(await poolOf(2).run(MEXICO, LUCK)) === alone).toBe(true);
  });

  it('is rejected at once when it was aborted before it began', async () => {
    const run = poolOf(2).run(MEXICO, { ...LUCK, signal: AbortSignal.abort() });
    await expect(run).rejects.toThrow(/abort/i);
  });
});

describe('one future on a worker thread', () => {
  it('is the typical one of the run, or any other by its number', async () => {
    const { typicalFuture } = runScenario(MEXICO, { seed: 1, draws: 100 });
    const typical = await poolOf(2).future(MEXICO, { seed: 1, draws: 100, draw: 'typical' });
    expect(JSON.stringify(typical)).toBe(JSON.stringify(typicalFuture));
    const numbered = await poolOf(2).future(MEXICO, { seed: 1, draws: 100, draw: typicalFuture.draw });
    expect(JSON.stringify(numbered)).toBe(JSON.stringify(typicalFuture));
  });
});

describe('a sample on worker threads', () => {
  const figures = ['toPriorities', 'breachEver'];

  it('is the one that this thread plays, design by design, and tells how far it has come', async () => {
    const told: number[] = [];
    const options = { ...LUCK, figures, onProgress: (draws: number) => void told.push(draws) };
    const samples = await poolOf(2).sample([MEXICO, PHILIPPINES], options);
    expect(samples).toEqual([playSample(MEXICO, LUCK, figures), playSample(PHILIPPINES, LUCK, figures)]);
    expect(told.at(-1)).toBe(2 * LUCK.draws);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('ends when nobody wants it any more', async () => {
    const leaving = new AbortController();
    const many = Array.from({ length: 50 }, () => MEXICO);
    const onProgress = () => leaving.abort(new Error('left'));
    const asked = poolOf(2).sample(many, { ...LUCK, figures, signal: leaving.signal, onProgress });
    await expect(asked).rejects.toThrow('left');
  });
});
