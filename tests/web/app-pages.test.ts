import { describe, expect, it } from 'vitest';
import { cookiesOf } from './server.ts';
import { appServer } from './app-server.ts';

const server = appServer();

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
