import type { NotPlayed, Sample } from '../../ensemble/sample.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import { check, type Check } from './condition.ts';
import { spread, type Lever, type Value } from './lever.ts';
import { meanOf, type Measured } from './measured.ts';
import { between, searchTogether, type Search, type Studio } from './search.ts';
import type { SeekQuestion } from './seek-question.ts';
import { figuresOf, needsBoth, read, valuesOf, type Statistic } from './statistic.ts';

/** What one value of the lever gives. */
export interface Tried {
  readonly value: Value;
  /** One a condition. */
  readonly checks: readonly Check[];
  readonly isKept: boolean;
  readonly isSure: boolean;
  /** The outcome that is to be most or least; null where the lever itself is. */
  readonly goal: Measured | null;
  /** Means for the reader: funds to priorities, outlay, chance of a breach. */
  readonly means: Readonly<Record<ContextFigure, number | null>>;
  /** Why it could not be played. */
  readonly cannotPlay: Problem | null;
}
export const CONTEXT = ['toPriorities', 'outlay', 'breachEver'] as const;
export type ContextFigure = (typeof CONTEXT)[number];

export interface SeekAnswer {
  /** Is there a value that keeps every condition? */
  readonly isReachable: boolean;
  /** The best that keeps every condition; null when none does. */
  readonly best: Tried | null;
  /** The best of those that keep them by the whole of their 95 % intervals. */
  readonly sure: Tried | null;
  /** When nothing is reachable: the value that misses by least. */
  readonly nearest: Tried | null;
  /** Stretches of tried values that keep every condition, rising. */
  readonly stretches: readonly { readonly from: Value; readonly to: Value }[];
  /** How far apart the first values lay: what comes and goes between two of them is not seen. Null when every value was tried. */
  readonly spacing: number | null;
  /** How finely changes were then followed; null of a choice. */
  readonly tolerance: number | null;
  readonly tried: readonly Tried[];
}

/** Values tried first, spread over the range, all in one batch. */
export const FIRST = 25;
/** Values put into a gap in each round after. */
const WITHIN = 4;

/** Figures that a question has to be played for. */
export function seekFigures({ conditions, goal }: SeekQuestion, scenario: Scenario): readonly string[] {
  const statistics = [...conditions.map(({ statistic }) => statistic), ...(goal.of === 'lever' ? [] : [goal.of])];
  return [...new Set([...CONTEXT, ...statistics.flatMap((one) => figuresOf(one, scenario))])];
}

/** Does the question need the futures without the scheme? */
export function seekSides({ conditions, goal }: SeekQuestion): 'both' | 'scheme' {
  const statistics = [...conditions.map(({ statistic }) => statistic), ...(goal.of === 'lever' ? [] : [goal.of])];
  return statistics.some(needsBoth) ? 'both' : 'scheme';
}

/** About how many designs a question takes, for the bar of progress. */
export function seekEffort({ lever }: SeekQuestion): number {
  const first = Math.min(FIRST, lever.values.length);
  return first === lever.values.length ? first : first + FOLLOWED;
}
const FOLLOWED = 24;

/**
 * Looks for the best value of one lever that keeps every condition. On the same luck a chance is a step function of the
 * lever, and it need not rise or fall all the way: so first the whole range is looked at, then each place where what is kept
 * changes, and the surroundings of the best value, down to the lever's step. With no more values than `FIRST` that is a
 * brute-force search. Ties go to the value nearest to the present one, then to the lower.
 */
export async function seek(question: SeekQuestion, studio: Studio): Promise<SeekAnswer> {
  const { lever } = question;
  const [known] = await searchTogether([searchOf(question)], studio);
  const places = [...known!.keys()].sort((a, b) => a - b);
  const tried = places.map((place) => known!.get(place)!);
  const kept = tried.filter(({ isKept }) => isKept);
  const better = comparer(question);
  const best = bestOf(kept, better);
  const isAll = tried.length === lever.values.length;
  return {
    isReachable: best !== null,
    best,
    sure: bestOf(
      kept.filter(({ isSure }) => isSure),
      better,
    ),
    nearest: best === null ? nearestOf(tried, question) : null,
    stretches: stretchesOf(tried),
    spacing: lever.range === null || isAll ? null : (lever.range.high - lever.range.low) / (FIRST - 1),
    tolerance: lever.range?.step ?? null,
    tried,
  };
}

function searchOf(question: SeekQuestion): Search<Tried> {
  const { lever } = question;
  const better = comparer(question);
  return {
    first: firstPlaces(lever),
    overridesAt: (place) => [{ path: lever.path, value: String(lever.values[place]) }],
    found: (place, played, scenario) => triedOf(lever.values[place]!, played, scenario, question),
    next(known) {
      const places = [...known.keys()].sort((a, b) => a - b);
      const changes = places.flatMap((place, at) => {
        const after = places[at + 1];
        return after !== undefined && differ(known.get(place)!, known.get(after)!) ? between(place, after, WITHIN) : [];
      });
      const tried = places.map((place) => known.get(place)!);
      const kept = tried.filter(({ isKept }) => isKept);
      // The lever's own best lies at a change, or at an end.
      if (kept.length > 0 && question.goal.of === 'lever') return changes;
      const top = kept.length > 0 ? bestOf(kept, better) : nearestOf(tried, question);
      return top === null ? changes : [...changes, ...around(places[tried.indexOf(top)]!, places)];
    },
  };
}

/** Spread over the range, and what the design has now. */
function firstPlaces({ values, present }: Lever): readonly number[] {
  const places = spread(values.length, FIRST);
  if (typeof present !== 'number') return places;
  const distance = (place: number) => Math.abs(Number(values[place]) - present);
  const nearest = values.reduce<number>((first, _, place) => (distance(place) < distance(first) ? place : first), 0);
  return [...new Set([...places, nearest])];
}

const differ = (one: Tried, other: Tried) => one.isKept !== other.isKept || one.isSure !== other.isSure;

function bestOf(tried: readonly Tried[], better: (one: Tried, other: Tried) => boolean): Tried | null {
  return tried.reduce<Tried | null>((first, one) => (first === null || better(one, first) ? one : first), null);
}

/** Places in the gaps on either side of one. */
function around(place: number, places: readonly number[]): readonly number[] {
  const at = places.indexOf(place);
  const [before, after] = [places[at - 1], places[at + 1]];
  return [
    ...(before === undefined ? [] : between(before, place, WITHIN)),
    ...(after === undefined ? [] : between(place, after, WITHIN)),
  ];
}

function triedOf(
  value: Value,
  played: Sample | NotPlayed,
  scenario: Scenario | null,
  { conditions, goal }: SeekQuestion,
): Tried {
  if ('cannotPlay' in played || scenario === null) {
    const cannotPlay = 'cannotPlay' in played ? played.cannotPlay : null;
    return { value, checks: [], isKept: false, isSure: false, goal: null, means: NO_MEANS, cannotPlay };
  }
  const checks = conditions.map((condition) => check(condition, played, scenario));
  const measured = goal.of === 'lever' ? null : read(goal.of, played, scenario);
  // What is to be most or least must be defined.
  const isDefined = measured === null || measured.value !== null;
  return {
    value,
    checks,
    isKept: isDefined && checks.every(({ isKept }) => isKept),
    isSure: isDefined && checks.every(({ isSure }) => isSure),
    goal: measured,
    means: meansOf(played),
    cannotPlay: null,
  };
}

const NO_MEANS = { toPriorities: null, outlay: null, breachEver: null };

function meansOf(sample: Sample): Tried['means'] {
  const mean = (figure: ContextFigure) => meanOf(valuesOf(figure, sample)).value;
  return { toPriorities: mean('toPriorities'), outlay: mean('outlay'), breachEver: mean('breachEver') };
}

/** Is the first better than the second? Both keep every condition. */
function comparer({ lever, goal }: SeekQuestion): (one: Tried, other: Tried) => boolean {
  const place = (value: Value) => lever.values.indexOf(value);
  const present = lever.present === null ? null : presentPlace(lever.present, lever.values);
  const away = (tried: Tried) => (present === null ? 0 : Math.abs(present - fractionalPlace(tried.value)));
  const fractionalPlace = (value: Value) => (typeof value === 'number' ? value : place(value));
  const rank = (tried: Tried) => {
    if (goal.want === 'nearest') return -away(tried);
    const size = goal.of === 'lever' ? place(tried.value) : tried.goal!.value!;
    return goal.want === 'most' ? size : -size;
  };
  return (one, other) => {
    const gaps = [rank(one) - rank(other), away(other) - away(one), place(other.value) - place(one.value)];
    return (gaps.find((gap) => gap !== 0) ?? 0) > 0;
  };
}

function presentPlace(present: Value, values: readonly Value[]): number | null {
  if (typeof present === 'number') return present;
  const at = values.indexOf(present);
  return at < 0 ? null : at;
}

/** The value that misses by least, each condition measured in the widest miss of any value; ties as for the best. */
function nearestOf(tried: readonly Tried[], question: SeekQuestion): Tried | null {
  const better = comparer({ ...question, goal: { want: 'nearest', of: 'lever' } });
  return tried
    .filter(({ cannotPlay }) => cannotPlay === null)
    .reduce<Tried | null>((first, one) => {
      if (first === null) return one;
      const gap = missOf(first, question, tried) - missOf(one, question, tried);
      return gap > 0 || (gap === 0 && better(one, first)) ? one : first;
    }, null);
}

/** How far a value misses: of its conditions the worst, chances as they are, amounts in parts of their limit. */
function missOf({ checks, cannotPlay, goal }: Tried, { conditions }: SeekQuestion, all: readonly Tried[]): number {
  if (cannotPlay !== null) return Infinity;
  if (goal !== null && goal.value === null) return Infinity;
  return Math.max(0, ...checks.map(({ missedBy }, at) => missedBy / scaleOf(conditions[at]!, all, at)));
}

function scaleOf(
  { statistic, limit }: { readonly statistic: Statistic; readonly limit: number },
  all: readonly Tried[],
  at: number,
): number {
  if (statistic.of === 'chance') return 1;
  if (limit !== 0) return Math.abs(limit);
  const misses = all.map(({ checks }) => checks[at]?.missedBy ?? 0).filter(Number.isFinite);
  return Math.max(0, ...misses) || 1;
}

/** Runs of neighbouring values that keep everything. */
function stretchesOf(tried: readonly Tried[]): SeekAnswer['stretches'] {
  const stretches: { from: Value; to: Value }[] = [];
  tried.forEach((one, at) => {
    if (!one.isKept) return;
    const goesOn = at > 0 && tried[at - 1]!.isKept;
    if (goesOn) stretches[stretches.length - 1] = { ...stretches.at(-1)!, to: one.value };
    else stretches.push({ from: one.value, to: one.value });
  });
  return stretches;
}
