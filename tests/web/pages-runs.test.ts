import { describe, expect, it } from 'vitest';
import { createCache } from '../../src/web/pages/runs-cache.ts';
import { runKey, studyKey } from '../../src/web/pages/runs-key.ts';
import { createLane } from '../../src/web/pages/runs-lane.ts';
import { progressOf, progressSentence } from '../../src/web/pages/runs-progress.ts';
import { createRuns, RunsFull, type RunsBounds } from '../../src/web/pages/results-runs.ts';
import { RunStopped, startRun } from '../../src/web/pages/runs-run.ts';
import { createWatchers } from '../../src/web/pages/runs-watchers.ts';
import { createWords } from '../../src/words/words.ts';
import type { Pool } from '../../src/workers/pool.ts';
import { heldPool } from './held-pool.ts';
import { resultOf, scenarioWith } from './pages-results.ts';

const MEXICO = scenarioWith('mexico-tres-por-uno');
const RESULT = resultOf('mexico-tres-por-uno', [], 10);
const BYTES = JSON.stringify(RESULT).length;

function counting() {
  let runs = 0;
  const fake: Pool = {
    run: (_scenario, { seed, draws }) => Promise.resolve(((runs += 1), { ...RESULT, seed, draws })),
    future: () => Promise.reject(new Error('not asked')),
    money: () => Promise.reject(new Error('not asked')),
    sample: () => Promise.reject(new Error('not asked')),
    ledger: () => Promise.reject(new Error('not asked')),
    workbook: () => Promise.reject(new Error('not asked')),
    why: () => Promise.reject(new Error('not asked')),
    moves: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
  return { fake, runs: () => runs };
}

const keeping = (entries: number, bytes = 1e9): Partial<RunsBounds> => ({ cache: { entries, bytes } });

describe('kept results', () => {
  it('are shared by those who ask at the same time, and run again for another seed', async () => {
    const { fake, runs } = counting();
    const kept = createRuns(fake);
    await Promise.all([kept.result(MEXICO, { seed: 1, draws: 10 }), kept.result(MEXICO, { seed: 1, draws: 10 })]);
    expect(runs()).toBe(1);
    await kept.result(MEXICO, { seed: 2, draws: 10 });
    expect(runs()).toBe(2);
  });

  it('are bounded: the one used longest ago goes first', async () => {
    const { fake, runs } = counting();
    const kept = createRuns(fake, keeping(2));
    for (const seed of [1, 2, 1, 3, 1]) await kept.result(MEXICO, { seed, draws: 10 });
    expect(runs()).toBe(3);
    await kept.result(MEXICO, { seed: 2, draws: 10 });
    expect(runs()).toBe(4);
  });

  it('stay within their bytes under many designs, of every one of which nothing else is held', async () => {
    const { fake } = counting();
    const kept = createRuns(fake, keeping(1000, 5.5 * BYTES));
    for (let seed = 0; seed < 60; seed++) await kept.result(MEXICO, { seed, draws: 10 });
    expect(kept.load.kept).toBe(5);
    expect(kept.load.keptBytes).toBeLessThanOrEqual(5.5 * BYTES);
    expect(kept.find(runKey(MEXICO, { seed: 3, draws: 10 }))).toBeNull();
    expect(kept.find(runKey(MEXICO, { seed: 59, draws: 10 }))).not.toBeNull();
  });

  it('are of any work: a study is kept, shared and counted like a run, under a name of its own', async () => {
    const kept = createRuns(counting().fake);
    let worked = 0;
    const study = (of: unknown) => ({
      ...{ key: studyKey(of), title: 'A study', seed: 1, draws: 40 },
      work: ({ onProgress }: { onProgress: (draws: number) => void }) => (
        onProgress(20),
        Promise.resolve({ worked: ++worked })
      ),
    });
    const [one, other] = [kept.study(study({ b: 1, a: 2 })), kept.study(study({ a: 2, b: 1 }))];
    expect([one.how, other.how]).toEqual(['miss', 'shared']);
    expect(await other.run.result).toEqual({ worked: 1 });
    expect(one.run.played).toBe(40);
    expect(kept.study(study({ a: 2, b: 1 })).how).toBe('hit');
    expect(kept.study(study({ a: 3, b: 1 })).how).toBe('miss');
  });

  it('are named by everything that decides them, and not by the order of fields', () => {
    const luck = { seed: 1, draws: 10 };
    const key = runKey(MEXICO, luck);
    const turned = Object.fromEntries(Object.entries(MEXICO).reverse()) as unknown as typeof MEXICO;
    expect(runKey(turned, luck)).toBe(key);
    const others = [
      runKey(MEXICO, { seed: 2, draws: 10 }),
      runKey(MEXICO, { seed: 1, draws: 11 }),
      runKey({ ...MEXICO, response: 'gifts' }, luck),
      runKey(MEXICO, luck, ['another model', '2026-11']),
      runKey(MEXICO, luck, ['1.0.0', 'other data']),
    ];
    expect(new Set([key, ...others]).size).toBe(6);
  });
});

describe('a cache', () => {
  it('keeps the newest value even when it is larger than all room, and counts bytes rightly when one is replaced', () => {
    const cache = createCache<string>({ entries: 3, bytes: 10 });
    cache.keep('a', 'A', 4);
    cache.keep('a', 'B', 5);
    expect([cache.get('a'), cache.bytes, cache.entries]).toEqual(['B', 5, 1]);
    cache.keep('large', 'L', 50);
    expect([cache.get('large'), cache.get('a'), cache.bytes]).toEqual(['L', undefined, 50]);
  });
});

describe('a lane', () => {
  it('lets so many work, the rest in the order of arrival, and whoever leaves the line is gone', async () => {
    const lane = createLane({ atOnce: 1, waiting: 2 });
    const ended: string[] = [];
    const work = (name: string) => async () => {
      await Promise.resolve();
      ended.push(name);
    };
    const leaving = new AbortController();
    const all = [lane.enter(work('a'), never()), lane.enter(work('b'), leaving.signal), lane.enter(work('c'), never())];
    expect([lane.isFull, lane.working, lane.waiting]).toEqual([true, 1, 2]);
    leaving.abort();
    expect(lane.waiting).toBe(1);
    await Promise.allSettled(all);
    expect(ended).toEqual(['a', 'c']);
    expect(lane.working).toBe(0);
  });
});

const never = () => new AbortController().signal;

describe('runs of a pool', () => {
  const LONG = 20_000;

  it('are refused when the line is full, unless somebody in it has gone', () => {
    let time = 0;
    const runs = createRuns(heldPool(), { long: { atOnce: 1, waiting: 1 } }, () => time);
    runs.ask(MEXICO, { seed: 1, draws: LONG });
    const { run } = runs.ask(MEXICO, { seed: 2, draws: LONG });
    const gone = run.watchers.stay('somebody');
    time = 60_000;
    expect(() => runs.ask(MEXICO, { seed: 3, draws: LONG })).toThrow(RunsFull);
    expect(runs.ask(MEXICO, { seed: 3, draws: 10 }).how).toBe('miss');
    gone();
    time = 120_000;
    expect(runs.ask(MEXICO, { seed: 3, draws: LONG }).how).toBe('miss');
    expect(run.state).toBe('stopped');
    runs.close();
  });

  it('can be asked for again after they were stopped or failed', async () => {
    const pool = heldPool();
    const runs = createRuns(pool);
    const first = runs.ask(MEXICO, { seed: 1, draws: LONG }).run;
    await Promise.resolve();
    first.stop();
    await expect(first.result).rejects.toBeInstanceOf(RunStopped);
    const again = runs.ask(MEXICO, { seed: 1, draws: LONG });
    expect(again.how).toBe('miss');
    await expect.poll(() => pool.begun).toBe(2);
    pool.release();
    expect((await again.run.result).draws).toBe(LONG);
    expect(runs.ask(MEXICO, { seed: 1, draws: LONG }).how).toBe('hit');
  });

  it('stop all at once when the server is closed, and begin no more', async () => {
    const pool = heldPool();
    const runs = createRuns(pool);
    const asked = [1, 2, 3].map((seed) => runs.ask(MEXICO, { seed, draws: LONG }).run);
    await expect.poll(() => pool.begun).toBe(1);
    runs.close();
    const ends = await Promise.allSettled(asked.map(({ result }) => result));
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect([pool.begun, pool.stopped]).toEqual([1, 1]);
    expect(() => runs.ask(MEXICO, { seed: 1, draws: 10 })).toThrow(RunStopped);
  });
});

describe('those who wait', () => {
  it('are counted once each, and not long after their last look', () => {
    let time = 0;
    const watchers = createWatchers(() => time);
    watchers.see('a');
    const first = watchers.stay('b');
    const second = watchers.stay('b');
    expect(watchers.count).toBe(2);
    time = 60_000;
    expect(watchers.count).toBe(1);
    first();
    first();
    expect(watchers.count).toBe(1);
    second();
    time = 65_000;
    expect([watchers.count, watchers.alone]).toEqual([0, 5_000]);
    watchers.stay('c');
    watchers.leave('c');
    expect(watchers.count).toBe(0);
  });
});

describe('progress', () => {
  it('is said with what is left, in fives of seconds or minutes', () => {
    let time = 1;
    let played: (draws: number) => void = () => undefined;
    const run = startRun({
      key: 'k',
      title: 'T',
      seed: 1,
      draws: 100_000,
      now: () => time,
      work: ({ begin, onProgress }) => {
        begin();
        played = onProgress;
        return new Promise(() => undefined);
      },
    });
    const words = createWords('en');
    const said = () => progressSentence(progressOf([run]), words);
    expect(said()).toBe('0 of 100,000 futures played.');
    time = 10_001;
    played(20_000);
    expect(said()).toBe('20,000 of 100,000 futures played. About 40 seconds left.');
    time = 100_001;
    expect(said()).toBe('20,000 of 100,000 futures played. About 7 minutes left.');
    expect(progressOf([run]).percent).toBe(20);
  });
});
