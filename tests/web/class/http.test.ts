import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStore, type Store } from '../../../src/storage/store.ts';
import { createPool, type Pool } from '../../../src/workers/pool.ts';
import { madeClass, type MadeClass } from '../class-made.ts';
import { cookiesOf, startTestServer, type Answer, type TestServer } from '../server.ts';
import { unsourcedFigures } from '../unsourced.ts';
import { listen } from './listen.ts';
import { samplePlan } from './plan.ts';
import { STEP } from './shown.ts';

const directory = mkdtempSync(join(tmpdir(), 'contraparte-class-http-'));
let store: Store;
let pool: Pool;
let server: TestServer;
let cookie = '';
let _csrf = '';

const post = (path: string, form: Readonly<Record<string, string>>) =>
  server.ask(path, { form: { _csrf, ...form }, headers: { cookie } });

async function start(): Promise<void> {
  store = await openStore({ directory });
  server = await startTestServer({ pool, store });
  const door = await server.ask('/class.json');
  cookie = cookiesOf(door);
  _csrf = body<{ _csrf: string }>(door)._csrf;
}
async function stop(): Promise<void> {
  await server.close();
  await store.close();
}
const body = <Body>({ text }: Answer): Body => JSON.parse(text) as Body;
const errors = (answer: Answer) =>
  body<{ errors: { path: string; message: string; accepted: string }[] }>(answer).errors;

/** A class of few draws, at a step. */
async function classAt(kind: keyof typeof STEP, names = ['Sierra', 'Costa']): Promise<MadeClass> {
  const started = await store.classes.start(samplePlan(20), new Date());
  const made = await madeClass(started, post, names);
  await made.lead('step', String(STEP[kind]));
  return made;
}
const teamData = async ({ code, teams }: MadeClass, at = 0) =>
  body<{ team: { levers: object; moves: number; handedIn: boolean; guess: string | null } }>(
    await server.ask(`/class/${code}.json?team=${teams[at]?.key ?? ''}`),
  ).team;

beforeAll(async () => {
  pool = createPool({ workers: 1 });
  await start();
});
afterAll(async () => {
  await stop();
  await pool.close();
  rmSync(directory, { recursive: true });
});

describe('a class over HTTP', () => {
  it('is started from a scenario and leads to the page from which it is led', { timeout: 20_000 }, async () => {
    const started = await post('/class', { scenario: 'philippines-2x1' });
    expect(started.status).toBe(303);
    expect(started.headers['location']).toMatch(/^\/class\/[2-9a-z]{5}\/lead\?key=[0-9a-z]{20}$/);
    const wrong = await post('/class.json', { scenario: 'nowhere' });
    expect([wrong.status, errors(wrong)[0]?.path]).toEqual([422, 'scenario']);
  });

  it('takes teams from joining to handing in, by forms alone', async () => {
    const made = await classAt('read', []);
    const page = await server.ask(`/class/${made.code.toUpperCase()}`, { headers: { cookie } });
    const key = /name="key" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    // Sent twice by a slow phone: one team.
    const joined = await post(`/class/${made.code}/join`, { key, name: ' Sierra  Alta ' });
    expect(await post(`/class/${made.code}/join`, { key, name: 'Sierra Alta' })).toMatchObject({ status: 303 });
    const place = String(joined.headers['location']);
    const other = body<{ name: string; number: number }>(
      await post(`/class/${made.code}/join.json`, { name: 'sierra alta' }),
    );
    expect(other).toMatchObject({ name: 'sierra alta 2', number: 2 });
    await made.lead('step', String(STEP.predict));
    expect((await server.ask(place)).text).toContain('What happens to the funds?');
    expect((await post(`/class/${made.code}/guess`, { team: key, guess: 'much' })).status).toBe(303);
    await made.lead('step', String(STEP.design));
    const fields = {
      team: key,
      typed: '1',
      'guarantee.cover': '40 %',
      'matching.partners.state.ratio': '2.5',
      'matching.rule': 'proRata',
    };
    expect((await post(`/class/${made.code}/move`, fields)).status).toBe(303);
    expect((await post(`/class/${made.code}/hand-in`, { team: key, done: 'yes' })).status).toBe(303);
    const { text } = await server.ask(`/class/${made.code}.json?team=${key}`);
    expect(JSON.parse(text)).toMatchObject({
      class: { teams: 2 },
      team: {
        name: 'Sierra Alta',
        guess: 'much',
        levers: { 'guarantee.cover': '0.4', 'matching.partners.state.ratio': '2.5', 'matching.rule': 'proRata' },
        handedIn: true,
        design: { problems: [], keeps: [expect.any(Boolean)] },
      },
    });
    expect(text).not.toContain('sierra alta 2');
  });

  it(
    'shows every step in every language, and every figure leads to where it comes from',
    { timeout: 20_000 },
    async () => {
      const made = await classAt('read');
      const [team] = made.teams;
      if (team === undefined) throw new Error('a team');
      for (const kind of ['read', 'predict', 'reveal', 'design', 'future', 'debrief'] as const) {
        await made.lead('step', String(STEP[kind]));
        if (kind === 'design') await made.act(team, 'move', { 'guarantee.cover': '0.3' });
        if (kind === 'future') await made.lead('year', '2');
        for (const language of ['en', 'es']) {
          const page = await server.ask(team.address, { headers: { 'accept-language': language } });
          expect(page.status).toBe(200);
          expect(unsourcedFigures(page.text), `${kind} ${language}`).toEqual([]);
        }
      }
    },
  );

  it('answers a wrong code, and a key that is no team, with what to do', async () => {
    const wrong = await server.ask('/class/zzzzz');
    expect([wrong.status, wrong.text.includes('A code has five letters and digits')]).toEqual([404, true]);
    expect((await server.ask('/class?code=zzzzz')).status).toBe(404);
    expect(errors(await server.ask('/class/zzzzz.json'))[0]?.path).toBe('code');
    const made = await classAt('design');
    expect((await server.ask(`/class/${made.code}?team=nobody`)).status).toBe(404);
    const nobody = await post(`/class/${made.code}/move.json`, { team: 'nobody', 'guarantee.cover': '0.3' });
    expect([nobody.status, errors(nobody)[0]?.path]).toEqual([404, 'team']);
  });

  it('takes levers as the exercise opens them, and only while they are open', async () => {
    const made = await classAt('predict');
    const [team] = made.teams;
    if (team === undefined) throw new Error('a team');
    const refused = async (fields: Readonly<Record<string, string>>) => {
      const answer = await made.act(team, 'move', fields);
      return [answer.status, ...errors(answer).map(({ path, accepted }) => `${path}: ${accepted}`)];
    };
    expect(await refused({ 'guarantee.cover': '0.3' })).toEqual([409, 'levers: none']);
    await made.lead('step', String(STEP.design));
    expect(await refused({ 'guarantee.cover': '0.95' })).toEqual([422, 'guarantee.cover: 0.1 to 0.9']);
    expect(await refused({ 'guarantee.cover': '0.33' })).toEqual([422, 'guarantee.cover: 0.3, 0.4']);
    expect(await refused({ 'guarantee.cover': 'much' })).toEqual([422, 'guarantee.cover: 0.1 to 0.9']);
    expect(await refused({ 'matching.rule': 'none' })).toEqual([422, 'matching.rule: wholeOrNothing, proRata']);
    expect((await refused({ 'place.envelope': '1' }))[1]).toMatch(/^place.envelope: .*guarantee.cover/);
    expect(await refused({ 'guarantee.capital': '1', 'guarantee.cover': '9' })).toHaveLength(3);
    await made.lead('pause', 'on');
    expect((await refused({ 'guarantee.cover': '0.3' }))[0]).toBe(409);
    expect((await server.ask(team.address)).text).toContain('The class is paused.');
    expect(await teamData(made)).toMatchObject({ levers: {}, moves: 0 });
    // In a form the page comes back with what was typed, and says why.
    await made.lead('pause', 'off');
    const page = await post(`/class/${made.code}/move`, { team: team.key, typed: '1', 'guarantee.cover': '0.33' });
    expect([page.status, page.text.includes('aria-invalid="true"'), page.text.includes('value="0.33"')]).toEqual([
      422,
      true,
      true,
    ]);
  });

  it('has a move once, however often it is sent', async () => {
    const made = await classAt('design');
    const [team] = made.teams;
    if (team === undefined) throw new Error('a team');
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => made.act(team, 'move', { move: 'same', 'guarantee.cover': '0.3' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await teamData(made)).toMatchObject({ levers: { 'guarantee.cover': '0.3' }, moves: 1 });
    // Also when levers have been closed since: what was kept was kept.
    await made.lead('step', String(STEP.debrief));
    expect((await made.act(team, 'move', { move: 'same', 'guarantee.cover': '0.3' })).status).toBe(200);
  });

  it('is the same after a restart', async () => {
    const made = await classAt('design');
    await Promise.all(made.teams.map((team, at) => made.act(team, 'move', { 'guarantee.cover': `0.${at + 2}` })));
    const before = await Promise.all([0, 1].map((at) => teamData(made, at)));
    await stop();
    await start();
    expect(await Promise.all([0, 1].map((at) => teamData(made, at)))).toEqual(before);
  });

  it('lets a team that has left come back as it was', async () => {
    const made = await classAt('design');
    const [team] = made.teams;
    if (team === undefined) throw new Error('a team');
    await made.act(team, 'move', { 'guarantee.cover': '0.3' });
    await made.act(team, 'leave');
    expect((await made.act(team, 'move', { 'guarantee.cover': '0.4' })).status).toBe(409);
    expect((await server.ask(team.address)).text).toContain('Come back');
    await post(`/class/${made.code}/join`, { key: team.key, name: team.name });
    expect(await teamData(made)).toMatchObject({ levers: { 'guarantee.cover': '0.3' } });
  });
});

describe('the events of a class', () => {
  it('tell a team of its own moves and of steps, and the wall of everything', { timeout: 10_000 }, async () => {
    const made = await classAt('design');
    const [team, other] = made.teams;
    if (team === undefined || other === undefined) throw new Error('two teams');
    // Its figures are known, so that they are no news either.
    await teamData(made);
    const listening = await listen(server.address, `/class/${made.code}/events?team=${team.key}`);
    const wall = await listen(server.address, `/class/${made.code}/events`);
    onTestFinished(() => {
      listening.close();
      wall.close();
    });
    await made.act(other, 'move', { 'guarantee.cover': '0.5' });
    await wall.next((event) => event.version >= 5);
    await made.lead('step', String(STEP.future));
    const event = await listening.next(({ kind }) => kind === 'future');
    expect(event).toMatchObject({ step: STEP.future, kind: 'future', isPaused: false, year: 0 });
    // At the beginning, and once for the step: the other team's move is nothing to it.
    expect(listening.heard()).toBe(2);
  });
});
