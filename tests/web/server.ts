import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { directories } from '../../src/paths.ts';
import { openScenarioFiles } from '../../src/storage/scenario-files.ts';
import { openStore } from '../../src/storage/store.ts';
import { createApp, type AppOptions } from '../../src/web/app.ts';
import type { Pool } from '../../src/workers/pool.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
  readonly text: string;
}
export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly raw?: string | Buffer;
}
export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  ask(path: string, ask?: Ask): Promise<Answer>;
  /** Every line of the log. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** These tests are of the way of a request; no page of theirs simulates. */
const NO_POOL: Pool = {
  run: () => Promise.reject(new Error('no pool in this test')),
  future: () => Promise.reject(new Error('no pool in this test')),
  money: () => Promise.reject(new Error('no pool in this test')),
  sample: () => Promise.reject(new Error('no pool in this test')),
  ledger: () => Promise.reject(new Error('no pool in this test')),
  workbook: () => Promise.reject(new Error('no pool in this test')),
  why: () => Promise.reject(new Error('no pool in this test')),
  moves: () => Promise.resolve(true),
  close: () => Promise.resolve(),
};

/** A server as tests ask it. */
export type RunningServer = Omit<TestServer, 'close'>;

/** A server that starts before a file's tests and is closed after them. */
export function whileTesting(start: () => Promise<TestServer>): RunningServer {
  let server: TestServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());
  return {
    ask: (path, asked) => server.ask(path, asked),
    get address() {
      return server.address;
    },
    get log() {
      return server.log;
    },
  };
}

/** The real application on a free port of this machine, with an empty store. */
export async function startTestServer(options: Partial<AppOptions> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'contraparte-web-'));
  const places = { ...directories(), store: folder };
  const store = await openStore({ directory: folder });
  const log: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(line) });
  const config = { behindTls: false, directories: places };
  const scenarios = openScenarioFiles(places.scenarios);
  // A busy machine is no reason for a page that waits; tests of waiting say how long.
  const limits = { patienceMilliseconds: 20_000, ...options.limits };
  const site = { pool: NO_POOL, store, scenarios };
  const server = createServer(createApp({ ...site, config, log: logger, ...options, limits }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    log,
    ask: (path, asked = {}) => ask(port, path, asked),
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Plain http, since `fetch` does not let a test choose the Host header. */
function ask(port: number, path: string, { method, headers = {}, form, raw }: Ask): Promise<Answer> {
  const body = raw ?? (form === undefined ? undefined : new URLSearchParams(form).toString());
  const typed = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  const options = {
    port,
    path,
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    agent: false,
    headers: { ...typed, ...headers },
  };
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const whole = Buffer.concat(parts);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: whole,
          text: whole.toString('utf8'),
        });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** The `name=value` pairs that an answer sets, as the next request's Cookie header. */
export function cookiesOf(answer: Answer): string {
  const set = answer.headers['set-cookie'] ?? [];
  return [...(typeof set === 'string' ? [set] : set)].map((cookie) => cookie.split(';')[0]).join('; ');
}
