import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playSample } from '../../../src/ensemble/sample.ts';
import { CannotPlay } from '../../../src/scenario/cannot-play.ts';
import { openStore, type Store } from '../../../src/storage/store.ts';
import { createClasses } from '../../../src/web/class/hub.ts';
import type { LiveClass } from '../../../src/web/class/live-class.ts';
import type { Pool } from '../../../src/workers/pool.ts';
import { joined, moved, samplePlan } from './plan.ts';

const NOW = new Date('2026-03-01T10:00:00Z');
const PLAN = samplePlan(10);
let directory: string;
let store: Store;
let played = 0;
/** Plays in this thread, and counts. */
const pool: Pick<Pool, 'sample'> = {
  sample: async (scenarios, { seed, draws, figures }) => {
    played += 1;
    await Promise.resolve();
    return scenarios.map((scenario) => {
      try {
        return playSample(scenario, { seed, draws }, figures);
      } catch (error) {
        if (error instanceof CannotPlay) return { cannotPlay: error.problem };
        throw error;
      }
    });
  },
};

async function startClass(): Promise<LiveClass> {
  const classes = createClasses(store, pool);
  const { code } = await classes.start(PLAN, NOW);
  const live = await classes.open(code);
  if (live === null) throw new Error('a class that was started is there');
  return live;
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'contraparte-hub-'));
  store = await openStore({ directory });
  played = 0;
});
afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true });
});

describe('a live class', () => {
  it('is one for all who open it, and the same again from the store', async () => {
    const classes = createClasses(store, pool);
    const { code } = await classes.start(PLAN, NOW);
    const [one, other] = await Promise.all([classes.open(code), classes.open(code.toUpperCase())]);
    expect(one).toBe(other);
    await one!.append(joined('a', 'One'));
    await one!.append(moved('a', { 'guarantee.cover': '0.3' }), 'm1');
    const again = await createClasses(store, pool).open(code);
    expect(again!.state).toEqual(one!.state);
    expect(again!.hasMove('m1')).toBe(true);
    expect(await classes.open('nothere')).toBeNull();
  });

  it('keeps events in the order in which they came, each id once, and tells of each', async () => {
    const live = await startClass();
    let told = 0;
    const stop = live.follow(() => (told += 1));
    await live.append(joined('a', 'One'));
    const covers = ['0.1', '0.2', '0.3', '0.4'];
    const answers = await Promise.all(
      [...covers, '0.4'].map((cover) => live.append(moved('a', { 'guarantee.cover': cover }), `move-${cover}`)),
    );
    expect(answers).toEqual(['kept', 'kept', 'kept', 'kept', 'repeated']);
    expect(live.state.teams[0]).toMatchObject({ levers: { 'guarantee.cover': '0.4' }, moves: 4 });
    expect(live.state.teams[0]!.before.map((levers) => levers['guarantee.cover'] ?? '')).toEqual([
      '',
      ...covers.slice(0, 3),
    ]);
    expect(told).toBe(5);
    stop();
    await live.append(joined('b', 'Two'));
    expect(told).toBe(5);
  });

  it('lets the maker of an event see the state when its turn has come', async () => {
    const live = await startClass();
    const join = (team: string) => live.append(({ teams }) => (teams.length > 0 ? null : joined(team, team)));
    expect(await Promise.all([join('a'), join('b')])).toEqual(['kept', 'refused']);
  });

  it('plays a design once, however many ask, and tells when its figures are known', async () => {
    const live = await startClass();
    let told = 0;
    live.follow(() => (told += 1));
    const levers = { 'guarantee.cover': '0.3', 'matching.partners.state.ratio': '2' };
    const reversed = Object.fromEntries(Object.entries(levers).toReversed());
    expect(live.known(levers)).toBeNull();
    const [one, other] = await Promise.all([live.figures(levers), live.figures(reversed)]);
    expect(one).toEqual(other);
    expect(played).toBe(1);
    expect(told).toBeGreaterThan(0);
    expect(live.known(reversed)).toBe(one);
    expect(one.figures['outlay']!.scheme.mean).toBeGreaterThan(0);
    expect(one.keeps).toHaveLength(1);
    expect(one.aims).toEqual([one.figures['toPriorities']!.difference.mean, one.figures['outlay']!.scheme.mean]);
  });

  it('keeps the last figures of a team whose design cannot be played', async () => {
    const live = await startClass();
    const good = { 'guarantee.cover': '0.3' };
    const bad = { 'guarantee.cover': 'much' };
    await live.append(joined('a', 'One'));
    await live.append(moved('a', good));
    await live.append(moved('a', bad));
    const figures = await live.figures(bad);
    expect(figures.problems.map(({ path }) => path)).toEqual(['scheme.guarantee.cover']);
    expect(figures.figures).toEqual({});
    expect((await live.lastGood(live.state.teams[0]!)).levers).toEqual(good);
  });
});
