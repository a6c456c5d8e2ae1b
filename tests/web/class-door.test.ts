import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from 'express';
import { afterAll, describe, expect, it } from 'vitest';
import { mayPass } from '../../src/web/class-door.ts';
import { lanAddresses } from '../../src/web/lan-addresses.ts';
import { isOwn, isOwnAddress } from '../../src/web/own-address.ts';
import { json, type Route } from '../../src/web/page.ts';
import { directories } from '../../src/paths.ts';
import { ROUTES } from '../../src/web/routes.ts';
import { createPool } from '../../src/workers/pool.ts';
import { startTestServer, whileTesting, type Answer } from './server.ts';

const OWN = ['127.0.0.1', '192.168.1.20', 'fe80::5%wlan0'];

describe('the machine itself', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', '192.168.1.20', '::ffff:192.168.1.20', 'fe80::5%eth1'])(
    'is %s',
    (address) => expect(isOwnAddress(address, OWN)).toBe(true),
  );

  it.each(['192.168.1.21', '::ffff:192.168.1.2', '::', '', 'localhost', 'fe80::6', '1.127.0.0'])(
    'is not “%s”',
    (address) => expect(isOwnAddress(address, OWN)).toBe(false),
  );

  it('is not whom a proxy on it speaks for, and no header makes a stranger one of its own', () => {
    const asked = [
      { peer: '127.0.0.1', forwarded: null },
      { peer: '127.0.0.1', forwarded: '203.0.113.9' },
      { peer: '127.0.0.1', forwarded: '' },
      { peer: '192.168.1.21', forwarded: '127.0.0.1' },
      { peer: undefined, forwarded: null },
    ];
    expect(asked.map((origin) => isOwn(origin, OWN))).toEqual([true, false, false, false, false]);
  });
});

describe('the door of a class', () => {
  it('lets guests read everything, and write where a class’s code stands in the address', () => {
    const guest = (method: string, path: string) => mayPass({ method, path, isOwn: false });
    const open = ['/class/join', '/class/k7m2p/move', '/class/k7m2p/join', '/class/k7m2p/lead'];
    const closed = [
      '/class',
      '/class/',
      '/class/k7m2p',
      '/own',
      '/import',
      '/scenarios/x/save',
      '/classes/x/y',
      '/x/class/a/b',
    ];
    expect(open.map((path) => guest('POST', path))).toEqual(open.map(() => true));
    expect(closed.map((path) => guest('POST', path))).toEqual(closed.map(() => false));
    expect(['GET', 'HEAD', 'PUT', 'DELETE'].map((method) => guest(method, '/class/k7m2p/move'))).toEqual([
      ...[true, true, false, false],
    ]);
    expect(closed.every((path) => mayPass({ method: 'POST', path, isOwn: true }))).toBe(true);
  });
});

const MEXICO = '/scenarios/mexico-tres-por-uno';
const TOKEN: Route = { method: 'get', path: '/test/token', handle: (visit) => json({ token: visit.csrf() }) };

describe('serve --class over HTTP', () => {
  const pool = createPool({ workers: 1 });
  const secrets = mkdtempSync(join(tmpdir(), 'contraparte-door-'));
  afterAll(async () => {
    await pool.close();
    rmSync(secrets, { recursive: true });
  });
  const server = whileTesting(() =>
    startTestServer({
      pool,
      config: { behindTls: false, directories: { ...directories(), store: secrets }, isClass: true },
      isOwn: (request: Request) => request.headers['x-test'] === 'own',
      routes: [...ROUTES, TOKEN],
      limits: { wrongCodesPerMinute: 3 },
    }),
  );

  it('turns a guest’s form away before it is read, with the way to take part', async () => {
    const page = await server.ask('/own', { form: { name: 'x' } });
    expect([page.status, page.text]).toEqual([403, expect.stringContaining('role="button" href="/class"')]);
    expect(page.text).toContain('To take part, enter the class code.');
    const data = await server.ask('/import.json', { raw: 'x'.repeat(3_000_000) });
    expect([data.status, JSON.parse(data.text)]).toEqual([403, expect.objectContaining({ join: '/class', ok: false })]);
    const spanish = await server.ask('/own?lang=es', { form: { name: 'x' } });
    expect(spanish.text).toContain('código de la clase');
  });

  it('lets the machine itself write', async () => {
    const answer = await server.ask('/own', { form: { name: 'x' }, headers: { 'x-test': 'own' } });
    // Past the door it is the missing token that is asked for.
    expect(answer.text).not.toContain('enter the class code');
  });

  it('keeps nothing of a guest who reads, and sets no cookie but the language', async () => {
    const cookies = (answer: Answer) => answer.headers['set-cookie'];
    const moved = `${MEXICO}?draws=20&guarantee.cover=0.6`;
    const guest = await server.ask(moved);
    expect([guest.status, cookies(guest)]).toEqual([200, undefined]);
    expect(cookies(await server.ask(moved, { headers: { 'x-test': 'own' } }))).toBeDefined();
    expect(JSON.parse((await server.ask('/test/token')).text)).toEqual({ token: '' });
    const spanish = cookies(await server.ask('/glossary?lang=es')) ?? [];
    expect(spanish).toHaveLength(1);
  });

  it('lets nobody try class codes one after the other', async () => {
    const statuses = [];
    for (const code of ['hhhhh', 'jjjjj', 'kkkkk', 'mmmmm']) statuses.push((await server.ask(`/class/${code}`)).status);
    expect(statuses).toEqual([404, 404, 404, 429]);
  });

  it('keeps keys of classes out of the log', async () => {
    await server.ask('/nothing?key=secret1&team=secret2&draws=5');
    const log = server.log.join('');
    expect([log.includes('secret'), log.includes('key=…&team=…&draws=5')]).toEqual([false, true]);
  });

  it('names the room’s address where the trainer’s browser knows the machine as its own', async () => {
    const { text } = await server.ask('/glossary', { headers: { host: 'localhost:3000' } });
    expect(text).toContain(`http://${lanAddresses()[0] ?? 'localhost'}:3000/glossary`);
  });
});
