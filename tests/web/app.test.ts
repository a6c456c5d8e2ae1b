import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, redirect, refusal, type Route } from '../../src/web/page.ts';
import { ROUTES } from '../../src/web/routes.ts';
import { cookiesOf, startTestServer, type TestServer } from './server.ts';

const SECRET_VALUE = 'the inside of the program';
/** Addresses that provoke each thing that can happen on a request's way. */
const PROVOKING: readonly Route[] = [
  {
    method: 'get',
    path: '/test/crash',
    formats: ['html', 'json'],
    handle: () => Promise.reject(new Error(SECRET_VALUE)),
  },
  { method: 'get', path: '/test/slow', handle: () => new Promise(() => undefined) },
  { method: 'get', path: '/test/token', handle: (visit) => json({ token: visit.csrf() }) },
  { method: 'get', path: '/test/query', handle: ({ query }) => json(query) },
  {
    method: 'post',
    path: '/test/save',
    effort: 'save',
    handle: ({ body }) => (body['ratio'] === 'three' ? WRONG : redirect('/glossary')),
  },
  { method: 'get', path: '/test/save', formats: ['html', 'json'], handle: () => WRONG },
];
const WRONG = refusal(422, [
  {
    path: 'scheme.matching.partners.state.ratio',
    code: 'not-a-number',
    given: '<three>',
    accepted: { kind: 'number', min: 0, max: 10 },
    suggestion: '3',
    severity: 'error',
  },
]);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ routes: [...ROUTES, ...PROVOKING], limits: { answerMilliseconds: 300 } });
});
afterAll(() => server.close());

describe('headers', () => {
  it('keep the page to itself and never ask for https on a plain http network', async () => {
    const { headers } = await server.ask('/glossary', { headers: { host: 'town-hall.lan:3000' } });
    const policy = String(headers['content-security-policy']);
    for (const rule of [
      "script-src 'self'",
      "style-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/upgrade-insecure|unsafe/);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('give each request an id of its own, and the log no cookie', async () => {
    const first = await server.ask('/glossary', { headers: { cookie: 'contraparte-lang=es; other=not-for-the-log' } });
    const second = await server.ask('/glossary');
    expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id']);
    expect(server.log.join('')).toContain(String(first.headers['x-request-id']));
    expect(server.log.join('')).not.toContain('not-for-the-log');
  });

  it('promise https for ever only behind TLS, with cookies that need it', async () => {
    const secure = await startTestServer({ routes: PROVOKING, config: { ...(await configOf()), behindTls: true } });
    const answer = await secure.ask('/test/token');
    await secure.close();
    expect(answer.headers['strict-transport-security']).toBeDefined();
    expect(String(answer.headers['set-cookie'])).toContain('Secure');
  });
});

async function configOf() {
  const { directories } = await import('../../src/paths.ts');
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  return { behindTls: false, directories: { ...directories(), store: mkdtempSync(`${tmpdir()}/contraparte-secret-`) } };
}

describe('forms', () => {
  const token = async (): Promise<{ _csrf: string; cookie: string }> => {
    const answer = await server.ask('/test/token', { headers: { host: 'town-hall.lan:3000' } });
    expect(String(answer.headers['set-cookie'])).not.toContain('Secure');
    return { _csrf: (JSON.parse(answer.text) as { token: string }).token, cookie: cookiesOf(answer) };
  };

  it('are taken over plain http under any host name when they carry this browser’s token', async () => {
    const { _csrf, cookie } = await token();
    const answer = await server.ask('/test/save', { form: { _csrf }, headers: { cookie, host: 'town-hall.lan:3000' } });
    expect([answer.status, answer.headers['location']]).toEqual([303, '/glossary']);
  });

  it.each([
    ['without a token', {}, true, {}],
    ['with a made-up token', { _csrf: 'made.up' }, true, {}],
    ['without the cookie', {}, false, {}],
    ['from another site', {}, true, { 'sec-fetch-site': 'cross-site' }],
  ])('are refused %s', async (name, form, withCookie, headers) => {
    const { _csrf, cookie } = await token();
    const sent = name === 'without the cookie' || name === 'from another site' ? { _csrf } : form;
    const answer = await server.ask('/test/save', {
      form: sent,
      headers: { ...headers, ...(withCookie ? { cookie } : {}) },
    });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('form');
  });

  it('are refused with another browser’s token', async () => {
    const [mine, theirs] = [await token(), await token()];
    const answer = await server.ask('/test/save', { form: { _csrf: theirs._csrf }, headers: { cookie: mine.cookie } });
    expect(answer.status).toBe(403);
  });

  it('above 200 KB or with thousands of fields are too much: 413', async () => {
    const { _csrf, cookie } = await token();
    const large = await server.ask('/test/save', { form: { _csrf, text: 'x'.repeat(300_000) }, headers: { cookie } });
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`f${index}`, '1']));
    const wide = await server.ask('/test/save', { form: { _csrf, ...many }, headers: { cookie } });
    expect([large.status, wide.status]).toEqual([413, 413]);
    expect(large.text).not.toContain('node_modules');
  });

  it('that are wrong come back with every problem named: 422', async () => {
    const { _csrf, cookie } = await token();
    const answer = await server.ask('/test/save', { form: { _csrf, ratio: 'three' }, headers: { cookie } });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('scheme.matching.partners.state.ratio');
    expect(answer.text).toContain('&lt;three&gt;');
  });
});

describe('errors', () => {
  it.each([
    ['/no/such/page', 404],
    ['/scenarios/..%2f..%2fpackage', 404],
    ['/evidence/noSuchParameter', 404],
    ['/test/crash', 500],
    ['/test/slow', 503],
    ['/evidence/%E0%A4%A', 400],
  ])('%s is a page with status %i and no inside of the program', async (path, status) => {
    const answer = await server.ask(path, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch('text/html');
    expect(answer.text).toContain('<h1>');
    expect(answer.text).not.toMatch(new RegExp(`${SECRET_VALUE}|node_modules|at .*\\.ts:`));
  });

  it.each([
    ['/no/such/page.json', 404, {}],
    ['/no/such/page', 404, { accept: 'application/json' }],
    ['/test/crash.json', 500, {}],
    ['/no/such/page.csv', 404, {}],
  ])('%s as data has the one shape of errors', async (path, status, headers) => {
    const answer = await server.ask(path, { headers });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({ ok: false, status, error: expect.any(String), errors: [] });
  });

  it('lists each problem with path, what was given, what is accepted, a suggestion and a sentence', async () => {
    const answer = await server.ask('/test/save.json');
    expect(JSON.parse(answer.text)).toEqual({
      ok: false,
      status: 422,
      error: '1 problem',
      errors: [
        {
          path: 'scheme.matching.partners.state.ratio',
          code: 'not-a-number',
          given: '<three>',
          accepted: '0 to 10',
          suggestion: '3',
          message: expect.stringContaining('three'),
        },
      ],
    });
  });

  it('an ending that a page does not have is no page', async () => {
    expect((await server.ask('/method.csv')).status).toBe(404);
  });

  it('more requests than allowed are refused with 429', async () => {
    const strict = await startTestServer({ routes: ROUTES, limits: { pagesPerMinute: 2 } });
    const answers = [await strict.ask('/method'), await strict.ask('/method'), await strict.ask('/method')];
    await strict.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  });
});

describe('languages', () => {
  const language = (text: string): string | undefined =>
    /<html lang="([^"]+)" dir="([^"]+)"/.exec(text)?.slice(1).join(' ');

  it('the address wins over the cookie, the cookie over the browser, and English is the rest', async () => {
    const spanish = { 'accept-language': 'fr;q=0.9, es-MX;q=0.8' };
    const asked = await server.ask('/method?lang=mirrored', { headers: { ...spanish, cookie: 'contraparte-lang=en' } });
    const kept = await server.ask('/method', { headers: { ...spanish, cookie: 'contraparte-lang=en' } });
    const browser = await server.ask('/method', { headers: spanish });
    const rest = await server.ask('/method', { headers: { 'accept-language': 'tlh' } });
    expect([asked, kept, browser, rest].map(({ text }) => language(text))).toEqual([
      'en-x-mirror rtl',
      'en ltr',
      'es ltr',
      'en ltr',
    ]);
    expect(cookiesOf(asked)).toBe('contraparte-lang=mirrored');
  });

  it('switching keeps the rest of the address', async () => {
    const { text } = await server.ask('/method?seed=7');
    expect(text).toContain('href="/method?seed&#x3D;7&amp;lang&#x3D;es"');
  });

  it('a key given twice counts as last given, and the language is no lever', async () => {
    const { text } = await server.ask('/test/query?a=1&a=2&lang=es');
    expect(JSON.parse(text)).toEqual({ a: '2' });
  });
});

describe('pages', () => {
  const OWN = ['/scenarios', '/glossary', '/evidence', '/evidence/literacyEffect', '/method'];

  it.each(OWN.flatMap((path) => ['en', 'es', 'mirrored'].map((lang) => [path, lang])))(
    '%s in %s is whole',
    async (path, lang) => {
      const { status, text } = await server.ask(`${path}?lang=${lang}`);
      expect(status).toBe(200);
      expect(text.match(/<h1>/g)).toHaveLength(1);
      expect(text.trimEnd()).toMatch(/<\/html>$/);
      expect(text).not.toMatch(/undefined|\[object|NaN| style="|<script>/);
    },
  );

  it('answer as data under their ending', async () => {
    for (const path of ['/scenarios', '/glossary', '/evidence', '/evidence/beta', '/-/versions']) {
      const answer = await server.ask(`${path}.json`);
      expect([path, (JSON.parse(answer.text) as { ok: boolean }).ok]).toEqual([path, true]);
    }
    expect(JSON.parse((await server.ask('/health')).text)).toEqual({ ok: true });
  });
});

describe('weight', () => {
  it('pages are compressed when the browser can', async () => {
    const plain = await server.ask('/evidence');
    const zipped = await server.ask('/evidence', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(['br', 'gzip']).toContain(zipped.headers['content-encoding']);
    expect(zipped.body.length).toBeLessThan(plain.body.length / 2);
  });

  it('files are kept for a year under an address that changes with them, and together weigh under 110 KB', async () => {
    const { text } = await server.ask('/method');
    const addresses = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) =>
      String(address).replace('&#x3D;', '='),
    );
    expect(addresses.length).toBeGreaterThan(4);
    let bytes = 0;
    for (const address of new Set(addresses)) {
      expect(address).toMatch(/\?v=[0-9a-f]{10}$/);
      const answer = await server.ask(address, { headers: { 'accept-encoding': 'gzip' } });
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toContain('immutable');
      bytes += answer.body.length;
    }
    expect(bytes).toBeLessThan(110_000);
  });

  it('a file that is not there is no page, and no path leads out of the folder', async () => {
    expect((await server.ask('/assets/nothing.css')).status).toBe(404);
    expect((await server.ask('/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });
});
