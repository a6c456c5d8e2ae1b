import { classProblem } from '../../analysis/class/class-problem.ts';
import { readClassCode } from '../../storage/class-code.ts';
import { json, redirect, type Reply, type Route, type Visit } from '../page.ts';
import { joinTeam } from './class-join.ts';
import { fieldOf } from './class-open.ts';
import { planOf } from './class-plan.ts';
import { classPage } from './class-start-page.ts';

export const classStartRoutes: readonly Route[] = [
  { method: 'get', path: '/class', formats: ['html', 'json'], effort: 'class', handle: show },
  { method: 'post', path: '/class', formats: ['html', 'json'], effort: 'save', handle: start },
  { method: 'post', path: '/class/:code', formats: ['html', 'json'], effort: 'class', handle: join },
];

/** The way in. A code in the address leads on to its class. */
async function show(visit: Visit): Promise<Reply> {
  const { query, site, format } = visit;
  const typed = query['code'] ?? '';
  if (typed !== '') {
    const live = await site.classes.open(typed);
    if (live !== null) return redirect(`/class/${live.code}${format === 'json' ? '.json' : ''}`);
    return classPage(visit, { status: 404, code: typed, codeProblems: [classProblem('code', 'code', typed)] });
  }
  return classPage(visit, { scenario: query['scenario'] ?? '' });
}

/** Begins a class and leads its trainer to the page from which it is led. */
async function start(visit: Visit): Promise<Reply> {
  const [scenario, typed] = [fieldOf(visit, 'scenario'), fieldOf(visit, 'typed').trim()];
  const wish = { exercise: fieldOf(visit, 'exercise'), scenario: typed === '' ? scenario : typed };
  const read = await planOf(visit.site, wish);
  if (!read.ok) return classPage(visit, { status: 422, scenario: wish.scenario, startProblems: read.problems });
  const { code, leadKey } = await visit.site.classes.start(read.plan, new Date());
  const lead = `/class/${code}/lead?key=${leadKey}`;
  return visit.format === 'json'
    ? json({ ok: true, code, leadKey, lead, address: `/class/${code}` }, 201)
    : redirect(lead);
}

/** `/class/join` with the code as a field, or `/class/<code>`: with a name the team is in, without one it is asked for it. */
async function join(visit: Visit): Promise<Reply> {
  const named = visit.params['code'] ?? '';
  const typed = named === 'join' ? fieldOf(visit, 'code') : named;
  const live = await visit.site.classes.open(typed);
  if (live === null)
    return classPage(visit, { status: 404, code: typed, codeProblems: [classProblem('code', 'code', typed)] });
  const hasName = 'name' in visit.body || visit.format === 'json';
  return hasName ? joinTeam(visit, live) : redirect(`/class/${readClassCode(typed) ?? ''}`);
}
