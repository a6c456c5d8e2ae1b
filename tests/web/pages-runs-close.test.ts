import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startServer } from '../../src/main.ts';
import { MEXICO } from './pages-server.ts';

test('a server that is told to stop tells those who wait, and is gone in a moment', async () => {
  const store = mkdtempSync(join(tmpdir(), 'contraparte-close-'));
  const server = await startServer({ ...readConfig({}, { port: 0, store, workers: 1 }), logLevel: 'silent' }, false);
  try {
    const address = `${server.address}${MEXICO}`;
    const page = await fetch(`${address}?draws=100000`);
    const events = /data-run="([^"]*)"/.exec(await page.text())?.[1] ?? '';
    const [stream, waiting] = [
      fetch(server.address + events).then((answer) => answer.text()),
      fetch(`${address}.json?draws=100000`),
    ];
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await server.close();
    expect(await stream).toMatch(/event: ended\ndata: \{"state":"stopped"/);
    const answer = await waiting;
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
  } finally {
    rmSync(store, { recursive: true });
  }
});
