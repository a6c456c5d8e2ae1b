import { createPlayers } from '../../src/ensemble/players.ts';
import { playFuture } from '../../src/model/future.ts';
import type { Scenario } from '../../src/scenario/types.ts';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** A function that plays the scheme's side of all draws once and gives microseconds per draw. */
export function schemeTimer(scenario: Scenario, draws: number): () => number {
  const players = createPlayers(scenario, { seed: 1, draws });
  const row = new Float64Array(players.setting.columns.count);
  return () => {
    const start = performance.now();
    for (let draw = 0; draw < draws; draw++) {
      players.deal(draw);
      playFuture(players.scheme, 1, draw, row);
    }
    return ((performance.now() - start) * 1000) / draws;
  };
}

/** The median of several rounds after two that are not counted. */
export function settled(timer: () => number, rounds = 7): number {
  timer();
  timer();
  return median(Array.from({ length: rounds }, timer));
}

export async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
