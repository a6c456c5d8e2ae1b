import { json, page, type Format, type Query, type Reply, type Visit } from '../page.ts';
import { runsAddress } from './runs-address.ts';
import { progressOf } from './runs-progress.ts';
import { isGoing, type Run } from './runs-run.ts';
import { runData, watchView } from './runs-view.ts';

/** Seconds between two looks of a page without scripts, and what programs are told. */
export const LOOK_AGAIN_SECONDS = 3;

/**
 * What a reader gets while runs go on: a page that shows how far they have come (202, and the result at this same address
 * once it is there); for data a connection that waits, or at once where to ask again when the request says
 * `Prefer: respond-async` (with `wait=10`, after ten seconds at most). `null` when the runs have ended meanwhile.
 */
export async function waitForRuns(runs: readonly Run[], visit: Visit): Promise<Reply | null> {
  if (visit.format === 'html') return watchPage(runs, visit);
  const wait = waitOf(visit.prefers);
  const ended = await stayUntilEnded(runs, visit, wait);
  if (ended) return null;
  const body = { ok: true, run: runData(runs, addressOf(visit, visit.format), visit.words) };
  const headers = {
    Location: `${runsAddress(runs)}.json`,
    'Retry-After': String(LOOK_AGAIN_SECONDS),
    'Preference-Applied': 'respond-async',
    'Cache-Control': 'no-store',
  };
  return json(body, 202, headers);
}

/** The page that shows how far runs have come. */
export function watchPage(runs: readonly Run[], visit: Visit, from = addressOf(visit, 'html')): Reply {
  const browser = visit.browser();
  for (const { watchers } of runs) watchers.see(browser);
  const view = watchView(runs, { from, csrf: visit.csrf() }, visit.words);
  return page(
    {
      template: 'pages/run',
      title: `${progressOf(runs).percent} % · ${view.title}`,
      view,
      scripts: ['runs.js'],
      refresh: LOOK_AGAIN_SECONDS,
    },
    202,
    { 'Cache-Control': 'no-store' },
  );
}

/** This visit's address in a form, as a reader would type it. */
function addressOf({ path, query }: { readonly path: string; readonly query: Query }, format: Format): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const text = given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
  return `${path}${format === 'html' ? '' : `.${format}`}${text}`;
}

/** Seconds that a request for data waits: for ever unless it prefers an answer now, or after some seconds. */
function waitOf(prefers: string): number {
  if (!/\brespond-async\b/.test(prefers)) return Infinity;
  const seconds = /\bwait\s*=\s*(\d{1,4})\b/.exec(prefers)?.[1];
  return seconds === undefined ? 0 : Number(seconds);
}

/** True when all have ended; false when the time is over or the reader has gone. A run that fails rejects. */
function stayUntilEnded(runs: readonly Run[], visit: Visit, seconds: number): Promise<boolean> {
  const browser = visit.browser();
  const leave = runs.map(({ watchers }) => watchers.stay(browser));
  const gone = new Promise<boolean>((resolve) => {
    visit.signal.addEventListener('abort', () => resolve(false), { once: true });
    if (seconds !== Infinity) setTimeout(() => resolve(false), 1000 * seconds).unref();
  });
  const ended = Promise.all(runs.filter(isGoing).map(({ result }) => result)).then(() => true);
  return Promise.race([ended, gone]).finally(() => leave.forEach((left) => left()));
}
