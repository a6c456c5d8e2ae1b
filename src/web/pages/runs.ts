import { json, notFound, page, redirect, type FollowEvents, type Reply, type Route, type Visit } from '../page.ts';
import { runsOf } from './results-runs.ts';
import { KEY_SEPARATOR, runsAddress } from './runs-address.ts';
import { RUN_KEY } from './runs-key.ts';
import { progressOf, progressSentence } from './runs-progress.ts';
import { isGoing, type Run } from './runs-run.ts';
import { loadView, runData, stoppedView } from './runs-view.ts';
import { watchPage } from './runs-waiting.ts';

export const runsRoutes: readonly Route[] = [
  { method: 'get', path: '/runs', formats: ['html', 'json'], handle: showLoad },
  { method: 'get', path: '/runs/:keys', formats: ['html', 'json'], handle: showRun },
  { method: 'get', path: '/runs/:keys/events', handle: sendEvents },
  { method: 'post', path: '/runs/:keys/cancel', handle: cancelRun },
];

function showLoad({ site, words, format }: Visit): Reply {
  const { load } = runsOf(site.pool);
  if (format === 'json') return json({ ok: true, ...load });
  const view = loadView(load, words);
  return page({ template: 'pages/runs', title: view.title, view });
}

/** The runs that an address names; `null` when one of them is not known (any more). */
function runsNamed({ site, params }: Visit): readonly Run[] | null {
  const keys = (params['keys'] ?? '').split(KEY_SEPARATOR);
  if (keys.length > MOST_KEYS || !keys.every((key) => RUN_KEY.test(key))) return null;
  const runs = keys.flatMap((key) => runsOf(site.pool).find(key) ?? []);
  return runs.length === keys.length ? runs : null;
}
const MOST_KEYS = 12;

/** How far it has come; once it is done a reader goes on to the page that asked for it. */
function showRun(visit: Visit): Reply {
  const runs = runsNamed(visit);
  if (runs === null) return notFound();
  const from = ownAddress(visit.query['from']);
  if (visit.format === 'json') {
    const _csrf = visit.csrf();
    return json({ ok: true, run: runData(runs, from, visit.words), _csrf });
  }
  const isLeft = visit.query['left'] !== undefined;
  const { state } = progressOf(runs);
  if (state === 'done' && from !== null) return redirect(from);
  if (!isLeft && runs.some(isGoing)) return watchPage(runs, visit, from ?? runsAddress(runs));
  const view = stoppedView(runs, from ?? '/', visit.words);
  return page({ template: 'pages/run-stopped', title: view.title, view });
}

/** An address of this site; anything else is not followed. */
function ownAddress(given: string | undefined): string | null {
  if (given === undefined || !/^\/(?![/\\])/.test(given)) return null;
  const address = new URL(given, NOWHERE);
  return address.origin === NOWHERE ? address.pathname + address.search : null;
}
const NOWHERE = 'http://nowhere.invalid';

/** Often enough for a bar that moves, seldom enough for a weak line. */
const TELL_MILLISECONDS = 250;
/** Keeps the connection open through proxies, and the watchers known. */
const BEAT_MILLISECONDS = 10_000;

function sendEvents(visit: Visit): Reply {
  const runs = runsNamed(visit);
  return runs === null ? notFound() : { kind: 'events', follow: followRuns(runs, visit) };
}

/** Tells how far runs have come until they have ended; whoever listens is somebody who waits. */
function followRuns(runs: readonly Run[], visit: Visit): FollowEvents {
  const browser = visit.browser();
  return (send, end) => {
    let due: NodeJS.Timeout | null = null;
    const tell = () => {
      due = null;
      const progress = progressOf(runs);
      const name = runs.some(isGoing) ? 'progress' : 'ended';
      send(name, { ...progress, sentence: progressSentence(progress, visit.words) });
      if (name === 'ended') end();
    };
    const soon = () => (due ??= setTimeout(tell, TELL_MILLISECONDS));
    const leave = runs.flatMap((run) => [run.watchers.stay(browser), run.listen(soon)]);
    const beat = setInterval(soon, BEAT_MILLISECONDS);
    tell();
    return () => {
      clearInterval(beat);
      if (due !== null) clearTimeout(due);
      leave.forEach((left) => left());
    };
  };
}

/** This browser no longer waits; a run that nobody else waits for ends. */
function cancelRun(visit: Visit): Reply {
  const runs = runsNamed(visit);
  if (runs === null) return notFound();
  const browser = visit.browser();
  for (const run of runs) {
    run.watchers.leave(browser);
    if (run.watchers.count === 0) run.stop();
  }
  const given = visit.body['from'];
  const from = ownAddress(typeof given === 'string' ? given : undefined);
  const query = new URLSearchParams({ ...(from === null ? {} : { from }), left: '1' });
  return redirect(`${runsAddress(runs)}?${query.toString()}`);
}
