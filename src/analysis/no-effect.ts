import { centralValue } from '../math/distribution.ts';
import type { Quantity } from '../math/quantity.ts';
import type { Luck } from '../ensemble/players.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import { findTerm } from '../scenario/terms.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Because } from './no-effect-because.ts';
import type { Gate } from './no-effect-gate.ts';
import { closedGates } from './no-effect-gates.ts';
import { limitsReached, looseLimits, otherBudgets } from './no-effect-limits.ts';
import type { LeverMove } from './no-effect-move.ts';
import { sameFutures, shiftsBetween, type Shift } from './no-effect-pairs.ts';
import { nearestFirst, valueAt } from './no-effect-path.ts';
import { flatHere, leverAt, otherValues } from './no-effect-range.ts';
import { presentValues } from './no-effect-siblings.ts';
import { sameYears } from './no-effect-years.ts';

export type { LeverMove } from './no-effect-move.ts';

export type NoEffect =
  | { readonly moved: true; readonly path: string; readonly draws: number; readonly outcomes: readonly Shift[] }
  | {
      readonly moved: false;
      readonly path: string;
      /** Futures in which it was looked for. */
      readonly draws: number;
      readonly because: Because;
      /** What else stands in the way besides, where one thing alone does not explain it. */
      readonly also: readonly Because[];
    };

/** A change of this many standard errors is one. */
const ERRORS = 3;
/** Outcomes named of a lever that moves something. */
const NAMED = 5;
/** Futures for a look at what would happen if something else were different. */
const PROBE = 60;

/**
 * Does a lever move anything, and if not, why? Both designs are played on the same luck; where every figure of every future
 * is the same, the reason is found by trial: each thing that may keep the lever from mattering is taken away from both
 * designs, and it is a reason only if the lever then moves something. Scenarios that cannot be played throw CannotPlay.
 */
export function noEffect(move: LeverMove, luck: Luck): NoEffect {
  const { path } = move;
  const still = (because: Because, also: readonly Because[] = []): NoEffect => ({
    moved: false,
    path,
    draws: luck.draws,
    because,
    also,
  });
  if (JSON.stringify(move.before) === JSON.stringify(move.after)) return still(plain('same-value'));
  if (!sameFutures(move.before, move.after, luck)) {
    const shifts = shiftsBetween(move.before, move.after, luck);
    const large = shifts.filter(isLarge).sort(byRelativeChange);
    if (large.length > 0) return { moved: true, path, draws: luck.draws, outcomes: large.slice(0, NAMED) };
    return still(noiseOf(shifts));
  }
  const known = ofNoFigure(path);
  if (known !== null) return still(plain(known));
  const years = sameYears(move);
  if (years !== null) return still(years);
  const rivals = otherBudgets(move.before, path);
  for (const { because, open } of rivals) if (differ(open(move.before), open(move.after), luck)) return still(because);
  const [because, ...also] = diagnose(move, luck, { seed: luck.seed, draws: Math.min(PROBE, luck.draws) });
  return still(because ?? plain('untouched'), also);
}

const plain = (code: Because['code']): Because => ({ code, path: null, values: {} });

function isLarge({ change, standardError }: Shift): boolean {
  return change === null || standardError === null || Math.abs(change) > ERRORS * standardError;
}

function byRelativeChange(one: Shift, other: Shift): number {
  return own(other) - own(one) || relative(other) - relative(one);
}
/** The scheme's own figures before those of the world without it, whole ones before their parts. */
const own = ({ outcome }: Shift) => (outcome.startsWith('counterfactual.') ? 0 : outcome.includes('.') ? 1 : 2);
const relative = ({ before, after, change }: Shift) =>
  Math.abs(change ?? 1) / Math.max(Math.abs(before ?? 0), Math.abs(after ?? 0), Number.MIN_VALUE);

function noiseOf(shifts: readonly Shift[]): Because {
  const ratio = ({ change, standardError }: Shift) => Math.abs((change ?? 0) / (standardError || 1));
  const [largest] = [...shifts].sort((a, b) => ratio(b) - ratio(a));
  if (largest === undefined) return plain('untouched');
  const { outcome, change, standardError } = largest;
  return { code: 'noise', path: null, values: { outcome, change, standardError } };
}

/** Words and marks from which nothing is computed. */
function ofNoFigure(path: string): Because['code'] | null {
  const term = findTerm(path);
  if (path.startsWith('targets.')) return 'target';
  if (path === 'place.startYear') return 'nothing-dated';
  if (term?.moves === 'display' || path.startsWith('sources')) return 'label';
  return path.startsWith('uses.') && path !== 'uses.saving' ? 'only-saving-counts' : null;
}

/** Gates behind which others may lie: what is not there, or not in these years, is looked for again once it is. */
const OUTER: ReadonlySet<Because['code']> = new Set(['not-there', 'scheme-outside', 'short-horizon']);

/** The reason, and what stands in the way besides; empty when none was found. */
function diagnose(move: LeverMove, whole: Luck, luck: Luck, depth = 0): readonly Because[] {
  const { before, after, path } = move;
  const behind = (gate: Gate): LeverMove => ({ before: gate.open(before), after: gate.open(after), path });
  const moves = (one: LeverMove) => differ(one.before, one.after, luck);
  const opened = (gates: readonly Gate[]) => moves(behind(together(gates)));
  const reached = limitsReached(before, depth > 0 ? luck : whole);
  const others = otherValues(move);
  const movesAt = others.find((value) => differ(before, leverAt(before, path, value), luck));
  if (movesAt !== undefined) return [flatHere(move, endsOf(move), movesAt, reached)];
  const closed = [...looseLimits(before, path, reached), ...closedGates(before, path)].filter(
    // What writes over the lever cannot show what it does.
    (gate) => JSON.stringify(gate.open(before)) !== JSON.stringify(gate.open(after)),
  );
  const one = closed.find((gate) => opened([gate]));
  if (one !== undefined) return [one.because];
  const beside = presentValues(before, path, 'beside', (gate) => opened([gate]));
  if (beside.length > 0) return beside;
  const several = fewest(withoutRivals(closed), opened);
  if (several.length > 0)
    return nearestFirst(
      several.map(({ because }) => because),
      path,
    );
  const wide = others.slice(-WIDEST);
  const glance = { seed: luck.seed, draws: Math.min(GLANCE, luck.draws) };
  const flat = closed.find((gate) =>
    wide.some((value) => differ(gate.open(before), gate.open(leverAt(before, path, value)), glance)),
  );
  if (flat !== undefined) return [flat.because];
  if (depth > 0) return [];
  for (const gate of closed.filter(({ because }) => OUTER.has(because.code))) {
    const inner = diagnose(behind(gate), glance, glance, depth + 1);
    if (inner.length > 0) return nearestFirst([gate.because, ...inner], path);
  }
  return presentValues(before, path, 'elsewhere', (gate) => opened([gate]));
}
/** Futures for the long list of what might lie behind something else. */
const GLANCE = 20;
/** Of the lever's other values the farthest ones, tried behind each gate. */
const WIDEST = 2;

const together = (gates: readonly Gate[]): Gate => ({
  because: plain('untouched'),
  open: (scenario) => gates.reduce((changed, gate) => gate.open(changed), scenario),
});

function endsOf({ before, after, path }: LeverMove): readonly number[] {
  return [before, after].map((scenario) => numberAt(scenario, path)).filter((value) => value !== null);
}

/** Of things that cannot be opened together (a fund that ends and one that does not, two choices of one field) the first. */
function withoutRivals(gates: readonly Gate[]): readonly Gate[] {
  const seen = new Set<string>();
  return gates.filter(({ because: { code, path } }) => {
    if (code === 'scheme-never-ends') return false;
    const key = path ?? code;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A set of gates that together let the lever move, from which none can be left out; empty when all together do not. */
function fewest(gates: readonly Gate[], opened: (gates: readonly Gate[]) => boolean): readonly Gate[] {
  if (!opened(gates)) return [];
  let needed = gates;
  for (let half = Math.ceil(gates.length / 2); half >= 1; half = half === 1 ? 0 : Math.ceil(half / 2)) {
    // Later ones go first: they are the farther ones.
    for (let at = needed.length - half; at > -half; at -= half) {
      const without = needed.filter((_, index) => index < at || index >= at + half);
      if (without.length < needed.length && opened(without)) needed = without;
    }
  }
  return needed;
}

/** Do two designs differ anywhere? What cannot be played tells nothing. */
function differ(one: Scenario, other: Scenario, luck: Luck): boolean {
  try {
    return !sameFutures(one, other, luck);
  } catch (error) {
    if (error instanceof CannotPlay) return false;
    throw error;
  }
}

function numberAt(scenario: Scenario, path: string): number | null {
  const value = valueAt(scenario, path);
  if (typeof value === 'number') return value;
  return value !== null &&
    typeof value === 'object' &&
    !('formula' in value) &&
    !Array.isArray(value) &&
    isQuantity(value)
    ? centralValue(value)
    : null;
}

function isQuantity(value: object): value is Exclude<Quantity, number> {
  return ['value', 'low', 'normal', 'lognormal', 'uniform', 'oneOf'].some((key) => key in value);
}
