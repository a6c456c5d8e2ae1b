import { describe, expect, it } from 'vitest';
import { cookiesOf, startTestServer } from './server.ts';
import { PROVOKING, appServer } from './app-server.ts';

const server = appServer();

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

  it('above a megabyte or with thousands of fields are too much: 413', async () => {
    const { _csrf, cookie } = await token();
    const large = await server.ask('/test/save', { form: { _csrf, text: 'x'.repeat(1_100_000) }, headers: { cookie } });
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
