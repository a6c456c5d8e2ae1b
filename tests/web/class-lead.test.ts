import { describe, expect, it } from 'vitest';
import { classServer, openRoom } from './class/room.ts';
import { PLAN, STEP } from './class/shown.ts';
import { cookiesOf } from './server.ts';
import { unsourcedFigures } from './unsourced.ts';

const server = classServer();

describe('whoever leads a class', () => {
  it('opens steps, pauses, lives years, plays them again, changes the future, begins again; each act is confirmed', async () => {
    const room = await openRoom(server);
    expect(await room.act('step', '1')).toMatchObject({ step: 1, did: 'Open now: “Step predict”' });
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
    const room = await openRoom(server);
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
    const room = await openRoom(server);
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
    const [room, other] = [await openRoom(server), await openRoom(server)];
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
    const room = await openRoom(server);
    const first = await server.ask(`/class/${room.code}/lead?key=${room.key}`);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(first.text)?.[1] ?? '';
    const headers = { cookie: cookiesOf(first) };
    const post = (act: string) =>
      server.ask(`/class/${room.code}/lead`, { headers, form: { _csrf, key: room.key, act } });
    const stepped = await post('step:3');
    expect(stepped.status).toBe(303);
    const shown = await server.ask(String(stepped.headers['location']));
    expect(shown.text).toContain('Open now: “Step design”');
    expect((await post('reset')).status).toBe(422);
    const asked = await server.ask(`/class/${room.code}/lead?key=${room.key}&ask=reset`);
    expect(asked.text).toContain('value="reset:yes"');
    expect((await server.ask(`/class/${room.code}/lead?key=${room.key}&team=2`)).text).toContain(
      `/class/${room.code}?team&#x3D;key-b`,
    );
    expect(unsourcedFigures(shown.text)).toEqual([]);
  });
});
