import type { ExerciseLever } from '../../scenario/exercise.ts';
import type { Problem } from '../../scenario/problem.ts';
import { nearest, problem } from '../../scenario/problems.ts';
import { findTerm } from '../../scenario/terms.ts';
import { readWritten } from '../../scenario/written.ts';
import { classProblem } from './class-problem.ts';
import type { ClassPlan, Levers } from './events.ts';
import { isSameValue, ownValue } from './lever-spread.ts';

/** A team's whole design after a move, or everything that is wrong with the move. */
export interface MoveRead {
  readonly levers: Levers;
  readonly problems: readonly Problem[];
}

/**
 * Reads a move against the levers that the exercise opens. `given` are values as links write them; an empty one is the
 * exercise's own. What is not given stays as the team has it, and what is as at the start is left out.
 */
export function readMove(given: Levers, before: Levers, plan: Pick<ClassPlan, 'exercise' | 'scenario'>): MoveRead {
  const { levers: opened } = plan.exercise;
  const problems: Problem[] = [];
  const set: Record<string, string> = { ...before };
  for (const [path, text] of Object.entries(given)) {
    const lever = opened.find((one) => one.path === path);
    const read = lever === undefined ? closed(path, opened) : readValue(lever, text, plan.scenario);
    if (typeof read === 'string') set[path] = read;
    else if (read === null) delete set[path];
    else problems.push(read);
  }
  return { levers: inOrder(set, opened), problems };
}

function closed(path: string, opened: readonly ExerciseLever[]): Problem {
  const paths = opened.map((one) => one.path);
  return classProblem('lever-closed', path, path, { options: paths }, nearest(path, paths));
}

/** The value as links write it, null for the exercise's own, or what is wrong with it. */
function readValue(
  { path, values }: ExerciseLever,
  text: string,
  scenario: ClassPlan['scenario'],
): string | null | Problem {
  const own = ownValue(path, scenario);
  const typed = text.trim();
  if (typed === '' || isSameValue(path, typed, own)) return null;
  if ('options' in values) {
    const option = values.options.find((one) => isSameValue(path, typed, one));
    if (option === undefined)
      return problem(path, 'unknown-option', typed, { kind: 'options', options: values.options });
    // An instrument that the start has as a whole is not set anew.
    return own === 'given' && option !== 'null' ? null : option;
  }
  return readNumber(path, values, typed);
}

function readNumber(
  path: string,
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: number },
  typed: string,
): string | Problem {
  const value = typed === 'null' ? NaN : Number(readWritten(typed, findTerm(path))?.value ?? NaN);
  if (typed === '' || !Number.isFinite(value))
    return problem(path, 'not-a-number', typed, { kind: 'number', min: from, max: to });
  if (value < from - NEAR || value > to + NEAR) {
    const isPercent =
      ['share', 'perYear'].includes(findTerm(path)?.unit ?? '') && value / 100 >= from && value / 100 <= to;
    return classProblem('range', path, typed, { min: from, max: to }, isPercent ? `${value} %` : null);
  }
  const steps = (value - from) / step;
  if (Math.abs(steps - Math.round(steps)) > NEAR_STEP) {
    const near = [Math.floor(steps), Math.ceil(steps)].map((count) => plain(Math.min(to, from + count * step)));
    return classProblem('steps', path, typed, { options: [...new Set(near)] });
  }
  return plain(value);
}
const NEAR = 1e-9;
const NEAR_STEP = 1e-6;

/** Without the tail that steps leave: 0.3 and not 0.30000000000000004. */
const plain = (value: number): string => String(Number(value.toPrecision(12)));

/** In the exercise's order; below an instrument that is taken away nothing is set. */
function inOrder(set: Levers, opened: readonly ExerciseLever[]): Levers {
  const gone = Object.keys(set).filter((path) => set[path] === 'null');
  const kept = opened.flatMap(({ path }): [string, string][] => {
    const value = set[path];
    const isBelow = gone.some((above) => path.startsWith(`${above}.`));
    return value === undefined || isBelow ? [] : [[path, value]];
  });
  return Object.fromEntries(kept);
}
