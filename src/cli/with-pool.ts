import { CannotPlay } from '../scenario/cannot-play.ts';
import { createPool, type Pool } from '../workers/pool.ts';

export type Stopped = 'stopped';

/**
 * Does work with a pool of worker threads and closes it after. Ctrl-C (or SIGTERM) aborts the signal; the answer is then
 * `stopped` and a word stands on standard error. A scenario that cannot be played is an answer too.
 */
export async function withPool<Answer>(
  workers: number | undefined,
  work: (pool: Pool, signal: AbortSignal) => Promise<Answer>,
): Promise<Answer | Stopped | CannotPlay> {
  const pool = createPool(workers === undefined ? {} : { workers });
  const abort = new AbortController();
  const stop = () => abort.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await orAborted(work(pool, abort.signal), abort.signal);
  } catch (error) {
    if (error instanceof CannotPlay) return error;
    if (!abort.signal.aborted) throw error;
    process.stderr.write('\nStopped before the end; nothing was written.\n');
    return 'stopped';
  } finally {
    await pool.close();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Not everything that works in the pool listens to the signal by itself. */
function orAborted<Answer>(work: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
  });
  return Promise.race([work, aborted]);
}
