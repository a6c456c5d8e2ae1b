import { centralValue } from '../math/distribution.ts';
import type { Quantity } from '../math/quantity.ts';
import { findTerm, type Term } from '../scenario/terms.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Because } from './no-effect-because.ts';
import { partnerAt, type Reached } from './no-effect-limits.ts';
import type { LeverMove } from './no-effect-move.ts';
import { livelyValue, valueAt, withValue } from './no-effect-path.ts';

/** Factors at which another value of the lever is tried, nearest first. */
const STEPS = [2, 0.5, 5, 0.2, 20, 0.05, 1000, 0.001];

/** Another value that a lever might take. */
export type Other = number | string | null;

/** Other values that the lever might take: nearest first, its bounds last; of a choice the other choices. */
export function otherValues({ before, after, path }: LeverMove): readonly Other[] {
  const term = findTerm(path);
  if (term === undefined) return [];
  const value = valueAt(before, path);
  if (term.kind === 'enum') return term.options.filter((option) => option !== value && option !== valueAt(after, path));
  if (term.min === null || term.max === null || isFormula(value)) return [];
  const current = value === null || value === undefined ? null : centralValue(value as Quantity);
  const candidates = term.unit === 'calendarYear' ? yearsOf(before, current) : levelsOf(term, current);
  const whole = candidates.map((one) => (term.kind === 'whole' ? Math.round(one) : one));
  const numbers = [...new Set(whole)].filter((candidate) => isAccepted(term, candidate) && candidate !== current);
  const mayBeNone = term.default === null && !path.startsWith('behaviour.');
  return mayBeNone && current !== null ? [...numbers, null] : numbers;
}

const isFormula = (value: unknown) => value !== null && typeof value === 'object' && 'formula' in value;

function isAccepted({ min, max, openMin, openMax }: Term, value: number): boolean {
  return (openMin ? value > min! : value >= min!) && (openMax ? value < max! : value <= max!);
}

function yearsOf({ place }: Scenario, current: number | null): readonly number[] {
  const years = Array.from({ length: place.horizon }, (_, t) => place.startYear + t);
  return years.sort((a, b) => Math.abs(a - (current ?? a)) - Math.abs(b - (current ?? b)));
}

function levelsOf(term: Term, current: number | null): readonly number[] {
  const lively = livelyValue(term, current);
  const start = current === null || current === 0 ? (lively ?? 1) : current;
  const bounded = term.max! <= 100 ? [term.max!] : [];
  return [
    ...(current === 0 || current === null ? [start] : []),
    ...STEPS.map((factor) => start * factor),
    ...bounded,
    term.min!,
  ];
}

/** What is said of a lever that is flat where it stands, and would move something at `movesAt`. */
export function flatHere(
  { before, path }: LeverMove,
  ends: readonly number[],
  movesAt: Other,
  reached: Reached,
): Because {
  const field = path.split('.').at(-1)!;
  const because = (code: Because['code'], values: Because['values']): Because => ({ code, path: null, values });
  const j = partnerAt(before, path);
  const partner = before.scheme.matching?.partners[j]?.id ?? null;
  const least = Math.min(...ends, Infinity);
  const isBelow = typeof movesAt === 'number' && movesAt < least;
  if (field === 'yearlyBudget' && j >= 0 && reached.paid[j]! < least && isBelow)
    return because('budget-slack', { partner, used: usedOf(reached, j, least), paid: reached.paid[j]! });
  if (field === 'projectCap' && j >= 0 && reached.asked[j]! <= least && isBelow)
    return because('cap-slack', { partner, asked: reached.asked[j]! });
  if (path === 'place.envelope' && reached.outlay <= least)
    return because('envelope-slack', { outlay: reached.outlay, used: reached.outlay / least });
  return because('flat-here', { movesAt });
}

/** Of a budget that had no limit until now, the part of the limit it is given. */
const usedOf = ({ used, paid }: Reached, j: number, least: number) => (used[j]! > 0 ? used[j]! : paid[j]! / least);

/** The scenario with the lever at another value. */
export const leverAt = (scenario: Scenario, path: string, value: Other) => withValue(scenario, path, value);
