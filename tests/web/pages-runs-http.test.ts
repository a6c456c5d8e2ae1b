import { afterEach, describe, expect, it, vi } from 'vitest';
import { runScenario } from '../../src/ensemble/run.ts';
import { createPool } from '../../src/workers/pool.ts';
import { runsOf } from '../../src/web/pages/results-runs.ts';
import { heldPool } from './held-pool.ts';
import { MEXICO } from './pages-server.ts';
import { scenarioWith } from './pages-results.ts';
import { cookiesOf, startTestServer, whileTesting, type Answer, type RunningServer } from './server.ts';

const pool = heldPool();
const server = whileTesting(() => startTestServer({ pool, limits: { patienceMilliseconds: 60 } }));

/** The machine may be busy with other things. */
vi.setConfig({ testTimeout: 60_000 });

/** A test that failed leaves no run to the next one. */
afterEach(() =>
  expect.poll(() => (pool.release(), runsOf(pool).load), { timeout: 10_000 }).toMatchObject({ playing: 0, waiting: 0 }),
);

/** One long run, of its own for each test. */
let seed = 100;
const longRun = (ending = '') => `${MEXICO}${ending}?draws=20000&seed=${(seed += 1)}`;

/** A reader as the cookies of a first answer make one. */
async function watch(
  address: string,
  cookie = '',
): Promise<{ cookie: string; page: Answer; cancel: () => Promise<Answer> }> {
  const page = await server.ask(address, { headers: { cookie } });
  const mine = cookie === '' ? cookiesOf(page) : cookie;
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? '';
  const action = /action="([^"]*)"/.exec(page.text)?.[1] ?? '';
  const form = { _csrf: field('_csrf'), from: field('from').replaceAll('&#x3D;', '=').replaceAll('&amp;', '&') };
  return { cookie: mine, page, cancel: () => server.ask(action, { form, headers: { cookie: mine } }) };
}

const timing = ({ headers }: Answer) => String(headers['server-timing']);

describe('a page whose run takes long', () => {
  it('answers at once with its progress, and with the result at the same address once it is there', async () => {
    const address = longRun();
    const { page, cookie } = await watch(address);
    expect(page.status).toBe(202);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.text).toContain('<progress value="0" max="20000"');
    expect(page.text).toContain('http-equiv="refresh"');
    pool.half();
    expect((await watch(address, cookie)).page.text).toContain('10,000 of 20,000 futures played');
    pool.release();
    const shown = await server.ask(address, { headers: { cookie } });
    expect(shown.status).toBe(200);
    expect(timing(shown)).toContain('"hit"');
    expect(shown.text).not.toContain('http-equiv="refresh"');
  });

  it('is shared by two readers; one who cancels leaves it to the other, the last one ends it, and it can begin again', async () => {
    const address = longRun();
    const begun = pool.begun;
    const first = await watch(address);
    const second = await watch(address);
    expect(second.page.text).toContain('One other person waits');
    expect(pool.begun).toBe(begun + 1);
    const stopped = pool.stopped;
    const left = await first.cancel();
    expect(left.status).toBe(303);
    expect(pool.stopped).toBe(stopped);
    const told = await server.ask(String(left.headers['location']), { headers: { cookie: first.cookie } });
    expect(told.text).toContain('You no longer wait for this run');
    const ended = await second.cancel();
    expect(pool.stopped).toBe(stopped + 1);
    const page = await server.ask(String(ended.headers['location']), { headers: { cookie: second.cookie } });
    expect(page.text).toContain('The run was stopped');
    expect(page.text).toContain(`href="${address.replaceAll('&', '&amp;').replaceAll('=', '&#x3D;')}"`);
    expect((await watch(address)).page.status).toBe(202);
    expect(pool.begun).toBe(begun + 2);
    pool.release();
  });

  it('is cancelled by nobody without the form’s token', async () => {
    const { page } = await watch(longRun());
    const action = /action="([^"]*)"/.exec(page.text)?.[1] ?? '';
    expect((await server.ask(action, { form: { from: '/' } })).status).toBe(403);
    pool.release();
  });

  it('tells its progress and its end as events', async () => {
    const address = longRun();
    const { page, cookie } = await watch(address);
    const events = /data-run="([^"]*)"/.exec(page.text)?.[1] ?? '';
    setTimeout(() => pool.half(), 50);
    setTimeout(() => pool.release(), 500);
    const stream = await server.ask(events, { headers: { cookie, 'accept-encoding': 'gzip' } });
    expect(stream.headers['content-type']).toContain('text/event-stream');
    expect(stream.headers['content-encoding']).toBeUndefined();
    const told = [...stream.text.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(([, name, data]) => {
      const { state, played } = JSON.parse(data ?? '') as { state: string; played: number };
      return [name, state, played];
    });
    expect(told[0]).toEqual(['progress', 'playing', 0]);
    expect(told).toContainEqual(['progress', 'playing', 10_000]);
    expect(told.at(-1)).toEqual(['ended', 'done', 20_000]);
  });
});

describe('data whose run takes long', () => {
  it('are waited for on the same connection', async () => {
    const address = longRun('.json');
    setTimeout(() => pool.release(), 300);
    const { status, text } = await server.ask(address);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ ok: true, draws: 20_000 });
  });

  it('are 202 with where to ask when the request prefers that, and the same bytes for whoever asks later', async () => {
    const address = longRun('.json');
    const prefer = { prefer: 'respond-async, wait=0' };
    const first = await server.ask(address, { headers: prefer });
    expect(first.status).toBe(202);
    expect(first.headers['preference-applied']).toBe('respond-async');
    const place = String(first.headers['location']);
    const { run } = JSON.parse((await server.ask(place)).text) as { run: { state: string } };
    expect(run.state).toBe('playing');
    pool.release();
    expect((JSON.parse((await server.ask(place)).text) as { run: { state: string } }).run.state).toBe('done');
    const [one, two] = [await server.ask(address, { headers: prefer }), await server.ask(address)];
    expect([one.status, timing(one).includes('hit')]).toEqual([200, true]);
    expect(one.text).toBe(two.text);
  });
});

describe('the line of long runs', () => {
  it('has an end: 503 with a sentence and when to come back, and room for short runs beside it', async () => {
    const asked = await Promise.all(Array.from({ length: 9 }, () => watch(longRun())));
    expect(asked.map(({ page }) => page.status)).toEqual(asked.map(() => 202));
    const refused = await server.ask(longRun());
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '30']);
    expect(refused.text).toContain('Too many long runs at once');
    const data = await server.ask(longRun('.json'));
    expect(JSON.parse(data.text)).toMatchObject({ ok: false, status: 503 });
    const load = JSON.parse((await server.ask('/runs.json')).text) as { playing: number; waiting: number };
    expect(load).toMatchObject({ playing: 1, waiting: 8 });
    await Promise.all(asked.map(({ cancel }) => cancel()));
    expect(JSON.parse((await server.ask('/runs.json')).text)).toMatchObject({ waiting: 0 });
  });

  it('says of an unknown run that there is none, and follows no address of another site', async () => {
    for (const path of ['/runs/nothing', '/runs/0000000000000000000000', '/runs/0000000000000000000000/events'])
      expect((await server.ask(path)).status).toBe(404);
    const { page, cookie } = await watch(longRun());
    const self = /data-run="([^"]*)\/events"/.exec(page.text)?.[1] ?? '';
    pool.release();
    for (const from of ['https://example.org/', '//example.org', '/\\example.org']) {
      const answer = await server.ask(`${self}?from=${encodeURIComponent(from)}`, { headers: { cookie } });
      expect(answer.headers['location'] ?? '').not.toContain('example.org');
    }
  });
});

describe('on real threads', () => {
  const threads = createPool({ workers: 1 });
  const real: RunningServer = whileTesting(async () => {
    const started = await startTestServer({ pool: threads, limits: { patienceMilliseconds: 100 } });
    const close = async () => {
      runsOf(threads).close();
      await started.close();
      await threads.close();
    };
    return { ...started, close };
  });

  it('a hit has the bytes of the run, and those of the scenario run alone', async () => {
    const address = `${MEXICO}.json?draws=30&seed=3`;
    const [first, second] = [await real.ask(address), await real.ask(address)];
    expect([timing(first).includes('miss'), timing(second).includes('hit')]).toEqual([true, true]);
    expect(second.text).toBe(first.text);
    const bare = (text: string) =>
      JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === 'label' ? '' : value));
    const alone = runScenario(scenarioWith('mexico-tres-por-uno'), { seed: 3, draws: 30 });
    expect(bare(first.text) === bare(JSON.stringify(alone))).toBe(true);
  });

  it('a short run is answered while a long one goes on, and the long one’s threads stop when it is cancelled', async () => {
    const page = await real.ask(`${MEXICO}?draws=100000`);
    expect(page.status).toBe(202);
    expect((await real.ask(`${MEXICO}.json?draws=20&seed=9`)).status).toBe(200);
    expect(runsOf(threads).load.playing).toBe(1);
    runsOf(threads).close();
    expect((await real.ask(`${MEXICO}?draws=100000`)).status).toBe(503);
  });
});
