import { measuresOf, type Measure } from '../ensemble/measures.ts';
import { createPlayers, type Luck, type Players } from '../ensemble/players.ts';
import type { Scenario } from '../scenario/types.ts';

/** How far an outcome moves between two designs on the same luck; `null` where it is undefined. */
export interface Shift {
  /** `match`, `byPriority.water`, `breach` … as results name them; `counterfactual.match` where that is what moves. */
  readonly outcome: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** Of the paired change. */
  readonly standardError: number | null;
}

interface Rows {
  readonly players: Players;
  readonly scheme: Float64Array;
  readonly counterfactual: Float64Array;
}

function rowsOf(scenario: Scenario, luck: Luck): Rows {
  const players = createPlayers(scenario, luck);
  const { count } = players.setting.columns;
  return { players, scheme: new Float64Array(count), counterfactual: new Float64Array(count) };
}

const play = ({ players, scheme, counterfactual }: Rows, draw: number) => players.play(draw, scheme, counterfactual);

/** Is every figure of every future the same in both designs, but for rounding? Ends with the first that is not. */
export function sameFutures(before: Scenario, after: Scenario, luck: Luck): boolean {
  const [a, b] = [rowsOf(before, luck), rowsOf(after, luck)];
  if (!sameLayout(a, b)) return false;
  const { kept } = a.players.setting.columns;
  for (let draw = 0; draw < luck.draws; draw++) {
    play(a, draw);
    play(b, draw);
    if (!sameNumbers(a.scheme, b.scheme, kept) || !sameNumbers(a.counterfactual, b.counterfactual, kept)) return false;
  }
  return true;
}

/** Same figures under the same names, in the same places. */
function sameLayout(a: Rows, b: Rows): boolean {
  const layout = ({ players }: Rows) =>
    JSON.stringify(measuresOf(players.setting).map(({ group, key, starts, size }) => [group, key, starts, size]));
  return layout(a) === layout(b);
}

function sameNumbers(a: Float64Array, b: Float64Array, count: number): boolean {
  for (let i = 0; i < count; i++) if (!isSame(a[i]!, b[i]!)) return false;
  return true;
}

/** Sums made in another order differ by their rounding, relative to themselves or to a unit of money. */
const ROUNDING = 1e-9;
const isSame = (a: number, b: number) =>
  Object.is(a, b) || Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b)) || (a === 0 && b === 0);

/** How far each outcome moves, in the order of results; those that are the same in every future are left out. */
export function shiftsBetween(before: Scenario, after: Scenario, luck: Luck): readonly Shift[] {
  const [old, now] = [totalsOf(before, luck), totalsOf(after, luck)];
  const outcomes = [...new Set([...old.keys(), ...now.keys()])];
  const nothing = new Float64Array(luck.draws);
  return outcomes.flatMap((outcome) => shiftOf(outcome, old.get(outcome) ?? nothing, now.get(outcome) ?? nothing));
}

/** Every measure's total in every draw: a flow's sum, a level's last year, whether a chance came true in any year. */
function totalsOf(scenario: Scenario, luck: Luck): Map<string, Float64Array> {
  const rows = rowsOf(scenario, luck);
  const measures = measuresOf(rows.players.setting).filter(({ group }) => group !== 'sums');
  const totals = new Map<string, Float64Array>();
  const keep = (name: string, draw: number, value: number) => {
    const values = totals.get(name) ?? new Float64Array(luck.draws);
    values[draw] = value;
    totals.set(name, values);
  };
  for (let draw = 0; draw < luck.draws; draw++) {
    play(rows, draw);
    for (const measure of measures) {
      keep(nameOf(measure), draw, totalIn(rows.scheme, measure));
      if (!measure.schemeOnly) keep(`counterfactual.${nameOf(measure)}`, draw, totalIn(rows.counterfactual, measure));
    }
  }
  return totals;
}

const nameOf = ({ group, key }: Measure) => (group === 'outcomes' || group === key ? key : `${group}.${key}`);

function totalIn(row: Float64Array, { group, kind, starts, size }: Measure): number {
  const chance = group === 'breach' || group === 'exhausted';
  const first = kind === 'flow' || chance ? 0 : size - 1;
  let total = 0;
  for (const start of starts) for (let t = first; t < size; t++) total += row[start + t]!;
  return chance ? Math.min(1, total) : total;
}

function shiftOf(outcome: string, old: Float64Array, now: Float64Array): readonly Shift[] {
  if (sameNumbers(old, now, old.length)) return [];
  const both = Array.from(old.keys()).filter((draw) => !Number.isNaN(old[draw]) && !Number.isNaN(now[draw]));
  if (both.length === 0) return [{ outcome, before: mean(old), after: mean(now), change: null, standardError: null }];
  const change = mean(Float64Array.from(both, (draw) => now[draw]! - old[draw]!))!;
  const squares = both.reduce((sum, draw) => sum + (now[draw]! - old[draw]! - change) ** 2, 0);
  const scatter = both.length > 1 ? Math.sqrt(squares / (both.length - 1) / both.length) : 0;
  const standardError = scatter > ROUNDING * Math.abs(change) ? scatter : 0;
  return [{ outcome, before: mean(old), after: mean(now), change, standardError }];
}

/** Over the draws in which it is defined. */
function mean(values: Float64Array): number | null {
  const defined = values.filter((value) => !Number.isNaN(value));
  return defined.length === 0 ? null : defined.reduce((sum, value) => sum + value, 0) / defined.length;
}
