import { createPool } from '../../src/workers/pool.ts';
import { startTestServer, whileTesting, type RunningServer } from './server.ts';

export const MEXICO = '/scenarios/mexico-tres-por-uno';
export const FEW = 'draws=20';

/** A server with a pool of one worker that runs while a file's tests do. */
export function pagesServer(): RunningServer {
  return whileTesting(async () => {
    const pool = createPool({ workers: 1 });
    const server = await startTestServer({ pool });
    const close = async () => {
      await server.close();
      await pool.close();
    };
    return { ...server, close };
  });
}
