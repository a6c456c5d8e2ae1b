import { cookiesOf, type Answer, type Ask } from './server.ts';

/** Asks a running site, in a test's own server or over the network. */
export type AskSite = (path: string, ask?: Ask) => Promise<Answer>;

/** A class that was made for a test, and its teams. */
export interface MadeClass {
  readonly code: string;
  readonly leadKey: string;
  readonly teams: readonly MadeTeam[];
  /** What the trainer does: `lead('step', '3')`. */
  lead(act: string, value?: string): Promise<Answer>;
  /** What a team does, as a program: `act(team, 'move', { 'guarantee.cover': '0.5' })`. */
  act(team: MadeTeam, act: string, fields?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Every page of the class for a team: its own, the wall, the trainer's, the debrief. */
  pages(team: MadeTeam): readonly string[];
}
export interface MadeTeam {
  readonly key: string;
  readonly name: string;
  readonly address: string;
}

/** Starts a class of an exercise (or of a scenario, by `scenario`) with some teams, as a trainer and phones would. */
export async function aClass(
  ask: AskSite,
  wish: Readonly<Record<string, string>> = { exercise: 'rationing' },
  names: readonly string[] = ['Sierra', 'Costa & Río'],
): Promise<MadeClass> {
  const door = await ask('/class.json');
  const cookie = cookiesOf(door);
  const { _csrf } = read<{ _csrf: string }>(door);
  const post = (path: string, form: Readonly<Record<string, string>>) =>
    ask(path, { form: { _csrf, ...form }, headers: { cookie } });
  const started = await post('/class.json', wish);
  return madeClass(read<{ code: string; leadKey: string }>(started), post, names);
}

/** Teams and acts of a class that is there already. */
export async function madeClass(
  { code, leadKey }: { readonly code: string; readonly leadKey: string },
  post: (path: string, form: Readonly<Record<string, string>>) => Promise<Answer>,
  names: readonly string[],
): Promise<MadeClass> {
  const teams: MadeTeam[] = [];
  for (const wanted of names) {
    const joined = await post(`/class/${code}/join.json`, { name: wanted });
    const { team, name, address } = read<{ team: string; name: string; address: string }>(joined);
    teams.push({ key: team, name, address });
  }
  return {
    code,
    leadKey,
    teams,
    lead: (act, value = '') => post(`/class/${code}/lead.json`, { key: leadKey, act, value }),
    act: ({ key }, act, fields = {}) => post(`/class/${code}/${act}.json`, { team: key, ...fields }),
    pages: ({ address }) => [
      address,
      `/class/${code}`,
      `/class/${code}/wall`,
      `/class/${code}/lead?key=${leadKey}`,
      `/class/${code}/debrief`,
    ],
  };
}

/** Asks a site on the network, in the shape of a test's own server. */
export function askSite(base: string): AskSite {
  return async (path, { form, headers = {} } = {}) => {
    const answer = await fetch(new URL(path, base), {
      redirect: 'manual',
      headers,
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const all = { ...Object.fromEntries(answer.headers), 'set-cookie': answer.headers.getSetCookie() };
    return { status: answer.status, headers: all, body, text: body.toString('utf8') };
  };
}

function read<Body>({ status, text }: Answer): Body {
  if (status >= 300) throw new Error(`a class is made without problems but ${status}: ${text.slice(0, 300)}`);
  return JSON.parse(text) as Body;
}
