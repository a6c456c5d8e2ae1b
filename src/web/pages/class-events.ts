import { leversKey } from '../../analysis/class/state.ts';
import type { LiveClass } from '../class/live-class.ts';
import type { FollowEvents, Reply, Route, Visit } from '../page.ts';
import { classOf, noClass, teamOf } from './class-open.ts';

export const classEventsRoutes: readonly Route[] = [
  { method: 'get', path: '/class/:code/events', effort: 'class', handle: sendEvents },
];

/** Often enough to look like at once, seldom enough for thirty teams that move at the same time. */
const TELL_MILLISECONDS = 150;
/** Keeps the connection open through proxies and sleepy phones. */
const BEAT_MILLISECONDS = 20_000;

/** Tells when something that the listener shows has changed: of a team its own and the class's, of the wall everything. */
async function sendEvents(visit: Visit): Promise<Reply> {
  const live = await classOf(visit);
  if (live === null) return noClass(visit.params['code'] ?? '');
  const key = visit.query['team'];
  return { kind: 'events', follow: followClass(live, key === undefined ? wallMark : (one) => teamMark(one, key)) };
}

type Mark = (live: LiveClass) => string;

const wallMark: Mark = ({ shown }) => String(shown);

/** What a team's page is made of; the room's guesses are shown once they are revealed, and then nobody guesses. */
function teamMark(live: LiveClass, key: string): string {
  const { step, isPaused, evidenceShown, year, draw } = live.state;
  const { team } = teamOf(live, key);
  const own = team === null ? null : [team.name, team.guess, team.moves, team.handedIn, leversKey(team.levers)];
  const isKnown = team !== null && live.known(team.levers) !== null;
  return JSON.stringify([step, isPaused, evidenceShown, year, draw, own, isKnown]);
}

function followClass(live: LiveClass, markOf: Mark): FollowEvents {
  return (send, end) => {
    let due: NodeJS.Timeout | null = null;
    let mark = markOf(live);
    const tell = () => {
      const { version, step, kind, isPaused, year } = live.state;
      send('class', { version, step, kind, isPaused, year });
    };
    const look = () => {
      due = null;
      const now = markOf(live);
      if (now === mark) return;
      mark = now;
      tell();
    };
    const stop = live.follow(() => (due ??= setTimeout(look, TELL_MILLISECONDS)), end);
    const beat = setInterval(() => send('beat', {}), BEAT_MILLISECONDS);
    // Whoever comes back hears where the class stands.
    tell();
    return () => {
      stop();
      clearInterval(beat);
      if (due !== null) clearTimeout(due);
    };
  };
}
