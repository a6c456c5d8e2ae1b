import { createPlayers, type Luck } from './players.ts';
import { prepare } from './setting.ts';
import type { Scenario } from '../scenario/types.ts';

/** An uncertain figure of a scenario and the ends at which it is tried. */
export interface InputRange {
  /** Path in the scenario file. */
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

/** One draw in twenty lies below the low end, one above the high end. */
export const LOW_END = 0.05;
export const HIGH_END = 0.95;
/** Of a mixture whose ends coincide there, the ends of nearly all draws. */
const FARTHEST = 1e-9;

/** Every figure that differs from future to future, with its 5th and 95th percentile, held within its term's bounds. */
export function uncertainInputs(scenario: Scenario): readonly InputRange[] {
  return prepare(scenario).uncertain.map(({ path, inverse, min, max }) => {
    const at = (probability: number) => Math.min(max, Math.max(min, inverse(probability)));
    const [low, high] = [at(LOW_END), at(HIGH_END)];
    return low === high ? { path, low: at(FARTHEST), high: at(1 - FARTHEST) } : { path, low, high };
  });
}

/** The value of each uncertain figure in every draw of an ensemble, by path: what the engine itself plays with. */
export function drawnInputs(scenario: Scenario, luck: Luck): Readonly<Record<string, Float64Array>> {
  const players = createPlayers(scenario, luck);
  const columns = players.setting.uncertain.map(({ path }) => [path, new Float64Array(luck.draws)] as const);
  for (let draw = 0; draw < luck.draws; draw++) {
    const drawn = players.drawn(draw);
    for (const [path, column] of columns) column[draw] = drawn[path]!;
  }
  return Object.fromEntries(columns);
}
