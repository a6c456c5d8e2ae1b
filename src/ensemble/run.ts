import type { Scenario } from '../scenario/types.ts';
import { assemble, wantedTotals, type Label } from './assemble.ts';
import { playChunk } from './chunk.ts';
import { Collector } from './collector.ts';
import { createPlayers, type Luck } from './players.ts';
import type { Result } from './result.ts';

export interface RunOptions extends Luck {
  readonly label?: Label;
  /** Draws played at a time; any number gives the same bytes. */
  readonly chunk?: number;
}

/** Draws that one order of work holds, unless told otherwise. */
export const CHUNK = 250;

/** Plays every future of a scenario and its counterfactual in this thread, and sums them up. */
export function runScenario(
  scenario: Scenario,
  { seed, draws, label = (name) => name, chunk = CHUNK }: RunOptions,
): Result {
  const players = createPlayers(scenario, { seed, draws });
  const collector = new Collector(players, wantedTotals(scenario));
  for (let pass = 0; pass < collector.passes.length; pass++) {
    const open = collector.openPass(pass);
    for (let from = 0; from < draws; from += chunk) {
      const order = { from, to: Math.min(draws, from + chunk), columns: open.columns, sums: pass === 0 };
      open.add(order, playChunk(players, order));
    }
    open.close();
  }
  return assemble(players, collector, label);
}
