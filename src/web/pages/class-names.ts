import { classProblem } from '../../analysis/class/class-problem.ts';
import type { ClassState } from '../../analysis/class/state.ts';
import type { Problem } from '../../scenario/problem.ts';

/** Letters of a team's name: one line of a phone, and of the wall. */
export const LONGEST_NAME = 40;

/** The name as it will stand on the wall, or what is wrong with it. */
export function readName(typed: string): string | Problem {
  const name = typed
    .normalize('NFC')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim();
  if (name === '') return classProblem('name-missing', 'name', null);
  const length = [...name].length;
  return length > LONGEST_NAME ? classProblem('name-long', 'name', String(length), { max: LONGEST_NAME }) : name;
}

/** The name, with a number behind where another team has it. */
export function freeName(name: string, { teams }: Pick<ClassState, 'teams'>, own = ''): string {
  const taken = new Set(teams.filter(({ id }) => id !== own).map((team) => team.name.toLowerCase()));
  const numbered = (count: number) => {
    const ending = ` ${count}`;
    return [...name].slice(0, LONGEST_NAME - ending.length).join('') + ending;
  };
  if (!taken.has(name.toLowerCase())) return name;
  for (let count = 2; ; count++) if (!taken.has(numbered(count).toLowerCase())) return numbered(count);
}
