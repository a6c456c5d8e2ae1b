import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../bin/contraparte.mjs', import.meta.url));

export interface Site {
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the pages as they are delivered, built scripts and all, on a free port with an empty store. */
export function openSite(): Promise<Site> {
  const store = mkdtempSync(join(tmpdir(), 'contraparte-site-'));
  const server = spawn(process.execPath, [COMMAND, 'serve', '--port', '0', '--store', store]);
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(store, { recursive: true, force: true });
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /ready: (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ address, close });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The server ended before it was ready: ${said}`)));
  });
}
