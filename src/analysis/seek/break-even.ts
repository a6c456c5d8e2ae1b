import type { NotPlayed, Sample } from '../../ensemble/sample.ts';
import type { Override } from '../../scenario/term.ts';
import { CannotPlay } from '../../scenario/cannot-play.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import { breakEvenInputs, type BreakEvenInput } from './break-even-inputs.ts';
import { check, type Check, type Condition } from './condition.ts';
import { between, playAll, searchTogether, type Search, type Studio } from './search.ts';
import { figuresOf, needsBoth } from './statistic.ts';

/** Where a design begins to miss what is wanted of it (or to reach it), when one assumption moves and the rest stay as uncertain as they are. */
export interface BreakEvenCard extends BreakEvenInput {
  /** The last value below and above the present one that leaves the verdict as it is; null where it never turns on that side. */
  readonly below: number | null;
  readonly above: number | null;
  /** Way to the nearest turn, in parts of the whole range; null without one. */
  readonly closeness: number | null;
  /** Does fixing it at its middle value turn the verdict already? */
  readonly turnsAtOnce: boolean;
  /** The condition that decides, at both ends of the range. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /** Why it cannot be moved by itself. */
  readonly cannotPlay: Problem | null;
}

export interface BreakEvenAnswer {
  /** Is all that is wanted kept as the design stands? */
  readonly isKept: boolean;
  readonly checks: readonly Check[];
  /** What turns the verdict first, then what does not matter within its range. */
  readonly cards: readonly BreakEvenCard[];
  /** Each range was followed down to so many parts of it. */
  readonly parts: number;
  /** How many were played. */
  readonly designs: number;
}

/** Values of each range, apart by a 256th of it. */
const PARTS = 256;
/** First looked at: the ends, the quarters and the present value. */
const QUARTERS = [0, 64, 128, 192, 256];
const WITHIN = 3;

/** What is wanted when the reader does not say: the scenario's targets at their chances, else priorities get what the town pays. */
export function usualConditions({ targets }: Scenario): readonly Condition[] {
  if (targets.length === 0)
    return [{ statistic: { of: 'mean', figure: 'toPriorities', minus: 'outlay' }, comparison: '>=', limit: 0 }];
  return targets.map(({ chance }, at) => ({
    statistic: { of: 'chance', figure: `target${at + 1}`, level: null },
    comparison: '>=',
    limit: chance,
  }));
}

export function breakEvenFigures(conditions: readonly Condition[], scenario: Scenario): readonly string[] {
  return [...new Set(conditions.flatMap(({ statistic }) => figuresOf(statistic, scenario)))];
}

export function breakEvenSides(conditions: readonly Condition[]): 'both' | 'scheme' {
  return conditions.some(({ statistic }) => needsBoth(statistic)) ? 'both' : 'scheme';
}

/** About how many designs it takes. */
export function breakEvenEffort(scenario: Scenario): number {
  return 1 + Math.round(FOLLOWED * breakEvenInputs(scenario).length);
}
const FOLLOWED = 7.5;

/** Moves every assumption by itself and finds where the verdict on the conditions turns. */
export async function breakEven(
  conditions: readonly Condition[],
  scenario: Scenario,
  studio: Studio,
): Promise<BreakEvenAnswer> {
  const [base] = await playAll([[]], studio);
  if ('cannotPlay' in base!.sample) throw new CannotPlay(base!.sample.cannotPlay);
  const checks = checksOf(base!.sample, conditions, base!.scenario);
  const isKept = checks.length > 0 && checks.every((one) => one.isKept);
  const inputs = breakEvenInputs(scenario);
  const known = await searchTogether(
    inputs.map((input) => searchOf(input, conditions)),
    studio,
  );
  const designs = known.reduce((sum, places) => sum + places.size, 1);
  const cards = inputs.map((input, at) => cardOf(input, known[at]!, isKept, checks));
  return { isKept, checks, cards: [...cards].sort(byCloseness), parts: PARTS, designs };
}

interface Tried {
  readonly isKept: boolean;
  readonly checks: readonly Check[];
  readonly cannotPlay: Problem | null;
}

function searchOf(input: BreakEvenInput, conditions: readonly Condition[]): Search<Tried> {
  return {
    first: [...QUARTERS, placeOf(input)],
    overridesAt: (place) => overridesOf(input, valueAt(input, place)),
    found: (_, sample, scenario) => {
      const checks = checksOf(sample, conditions, scenario);
      const cannotPlay = 'cannotPlay' in sample ? sample.cannotPlay : null;
      return { checks, isKept: cannotPlay === null && checks.every((one) => one.isKept), cannotPlay };
    },
    next(known) {
      const places = [...known.keys()].sort((a, b) => a - b);
      return places.flatMap((place, at) => {
        const after = places[at + 1];
        const [one, other] = [known.get(place)!, after === undefined ? undefined : known.get(after)];
        if (after === undefined || other === undefined || one.cannotPlay !== null || other.cannotPlay !== null)
          return [];
        return one.isKept === other.isKept ? [] : between(place, after, WITHIN);
      });
    },
  };
}

/** What the levers of a design are set to when an input is moved. */
export function overridesOf({ paths, central, isFactor }: BreakEvenInput, value: number): readonly Override[] {
  return paths.map((path, at) => ({ path, value: String(isFactor ? short(value * central[at]!) : value) }));
}

function valueAt({ low, high }: BreakEvenInput, place: number): number {
  return short(low + (place / PARTS) * (high - low));
}

const short = (value: number) => Number(value.toPrecision(12));

/** Place nearest to the present value; the factor 1 of several. */
function placeOf({ low, high, central, isFactor }: BreakEvenInput): number {
  const now = isFactor ? 1 : central[0]!;
  return Math.max(0, Math.min(PARTS, Math.round(((now - low) / (high - low)) * PARTS)));
}

function checksOf(
  sample: Sample | NotPlayed,
  conditions: readonly Condition[],
  scenario: Scenario | null,
): readonly Check[] {
  if ('cannotPlay' in sample || scenario === null) return [];
  return conditions.map((condition) => check(condition, sample, scenario));
}

function cardOf(
  input: BreakEvenInput,
  known: ReadonlyMap<number, Tried>,
  isKept: boolean,
  checks: readonly Check[],
): BreakEvenCard {
  const places = [...known.keys()].sort((a, b) => a - b).filter((place) => known.get(place)!.cannotPlay === null);
  const now = placeOf(input);
  const turned = (place: number) => known.get(place)!.isKept !== isKept;
  const turnsAtOnce = places.includes(now) && turned(now);
  const down = places.filter((place) => place < now).reverse();
  const up = places.filter((place) => place > now);
  const below = lastBefore(down, now, turned);
  const above = lastBefore(up, now, turned);
  const ways = [below, above].flatMap((place) => (place === null ? [] : [Math.abs(place - now) / PARTS]));
  const decides = Math.max(
    0,
    checks.findIndex((one) => !one.isKept),
  );
  const at = (place: number) => known.get(place)?.checks[decides]?.value ?? null;
  const problem = [...known.values()].find(({ cannotPlay }) => cannotPlay !== null)?.cannotPlay ?? null;
  return {
    ...input,
    below: below === null ? null : valueAt(input, below),
    above: above === null ? null : valueAt(input, above),
    closeness: turnsAtOnce ? 0 : ways.length === 0 ? null : Math.min(...ways),
    turnsAtOnce,
    atLow: at(0),
    atHigh: at(PARTS),
    cannotPlay: places.length < 2 ? problem : null,
  };
}

/** The last place, walking away from the present one, before the verdict turns; null when it does not. */
function lastBefore(walk: readonly number[], now: number, turned: (place: number) => boolean): number | null {
  const at = walk.findIndex(turned);
  return at < 0 ? null : at === 0 ? now : walk[at - 1]!;
}

/** Beyond any part of a range. */
const NEVER = 2;

function byCloseness(one: BreakEvenCard, other: BreakEvenCard): number {
  const gap = (one.closeness ?? NEVER) - (other.closeness ?? NEVER);
  return gap === 0 ? effect(other) - effect(one) : gap;
}

/** Of those that turn nothing, what moves the deciding figure most. */
function effect({ atLow, atHigh }: BreakEvenCard): number {
  return atLow === null || atHigh === null ? 0 : Math.abs(atHigh - atLow);
}
