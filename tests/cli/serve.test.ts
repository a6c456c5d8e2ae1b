import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contraparte, ended, start } from './contraparte.ts';

const store = mkdtempSync(join(tmpdir(), 'contraparte-serve-'));
afterAll(() => rmSync(store, { recursive: true }));

/** The address, once the server says that it is ready. */
function ready(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /ready: (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    server.on('close', () => reject(new Error(`The server ended: ${said}`)));
  });
}

test('serve answers as soon as it says so, refuses a taken port, and ends cleanly when told to', async () => {
  const server = start(['serve', '--port', '0', '--store', store]);
  const end = ended(server);
  const address = await ready(server);
  expect((await fetch(new URL('/health', address))).status).toBe(200);

  const second = await contraparte(['serve', '--port', new URL(address).port, '--store', store]);
  expect([second.code, second.out]).toEqual([1, '']);
  expect(second.err).toContain('taken');

  server.kill('SIGTERM');
  expect((await end).code).toBe(0);
});

test('get gives one address without a server', async () => {
  const { code, out } = await contraparte(['get', '/health'], { env: { CONTRAPARTE_STORE: store } });
  expect(code).toBe(0);
  expect(out).not.toBe('');
});

test('get says no for an address that is not there', async () => {
  const { code, err } = await contraparte(['get', '/nowhere'], { env: { CONTRAPARTE_STORE: store } });
  expect(code).toBe(1);
  expect(err).toContain('404');
});
