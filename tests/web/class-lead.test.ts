import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/storage/store.ts';
import { createPool } from '../../src/workers/pool.ts';
import { figuresOf, futureOf, PLAN, STEP, TEAMS } from './class/shown.ts';
import { cookiesOf, startTestServer, whileTesting } from './server.ts';
import { unsourcedFigures } from './unsourced.ts';

let store: Store;
const server = whileTesting(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'contraparte-class-'));
  store = await openStore({ directory: folder });
  const pool = createPool({ workers: 1 });
  const running = await startTestServer({ pool, store });
  const close = async () => {
    await running.close();
    await pool.close();
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { ...running, close };
});

interface Room {
  readonly code: string;
  readonly key: string;
  act(
    act: string,
    value?: string,
    more?: Readonly<Record<string, string>>,
  ): Promise<Lead & { readonly did: string; readonly status: number; readonly error?: string }>;
  lead(): Promise<Lead>;
  wall(): Promise<Wall>;
  page(path: string): Promise<string>;
}
interface Lead {
  readonly step: number;
  readonly year: number;
  readonly draw: number;
  readonly isPaused: boolean;
  readonly evidenceShown: boolean;
  readonly teams: readonly { readonly team: number; readonly name: string; readonly moves: number }[];
  readonly left: readonly { readonly name: string }[];
}
interface Wall {
  readonly guessed: number;
  readonly prediction: { readonly guesses: Record<string, number>; readonly answer: { readonly band: string } } | null;
  readonly evidence: unknown;
  readonly start: { readonly figures: unknown };
  readonly levers: readonly { readonly path: string; readonly least?: number; readonly average?: number }[];
  readonly teams: readonly {
    readonly rank: number;
    readonly team: number;
    readonly name: string;
    readonly levers: Record<string, string>;
    readonly figures: unknown;
    readonly lived: readonly { readonly money: number; readonly outlay: number; readonly events: unknown }[];
  }[];
}

/** A class of the sample exercise with its teams, and the one who leads it as a program. */
async function openRoom(events = TEAMS): Promise<Room> {
  const { code, leadKey: key } = await store.classes.start(PLAN, new Date('2026-03-01T10:00:00Z'));
  for (const event of events) await store.classes.append(code, event);
  const first = await server.ask(`/class/${code}/lead.json?key=${key}`);
  const headers = { cookie: cookiesOf(first) };
  const { _csrf } = JSON.parse(first.text) as { readonly _csrf: string };
  const json = async (path: string) => JSON.parse((await server.ask(`/class/${code}/${path}`)).text) as never;
  return {
    code,
    key,
    act: async (act, value = '', more = {}) => {
      const answer = await server.ask(`/class/${code}/lead.json`, {
        headers,
        form: { _csrf, key, act, value, ...more },
      });
      return { ...(JSON.parse(answer.text) as Lead & { did: string }), status: answer.status };
    },
    lead: () => json(`lead.json?key=${key}`),
    wall: () => json('wall.json'),
    page: async (path) => (await server.ask(`/class/${code}/${path}`)).text,
  };
}
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('whoever leads a class', () => {
  it('opens steps, pauses, lives years, plays them again, changes the future, begins again; each act is confirmed', async () => {
    const room = await openRoom();
    expect(await room.act('step', '1')).toMatchObject({ step: 1, did: 'Open now: Step predict.' });
    expect(await room.act('pause', 'on')).toMatchObject({ isPaused: true });
    expect(await room.act('pause', 'off')).toMatchObject({ isPaused: false, did: 'The class goes on.' });
    expect(await room.act('evidence', 'show')).toMatchObject({ evidenceShown: true });
    await room.act('step', String(STEP.future));
    expect(await room.act('year', '1')).toMatchObject({ year: 1, did: '2026 has been lived.' });
    // Sent twice, it is lived once.
    expect(await room.act('year', '1')).toMatchObject({ year: 1 });
    expect(await room.act('year:2')).toMatchObject({ year: 2 });
    expect(await room.act('year', '0')).toMatchObject({ year: 0 });
    expect(await room.act('future', 'next')).toMatchObject({ draw: PLAN.draw + 1, year: 0 });
    expect(await room.act('future', '7')).toMatchObject({ draw: 7 });
    expect((await room.act('future', 'typical')).draw).toBeLessThan(PLAN.draws);
    const eventful = await room.act('future', 'eventful');
    expect((await room.act('future', 'eventful')).draw).not.toBe(eventful.draw);
    const again = await room.act('reset', 'yes');
    expect(again).toMatchObject({ step: 0, year: 0, evidenceShown: false, draw: PLAN.draw });
    expect(again.teams.map(({ name, moves }) => [name, moves])).toEqual([
      ['Sierra', 0],
      ['Costa & Río', 0],
      ['Valle', 0],
    ]);
  });

  it('renames a team, takes it out and brings it back with all it had', async () => {
    const room = await openRoom();
    expect(await room.act('rename', '2', { name: '  Río   Grande ' })).toMatchObject({
      did: 'The team is called Río Grande now.',
    });
    const without = await room.act('remove', '1');
    expect(without.teams.map(({ team }) => team)).toEqual([2, 3]);
    expect(without.left).toMatchObject([{ name: 'Sierra' }]);
    const back = await room.act('restore', '1');
    expect(back.teams).toMatchObject([{ team: 1, name: 'Sierra', moves: 1 }, { team: 2 }, { team: 3 }]);
  });

  it('is told what is wrong with an act, and nothing changes', async () => {
    const room = await openRoom();
    const before = await room.lead();
    const wrong = [
      ['step', '6'],
      ['step', '-1'],
      ['year', 'soon'],
      ['year', '11'],
      ['future', '20'],
      ['pause', 'maybe'],
      ['evidence', ''],
      ['reset', ''],
      ['remove', '9'],
      ['restore', '1'],
      ['dance', ''],
    ];
    for (const [act = '', value = ''] of wrong) {
      const answer = await room.act(act, value);
      expect(answer.status, act).toBe(422);
      expect(answer.error, act).toMatch(/^Nothing was changed/);
    }
    expect((await room.act('rename', '1', { name: ' ' })).error).toContain('1 to 40');
    expect(await room.lead()).toEqual({ ...before, _csrf: expect.any(String) as string });
  });

  it('needs the key of this class', async () => {
    const [room, other] = [await openRoom(), await openRoom()];
    for (const key of ['', 'wrong', other.key]) {
      const page = await server.ask(`/class/${room.code}/lead?key=${key}`);
      expect(page.status).toBe(403);
      expect(page.text).toContain('This page is for whoever leads the class');
      expect(page.text).not.toContain('key-a');
    }
    const stolen = { ...room, key: other.key };
    const form = await server.ask(`/class/${other.code}/lead.json?key=${other.key}`);
    const { _csrf } = JSON.parse(form.text) as { readonly _csrf: string };
    const answer = await server.ask(`/class/${stolen.code}/lead.json`, {
      headers: { cookie: cookiesOf(form) },
      form: { _csrf, key: stolen.key, act: 'step', value: '3' },
    });
    expect(answer.status).toBe(403);
    expect((await room.lead()).step).toBe(0);
    expect((await server.ask('/class/nosuch/wall')).status).toBe(404);
    expect((await server.ask('/class/nosuch/lead?key=x')).status).toBe(404);
    expect((await server.ask('/class/nosuch/debrief.json')).status).toBe(404);
  });

  it('acts by plain forms too, and is asked before all is forgotten', async () => {
    const room = await openRoom();
    const first = await server.ask(`/class/${room.code}/lead?key=${room.key}`);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(first.text)?.[1] ?? '';
    const headers = { cookie: cookiesOf(first) };
    const post = (act: string) =>
      server.ask(`/class/${room.code}/lead`, { headers, form: { _csrf, key: room.key, act } });
    const stepped = await post('step:3');
    expect(stepped.status).toBe(303);
    const shown = await server.ask(String(stepped.headers['location']));
    expect(shown.text).toContain('Open now: Step design.');
    expect((await post('reset')).status).toBe(422);
    const asked = await server.ask(`/class/${room.code}/lead?key=${room.key}&ask=reset`);
    expect(asked.text).toContain('value="reset:yes"');
    expect((await server.ask(`/class/${room.code}/lead?key=${room.key}&team=2`)).text).toContain(
      `/class/${room.code}?team&#x3D;key-b`,
    );
    expect(unsourcedFigures(shown.text)).toEqual([]);
  });
});

describe('the wall', () => {
  it('has for each design what the engine says of it, and nobody’s key', async () => {
    const room = await openRoom();
    await room.act('step', String(STEP.design));
    const wall = await room.wall();
    for (const { levers, figures } of wall.teams) expect(figures).toEqual(plain(figuresOf(levers).figures));
    expect(wall.start.figures).toEqual(plain(figuresOf({}).figures));
    expect(wall.levers[0]).toMatchObject({
      path: 'matching.partners.state.ratio',
      least: 0.5,
      average: 3.5 / 3,
      most: 2,
    });
    expect(wall.teams.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(JSON.stringify(wall)).not.toContain('key-');
    const page = await room.page('wall');
    expect(page).toContain('Costa &amp; Río');
    expect(page).not.toMatch(/key-[abc]/);
    expect(unsourcedFigures(page)).toEqual([]);
    const rows = (await room.page('wall.csv')).trim().split('\r\n');
    expect(rows).toHaveLength(1 + 3 + 1);
  });

  it('counts guesses but shows neither them nor the answer before they are revealed', async () => {
    const room = await openRoom();
    await room.act('step', String(STEP.predict));
    const hidden = await room.wall();
    expect(hidden).toMatchObject({ guessed: 2, prediction: null, evidence: null });
    expect(await room.page('wall')).toContain('2 of 3 teams have guessed.');
    expect(await room.page('wall')).not.toContain('What the engine says');
    expect(await room.page('wall.csv')).not.toContain('little');
    expect(await room.page('debrief.csv')).not.toContain('little');
    await room.act('step', String(STEP.reveal));
    const { prediction } = await room.wall();
    expect(prediction?.guesses).toEqual({ less: 0, same: 0, little: 1, some: 0, much: 1 });
    expect(prediction?.answer.band).toBe('little');
    expect(await room.page('wall')).toContain('Right: Sierra.');
  });

  it('lives the same future with each design that the engine plays', async () => {
    const room = await openRoom();
    await room.act('step', String(STEP.future));
    await room.act('year', '3');
    for (const { levers, lived } of (await room.wall()).teams) {
      const { outcomes, events } = futureOf(levers, PLAN.draw);
      expect(lived.map(({ money }) => money)).toEqual(outcomes.toPriorities.byYear.slice(0, 3));
      expect(lived.map(({ outlay }) => outlay)).toEqual(outcomes.outlay.byYear.slice(0, 3));
      expect(lived.flatMap((year) => year.events)).toEqual(plain(events.filter(({ year }) => year < 2029)));
    }
    const page = await room.page('wall');
    expect(page).toContain('3 of 10 years lived');
    expect(unsourcedFigures(page)).toEqual([]);
  });
});

describe('the debrief', () => {
  it('holds guesses, designs, moves, years and where to go on, as a page and as files', async () => {
    const room = await openRoom();
    await room.act('step', String(STEP.debrief));
    await room.act('year', '2');
    const page = await room.page('debrief');
    expect(page).toContain('What the engine says');
    expect(page.replaceAll('&#x3D;', '=')).toContain(
      'href="/scenarios/mexico-tres-por-uno?audit=null&amp;draws=20&amp;matching.partners.state.ratio=2"',
    );
    expect(page).toContain('/evidence/beta');
    expect(unsourcedFigures(page)).toEqual([]);
    const data = JSON.parse(await room.page('debrief.json')) as Record<string, never>;
    expect(data).toMatchObject({
      seed: 1,
      draws: 20,
      draw: PLAN.draw,
      year: 2,
      model: '1',
      prediction: { figure: 'channelled' },
    });
    expect(data['moves']).toHaveLength(2);
    expect(JSON.stringify(data)).not.toContain('key-');
    const table = await room.page('debrief.csv');
    for (const name of ['About', 'Teams', 'Designs', 'Figures', 'Moves', 'Future'])
      expect(table).toContain(`\n${name},`);
    const workbook = await server.ask(`/class/${room.code}/debrief.xlsx`);
    expect(workbook.body.subarray(0, 2).toString()).toBe('PK');
  });

  it('of a class that nobody joined is a page as well', async () => {
    const room = await openRoom([]);
    for (const path of ['wall', 'debrief', `lead?key=${room.key}`]) {
      const { status, text } = await server.ask(`/class/${room.code}/${path}`);
      expect(status, path).toBe(200);
      expect(text).toContain('No team has joined yet.');
    }
    for (const step of Object.values(STEP)) {
      await room.act('step', String(step));
      expect((await server.ask(`/class/${room.code}/wall`)).status).toBe(200);
    }
  });
});
