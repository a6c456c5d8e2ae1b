import { describe, expect, it } from 'vitest';
import { classServer, openRoom } from './class/room.ts';
import { figuresOf, futureOf, PLAN, STEP } from './class/shown.ts';
import { unsourcedFigures } from './unsourced.ts';

const server = classServer();
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('the wall', () => {
  it('has for each design what the engine says of it, and nobody’s key', async () => {
    const room = await openRoom(server);
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
    const room = await openRoom(server);
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
    const room = await openRoom(server);
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
    const room = await openRoom(server);
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
    const room = await openRoom(server, []);
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
