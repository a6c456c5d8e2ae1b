import { GUESSES } from '../../analysis/class/events.ts';
import { classProblem } from '../../analysis/class/class-problem.ts';
import type { ClassEvent } from '../../analysis/class/events.ts';
import type { ClassState, TeamState } from '../../analysis/class/state.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { LiveClass } from '../class/live-class.ts';
import { errorBody } from '../failures.ts';
import { json, redirect, type Reply, type Route, type Visit } from '../page.ts';
import { joinTeam } from './class-join.ts';
import { moveOf } from './class-move.ts';
import { freeName, readName } from './class-names.ts';
import { entrySentence } from './entry-sentence.ts';
import { classOf, classWords, fieldOf, noClass, teamAddress, teamOf } from './class-open.ts';
import { teamData } from './class-team-data.ts';
import { teamPage } from './class-team.ts';

/** What a team wants, of the state as it stands: an event, or what is wrong with it. */
type Want = (team: TeamState, state: ClassState, visit: Visit) => ClassEvent | readonly Problem[];

const act = (path: string, want: Want): Route => ({
  method: 'post',
  path: `/class/:code/${path}`,
  formats: ['html', 'json'],
  effort: 'class',
  handle: (visit) => perform(visit, path, want),
});

/** A page that answered a form is asked for again, say in another language: the class itself is shown. */
const backToClass = (path: string): Route => ({
  method: 'get',
  path: `/class/:code/${path}`,
  effort: 'class',
  handle: ({ params }) => redirect(`/class/${encodeURIComponent(params['code'] ?? '')}`),
});

export const classActsRoutes: readonly Route[] = [
  ...['join', 'guess', 'move', 'hand-in', 'rename', 'leave'].map(backToClass),
  {
    method: 'post',
    path: '/class/:code/join',
    formats: ['html', 'json'],
    effort: 'class',
    handle: async (visit) => {
      const live = await classOf(visit);
      return live === null ? noClass(visit.params['code'] ?? '') : joinTeam(visit, live);
    },
  },
  act('guess', guess),
  act('move', moveOf),
  act('hand-in', handIn),
  act('rename', rename),
  act('leave', ({ id }) => ({ kind: 'left', at: now(), team: id })),
];

/** What has been kept, however often it is asked for, is answered as kept. */
async function perform(visit: Visit, name: string, want: Want): Promise<Reply> {
  const live = await classOf(visit);
  if (live === null) return noClass(visit.params['code'] ?? '');
  const key = fieldOf(visit, 'team');
  const found = teamOf(live, key);
  const move = fieldOf(visit, 'move');
  // An id is the team's own: two teams may count alike.
  const moveId = MOVE_ID.test(move) ? `${name} ${key} ${move}` : undefined;
  if (moveId !== undefined && live.hasMove(moveId)) return answer(visit, live, key);
  if (found.team === null)
    return refuse(
      visit,
      live,
      [classProblem(found.left === null ? 'team' : 'left', 'team', null)],
      found.left === null ? 404 : 409,
    );
  let problems: readonly Problem[] = [];
  await live.append((state) => {
    const team = state.teams.find(({ id }) => id === key);
    const wanted = team === undefined ? [classProblem('left', 'team', null)] : want(team, state, visit);
    if ('kind' in wanted) return wanted;
    problems = wanted;
    return null;
  }, moveId);
  return problems.length === 0 ? answer(visit, live, key) : refuse(visit, live, problems, statusOf(problems));
}
const MOVE_ID = /^[\w-]{1,64}$/;

const now = () => new Date().toISOString();

/** Not now is 409, not like this is 422. */
function statusOf(problems: readonly Problem[]): number {
  return problems.every(({ code }) => code === 'conflict') ? 409 : 422;
}

function refuse(visit: Visit, live: LiveClass, problems: readonly Problem[], status: number): Promise<Reply> | Reply {
  if (visit.format !== 'json') return teamPage(visit, live, { status, problems });
  // As the page would say it, with partners by their names: a phone shows it.
  const words = classWords(visit, live);
  const body = errorBody(status, problems, words);
  const said = (problem: Problem) => entrySentence({ problem, at: problem.path }, live.state.plan.scenario, words);
  return json(
    { ...body, errors: body.errors.map((error, at) => ({ ...error, message: said(problems[at]!) })) },
    status,
  );
}

async function answer(visit: Visit, live: LiveClass, key: string): Promise<Reply> {
  const { team } = teamOf(live, key);
  if (visit.format !== 'json') return redirect(team === null ? `/class/${live.code}` : teamAddress(live.code, key));
  return json({ ok: true, version: live.state.version, team: team === null ? null : await teamData(live, team) });
}

function guess(team: TeamState, { kind, isPaused }: ClassState, visit: Visit): ClassEvent | readonly Problem[] {
  if (isPaused) return [classProblem('paused', 'guess', null)];
  if (kind !== 'predict') return [classProblem('guess-closed', 'guess', null)];
  const given = fieldOf(visit, 'guess');
  const chosen = GUESSES.find((one) => one === given);
  if (chosen === undefined) return [classProblem('guess', 'guess', given === '' ? null : given, { options: GUESSES })];
  return { kind: 'guessed', at: now(), team: team.id, guess: chosen };
}

function handIn(team: TeamState, { kind, isPaused }: ClassState, visit: Visit): ClassEvent | readonly Problem[] {
  if (isPaused) return [classProblem('paused', 'done', null)];
  if (kind !== 'design') return [classProblem('levers-closed', 'done', null)];
  return { kind: 'handedIn', at: now(), team: team.id, done: fieldOf(visit, 'done') !== 'no' };
}

function rename(team: TeamState, state: ClassState, visit: Visit): ClassEvent | readonly Problem[] {
  const name = readName(fieldOf(visit, 'name'));
  if (typeof name !== 'string') return [name];
  return { kind: 'renamed', at: now(), team: team.id, name: freeName(name, state, team.id) };
}
