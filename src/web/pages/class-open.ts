import { classProblem } from '../../analysis/class/class-problem.ts';
import type { TeamState } from '../../analysis/class/state.ts';
import { createWords, type Words } from '../../words/words.ts';
import type { LiveClass } from '../class/live-class.ts';
import { refusal, type Reply, type Visit } from '../page.ts';

/** The class that an address names; null where there is none. */
export function classOf({ site, params }: Visit): Promise<LiveClass | null> {
  return site.classes.open(params['code'] ?? '');
}

/** Nobody's code: for programs, and for what has no page of its own. */
export function noClass(typed: string): Reply {
  return refusal(404, [classProblem('code', 'code', typed)]);
}

/** The team whose key somebody has; `left` when it is no longer in the class. */
export function teamOf(
  { state }: LiveClass,
  key: string,
): { readonly team: TeamState | null; readonly left: TeamState | null } {
  const find = (teams: readonly TeamState[]) => teams.find(({ id }) => id === key) ?? null;
  return { team: find(state.teams), left: find(state.left) };
}

/** Words with the numbers of the class's country, made once for each: a class asks for them many times a second. */
export function classWords({ language }: Visit, { state }: LiveClass): Words {
  const { country } = state.plan.scenario.place;
  const key = `${language} ${country}`;
  const words = known.get(key) ?? createWords(language, country);
  known.set(key, words);
  return words;
}
const known = new Map<string, Words>();

/** A field of a posted form, cut to what a form sends. */
export function fieldOf({ body }: Visit, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value.slice(0, 500) : '';
}

export function teamAddress(code: string, key: string): string {
  return `/class/${code}?team=${encodeURIComponent(key)}`;
}
