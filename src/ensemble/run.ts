import type { Scenario } from '../scenario/types.ts';
import { assemble, wantedTotals, type Label } from './assemble.ts';
import { chunkOrders, playChunk } from './chunk.ts';
import { Collector } from './collector.ts';
import { createPlayers, type Luck } from './players.ts';
import type { Result } from './result.ts';

export interface RunOptions extends Luck {
  readonly label?: Label;
  /** Draws played at a time; any number gives the same bytes. */
  readonly chunk?: number;
}

/** Plays every future of a scenario and its counterfactual in this thread, and sums them up. */
export function runScenario(scenario: Scenario, { seed, draws, label = (name) => name, chunk }: RunOptions): Result {
  const players = createPlayers(scenario, { seed, draws });
  const collector = new Collector(players, wantedTotals(scenario));
  for (let pass = 0; pass < collector.passes.length; pass++) {
    const open = collector.openPass(pass);
    for (const order of chunkOrders(draws, open.columns, pass === 0, chunk)) open.add(order, playChunk(players, order));
    for (const measure of open.close()) void measure;
  }
  return assemble(players, collector, label);
}
