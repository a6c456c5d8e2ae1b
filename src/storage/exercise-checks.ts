import { figureNames } from '../ensemble/sample-figures.ts';
import { RECORD_NAMES } from '../evidence/records.ts';
import type { ExerciseLever, Goal } from '../scenario/exercise.ts';
import type { Problem } from '../scenario/problem.ts';
import { nearest, problem } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/types.ts';
import { parseVariant } from '../scenario/variant.ts';
import type { WrittenExercise, WrittenGoal, WrittenLever } from './exercise-schema.ts';

/** An exercise's own design, as a plain tree and typed. */
export interface OwnDesign {
  readonly raw: unknown;
  readonly scenario: Scenario;
}

/** More steps than this are no choice that somebody makes by hand. */
const MOST_STEPS = 200;
/** Figures that only a scheme has: nothing to take the difference to. */
const SCHEME_ONLY = /^(breachEver|exhaustedEver|leverage|target(Met|\d+))$/;

/** What a file asks of its scenario that is not there, each problem at its own path in the file. */
export function exerciseProblems(written: Omit<WrittenExercise, 'order'>, own: OwnDesign): readonly Problem[] {
  const { levers, goals, prediction, evidence, promises } = written;
  const figure = (path: string, name: string) => figureProblems(path, name, own.scenario);
  return [
    ...levers.flatMap((lever, i) => leverProblems(lever, `levers.${i}`, own.raw)),
    ...repeated(levers),
    ...goals.flatMap((goal, i) => goalProblems(goal, `goals.${i}`, own.scenario)),
    ...(prediction === null
      ? []
      : [
          ...figure('prediction.figure', prediction.figure),
          ...sideProblems('prediction.side', prediction.figure, prediction.side ?? 'scheme'),
          ...movesProblems(prediction.set, 'prediction.set', own.raw),
        ]),
    ...evidence.flatMap(({ parameter }, i) => named(`evidence.${i}.parameter`, parameter, RECORD_NAMES)),
    ...promises.flatMap(({ figure: name, side, expected, opposite }, i) => [
      ...figure(`promises.${i}.figure`, name),
      ...sideProblems(`promises.${i}.side`, name, side),
      ...promisedMoves(expected, `promises.${i}.expected`, levers, own.raw),
      ...promisedMoves(opposite, `promises.${i}.opposite`, levers, own.raw),
    ]),
  ];
}

/** Moves that a scenario does not take, each at its place below `path`. */
export function movesProblems(set: Readonly<Record<string, string>>, path: string, raw: unknown): readonly Problem[] {
  const overrides = Object.entries(set).map(([lever, value]) => ({ path: lever, value }));
  const variant = parseVariant(raw, overrides);
  const wrong = variant.problems.filter(({ severity }) => severity === 'error');
  return wrong.map((found) => ({ ...found, path: `${path}.${found.path.replace(/^scheme\./, '')}` }));
}

/** A lever of the file as the class plays it; null where its problems say why not. */
export function leverOf({ path, from, to, step, options }: WrittenLever): ExerciseLever | null {
  if (options !== null) return { path, values: { options } };
  return from === null || to === null || step === null ? null : { path, values: { from, to, step } };
}

/** A goal of the file as the class plays it. */
export function goalOf({ figure, side, want, atMost, atLeast }: WrittenGoal): Goal {
  if (want !== null) return { kind: 'aim', figure, side, want };
  return {
    kind: 'condition',
    figure,
    ...(atMost !== null && { atMost }),
    ...(atLeast !== null && { atLeast }),
  };
}

function leverProblems(lever: WrittenLever, path: string, raw: unknown): readonly Problem[] {
  const { options, from, to, step } = lever;
  const asRange = [from, to, step].some((value) => value !== null);
  if (options !== null && asRange) return [problem(`${path}.options`, 'conflict', null, { kind: 'none' })];
  if (options !== null)
    return options
      .flatMap((value, i) => valueProblems(lever.path, value, path, `${path}.options.${i}`, raw))
      .slice(0, 1);
  const missing = (['from', 'to', 'step'] as const).filter((key) => lever[key] === null);
  if (from === null || to === null || step === null)
    return missing.map((key) => problem(`${path}.${key}`, 'missing', null, { kind: 'number' }));
  const range = rangeProblems({ from, to, step }, path);
  if (range.length > 0) return range;
  return [
    ...valueProblems(lever.path, String(from), path, `${path}.from`, raw),
    ...valueProblems(lever.path, String(to), path, `${path}.to`, raw),
  ].filter(({ path: at }, i, all) => all.findIndex((other) => other.path === at) === i);
}

function rangeProblems({ from, to, step }: Record<'from' | 'to' | 'step', number>, path: string): readonly Problem[] {
  if (to <= from) return [problem(`${path}.to`, 'out-of-range', to, { kind: 'number', min: from, detail: 'above' })];
  const min = (to - from) / MOST_STEPS;
  return step >= min && step <= to - from
    ? []
    : [problem(`${path}.step`, 'out-of-range', step, { kind: 'number', min, max: to - from })];
}

/** A path that is not there is named as a whole; a value that does not do stands at the value. */
function valueProblems(lever: string, value: string, path: string, at: string, raw: unknown): readonly Problem[] {
  const { problems } = parseVariant(raw, [{ path: lever, value }]);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((found) =>
      found.code === 'unknown-key' || found.code === 'unknown-reference'
        ? problem(`${path}.path`, 'unknown-key', lever, found.accepted, found.suggestion)
        : { ...found, path: at },
    );
}

function repeated(levers: readonly WrittenLever[]): readonly Problem[] {
  const paths = levers.map(({ path }) => path);
  return paths.flatMap((path, i) =>
    paths.indexOf(path) === i ? [] : [problem(`levers.${i}.path`, 'duplicate-id', path, { kind: 'id' })],
  );
}

function goalProblems(goal: WrittenGoal, path: string, scenario: Scenario): readonly Problem[] {
  const { figure, side, want, atMost, atLeast } = goal;
  const hasBound = atMost !== null || atLeast !== null;
  const known = figureProblems(`${path}.figure`, figure, scenario);
  if (want === null && !hasBound)
    return [...known, problem(`${path}.want`, 'missing', null, { kind: 'options', options: ['most', 'least'] })];
  if (want !== null && hasBound) return [...known, problem(`${path}.want`, 'conflict', want, { kind: 'none' })];
  return [...known, ...sideProblems(`${path}.side`, figure, side)];
}

function figureProblems(path: string, name: string, scenario: Scenario): readonly Problem[] {
  return named(path, name, figureNames(scenario));
}

function sideProblems(path: string, figure: string, side: string): readonly Problem[] {
  const isThere = side === 'scheme' || !SCHEME_ONLY.test(figure);
  return isThere ? [] : [problem(path, 'unknown-option', side, { kind: 'options', options: ['scheme'] })];
}

function named(path: string, name: string, options: readonly string[]): readonly Problem[] {
  if (options.includes(name)) return [];
  return [problem(path, 'unknown-option', name, { kind: 'options', options }, nearest(name, options))];
}

/** What notes promise is played with the levers that teams have. */
function promisedMoves(
  set: Readonly<Record<string, string>>,
  path: string,
  levers: readonly WrittenLever[],
  raw: unknown,
): readonly Problem[] {
  const paths = levers.map((lever) => lever.path);
  const closed = Object.keys(set).flatMap((lever) => named(`${path}.${lever}`, lever, paths));
  const beyond = levers.flatMap((lever) => reachProblems(lever, set[lever.path], `${path}.${lever.path}`));
  return closed.length > 0 ? closed : beyond.length > 0 ? beyond : movesProblems(set, path, raw);
}

function reachProblems(
  { from, to, options }: WrittenLever,
  value: string | undefined,
  path: string,
): readonly Problem[] {
  if (value === undefined) return [];
  if (options !== null)
    return options.includes(value) ? [] : [problem(path, 'unknown-option', value, { kind: 'options', options })];
  if (from === null || to === null) return [];
  const number = Number(value);
  return number >= from && number <= to
    ? []
    : [problem(path, 'out-of-range', value, { kind: 'number', min: from, max: to })];
}
