import { json, page, type Reply, type Visit } from '../page.ts';
import { RunStopped } from './runs-run.ts';

/** Seconds after which it is worth asking again: the longest runs take about half a minute each. */
const COME_BACK_SECONDS = 30;

/** No run could be begun, or it was stopped before its end: 503 with a sentence that helps and when to come back. */
export function fullReply(error: Error, { format, words }: Visit): Reply {
  const why = error instanceof RunStopped ? 'stopped' : 'full';
  const title = words.t(`runs.${why}.title`);
  const advice = words.t(`runs.${why}.advice`, { seconds: COME_BACK_SECONDS });
  const headers = { 'Retry-After': String(COME_BACK_SECONDS), 'Cache-Control': 'no-store' };
  if (format !== 'html')
    return json({ ok: false, status: 503, error: `${title}. ${advice}`, errors: [] }, 503, headers);
  const view = { status: 503, title, advice, problems: [] };
  return page({ template: 'pages/error', title, view }, 503, headers);
}
