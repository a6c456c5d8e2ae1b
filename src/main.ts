import { createServer, type Server } from 'node:http';
import type { Config } from './config.ts';
import { openScenarioFiles, type ScenarioFiles } from './storage/scenario-files.ts';
import type { openStore, Store } from './storage/store.ts';
import { classesOf } from './web/class/hub.ts';
import { firstResult } from './web/first-result.ts';
import { runsOf } from './web/pages/results-runs.ts';
import { markMissing } from './words/translate.ts';
import { createPool, type Pool } from './workers/pool.ts';

export interface RunningServer {
  /** Where it listens, `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Takes no new requests, lets the present ones end (a few seconds at most), then closes store and pool. */
  close(): Promise<void>;
}

/** The message says what to do. */
export class CannotStart extends Error {}

/** A request that takes longer to arrive is not one of ours. */
const REQUEST_MILLISECONDS = 30_000;
/** Forms send their fields in the address: a book pasted into one is answered with a sentence, not with an empty page. */
const HEADER_BYTES = 256 * 1024;
/** After this, a stop no longer waits for requests. */
const PATIENCE_MILLISECONDS = 5_000;
const STANDARD_ERROR = 2;

/**
 * Wires the application and listens. With `isLasting` the first page's futures are played while the rest is loaded, which is
 * the larger part of the time to a first answer. Throws CannotStart when the address is taken or not allowed.
 */
export async function startServer(config: Config, isLasting = true): Promise<RunningServer> {
  const pool = createPool(config.workers === null ? {} : { workers: config.workers });
  const scenarios = openScenarioFiles(config.directories.scenarios);
  if (isLasting) await beginFirstResult(pool, scenarios);
  const [{ createApp }, { openStore }, { default: pino }] = await Promise.all([
    import('./web/app.ts'),
    import('./storage/store.ts'),
    import('pino'),
  ]);
  const log = pino({ level: config.logLevel, redact: ['req.headers.cookie'] }, pino.destination(STANDARD_ERROR));
  markMissing((message) => log.error(message));
  const store = await openIn(config.directories.store, openStore).catch(async (error: unknown) => {
    await pool.close();
    throw error;
  });
  const server = createServer(
    { requestTimeout: REQUEST_MILLISECONDS, maxHeaderSize: HEADER_BYTES },
    createApp({ pool, store, scenarios, config, log }),
  );
  const closeAll = async () => {
    // Whoever waits for a run is told at once, so that no connection holds the end up.
    runsOf(pool).close();
    classesOf(store, pool).close();
    await Promise.all([closeServer(server), pool.close()]);
    await store.close();
  };
  try {
    return { address: await listen(server, config), close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Comes back as soon as the threads are at work. What fails here fails again when the page is asked for, and is told there. */
async function beginFirstResult(pool: Pool, scenarios: ScenarioFiles): Promise<void> {
  const first = await firstResult(pool, scenarios).catch(() => null);
  first?.result.catch(() => null);
}

async function openIn(directory: string, open: typeof openStore): Promise<Store> {
  try {
    return await open({ directory });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotStart(`Designs cannot be stored in ${directory}: ${why}. Choose another folder: --store DIR`);
  }
}

function listen(server: Server, { host, port }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotStart(whyNot(error, host, port))));
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${shownHost(host)}:${bound}`);
    });
  });
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another one: --port ${port + 1}`;
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this program has. Choose one above 1023, like --port 3000`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `This machine has no address ${host}. Try --host 127.0.0.1`;
  return `The server could not listen on ${host}, port ${port}: ${error.message}`;
}

/** Connections that wait for a next request are closed at once, busy ones when they have answered or are too slow. */
function closeServer(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), PATIENCE_MILLISECONDS);
    server.close(() => {
      clearTimeout(giveUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}
