import type { Words } from '../../words/words.ts';
import type { LiveClass } from '../class/live-class.ts';
import { json, page, redirect, type Reply, type Route, type Visit } from '../page.ts';
import { actOfFields, doneSentence, readAct } from './class-lead-acts.ts';
import { classOf, classWords } from './class-open.ts';
import { noSuchClass } from './class-unknown.ts';
import { leadView } from './class-lead-view.ts';

export const classLeadRoutes: readonly Route[] = [
  { method: 'get', path: '/class/:code/lead', formats: ['html', 'json'], effort: 'class', handle: showLead },
  { method: 'post', path: '/class/:code/lead', formats: ['html', 'json'], effort: 'class', handle: act },
];

/** Without scripts the page asks again by itself. */
const REFRESH_SECONDS = 20;

interface Opened {
  readonly live: LiveClass;
  readonly key: string;
  readonly words: Words;
}

/** The class for the one who has its key; for anybody else what to do instead. */
async function openLead(visit: Visit, key: string): Promise<Opened | Reply> {
  const live = await classOf(visit);
  if (live === null) return noSuchClass(visit);
  const words = classWords(visit, live);
  const isLead = key !== '' && (await visit.site.classes.isLead(live.code, key));
  return isLead ? { live, key, words } : closed(visit, live.code, words);
}

function closed(visit: Visit, code: string, words: Words): Reply {
  const sentence = words.t('lead.closed.sentence');
  if (visit.format === 'json') return json({ ok: false, status: 403, error: sentence }, 403);
  const view = {
    title: words.t('lead.closed.title'),
    sentence,
    address: `/class/${code}`,
    wall: `/class/${code}/wall`,
  };
  return page({ template: 'pages/class-lead-closed', title: view.title, view, door: 'trainer' }, 403);
}

async function showLead(visit: Visit): Promise<Reply> {
  const opened = await openLead(visit, visit.query['key'] ?? '');
  if ('kind' in opened) return opened;
  const { state, code } = opened.live;
  // A program acts as a form does: with a token of its own.
  if (visit.format === 'json') return json({ ...leadData(opened), _csrf: visit.csrf() });
  const { done = '', of = '', team = '', ask } = visit.query;
  return leadPage(
    visit,
    opened,
    {
      done: doneSentence(state, done, of, opened.words),
      wrong: '',
      handing: /^\d{1,4}$/.test(team) ? Number(team) : null,
      isResetAsked: ask === 'reset',
    },
    code,
  );
}

interface Shown {
  readonly done: string;
  readonly wrong: string;
  readonly handing: number | null;
  readonly isResetAsked: boolean;
}

function leadPage(visit: Visit, { live, key, words }: Opened, shown: Shown, code: string, status = 200): Reply {
  const asked = { key, csrf: visit.csrf(), origin: visit.origin, ...shown };
  const view = leadView(live.state, code, asked, words);
  const scripts = ['class.js', 'class-lead.js'];
  // While a question stands on the page it is not taken away.
  const refresh = shown.isResetAsked || shown.handing !== null ? {} : { refresh: REFRESH_SECONDS };
  return page(
    { template: 'pages/class-lead', title: view.title, view, scripts, door: 'trainer', wide: true, ...refresh },
    status,
  );
}

async function act(visit: Visit): Promise<Reply> {
  const key = typeof visit.body['key'] === 'string' ? visit.body['key'] : (visit.query['key'] ?? '');
  const opened = await openLead(visit, key);
  if ('kind' in opened) return opened;
  const { live, words } = opened;
  const asked = actOfFields(visit.body);
  const read = await readAct(live.state, asked, new Date().toISOString(), visit.site.pool);
  if (!read.ok) {
    const values = {
      given: `${asked.value}${asked.name}`.slice(0, 60),
      ...(read.most !== undefined && { most: words.number(read.most) }),
    };
    const wrong = words.t(`lead.wrong.${read.wrong}`, { most: '', ...values });
    if (visit.format === 'json') return json({ ok: false, status: 422, error: wrong }, 422);
    return leadPage(
      visit,
      opened,
      { done: '', wrong, handing: null, isResetAsked: read.wrong === 'reset' },
      live.code,
      422,
    );
  }
  await live.append(read.event);
  if (visit.format === 'json') {
    const did = doneSentence(live.state, asked.act, asked.value, words);
    return json({ act: asked.act, did, ...leadData(opened) });
  }
  const query = new URLSearchParams({ key, done: asked.act, of: asked.value });
  return redirect(`/class/${live.code}/lead?${query.toString()}`);
}

/** Everything that the page says of the class; whoever leads it may hand out the teams' own addresses. */
function leadData({ live }: Opened) {
  const { state, code } = live;
  const { exercise, scenario, seed, draws } = state.plan;
  const team = ({ number, name, guess, moves, handedIn, levers, id }: (typeof state.teams)[number]) => ({
    team: number,
    name,
    guess,
    moves,
    handedIn,
    levers,
    address: `/class/${code}?team=${encodeURIComponent(id)}`,
  });
  return {
    ok: true,
    code,
    version: state.version,
    exercise: exercise.id,
    seed,
    draws,
    step: state.step,
    steps: exercise.steps.map(({ kind, minutes }) => ({ kind, minutes })),
    kind: state.kind,
    isPaused: state.isPaused,
    evidenceShown: state.evidenceShown,
    draw: state.draw,
    year: state.year,
    horizon: scenario.place.horizon,
    teams: state.teams.map(team),
    left: state.left.map(team),
  };
}
