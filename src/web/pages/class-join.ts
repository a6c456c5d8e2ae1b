import { classProblem } from '../../analysis/class/class-problem.ts';
import { newTeamKey } from '../../storage/classes.ts';
import type { LiveClass } from '../class/live-class.ts';
import { json, redirect, type Reply, type Visit } from '../page.ts';
import { freeName, readName } from './class-names.ts';
import { fieldOf, teamAddress } from './class-open.ts';
import { teamPage } from './class-team.ts';

/** Far more than a room holds; a program that joins without end is stopped. */
export const MOST_TEAMS = 100;

/** Takes a team in. The form brings the key that the team will have, so that a request sent twice makes one team. */
export async function joinTeam(visit: Visit, live: LiveClass): Promise<Reply> {
  const name = readName(fieldOf(visit, 'name'));
  if (typeof name !== 'string') return teamPage(visit, live, { status: 422, problems: [name] });
  const given = fieldOf(visit, 'key');
  const key = TEAM_KEY.test(given) ? given : newTeamKey();
  const at = new Date().toISOString();
  await live.append((state) => {
    const isHere = state.teams.some(({ id }) => id === key);
    const isBack = state.left.some(({ id }) => id === key);
    const isFull = state.teams.length + state.left.length >= MOST_TEAMS;
    if (isHere || (isFull && !isBack)) return null;
    return { kind: 'joined', at, team: key, name: freeName(name, state) };
  });
  const team = live.state.teams.find(({ id }) => id === key);
  if (team === undefined)
    return teamPage(visit, live, { status: 409, problems: [classProblem('full', 'name', null, { max: MOST_TEAMS })] });
  const address = teamAddress(live.code, key);
  if (visit.format !== 'json') return redirect(address);
  return json(
    {
      ok: true,
      code: live.code,
      team: key,
      name: team.name,
      number: team.number,
      address,
      version: live.state.version,
    },
    201,
  );
}
const TEAM_KEY = /^[0-9a-hjkmnp-tv-z]{20}$/;
