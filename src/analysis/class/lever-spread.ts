import type { ExerciseLever } from '../../scenario/exercise.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import { getPath } from '../../scenario/overrides.ts';
import { readWritten } from '../../scenario/written.ts';
import { findTerm } from '../../scenario/terms.ts';
import type { ClassPlan, Levers } from './events.ts';

/** Where the teams have put one lever. */
export type LeverSpread =
  | {
      readonly kind: 'number';
      readonly path: string;
      readonly least: number;
      readonly average: number;
      readonly most: number;
      /** In the order of the teams. */
      readonly values: readonly number[];
    }
  | {
      readonly kind: 'choice';
      readonly path: string;
      /** Every option, also those that nobody chose. */
      readonly counts: readonly { readonly option: string; readonly teams: number }[];
    };

/** Every opened lever over all teams; those that a team has not moved count as the exercise's own design has them. */
export function leverSpread(
  teams: readonly { readonly levers: Levers }[],
  { exercise, scenario }: Pick<ClassPlan, 'exercise' | 'scenario'>,
): readonly LeverSpread[] {
  return teams.length === 0 ? [] : exercise.levers.map((lever) => spreadOf(teams, lever, scenario));
}

function spreadOf(
  teams: readonly { readonly levers: Levers }[],
  { path, values }: ExerciseLever,
  scenario: ClassPlan['scenario'],
): LeverSpread {
  const own = ownValue(path, scenario);
  const set = teams.map(({ levers }) => levers[path] ?? own);
  if ('options' in values) {
    const options = [...new Set([...values.options, ...set])];
    const counts = options.map((option) => ({ option, teams: set.filter((one) => one === option).length }));
    return {
      kind: 'choice',
      path,
      counts: counts.filter(({ option, teams: n }) => n > 0 || values.options.includes(option)),
    };
  }
  const numbers = set.map(Number).filter((value) => !Number.isNaN(value));
  const average = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.length === 0
    ? { kind: 'choice', path, counts: [] }
    : { kind: 'number', path, least, average, most, values: numbers };
}

/** A lever's value in a design as links write it: numbers by their middle, what is not there as `null`. */
export function ownValue(path: string, scenario: ClassPlan['scenario']): string {
  const value = getPath(scenario, path);
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (typeof value === 'object' && 'formula' in value) return String(value.formula);
  const term = findTerm(path);
  return term === undefined ? 'given' : String(Number(centralValue(value as Quantity).toPrecision(12)));
}

/** Do two texts set a lever alike? */
export function isSameValue(path: string, one: string, other: string): boolean {
  if (one === other) return true;
  const read = (text: string) => Number(readWritten(text, findTerm(path))?.value ?? NaN);
  return one !== 'null' && other !== 'null' && read(one) === read(other);
}
