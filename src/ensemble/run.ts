import type { Scenario } from '../scenario/types.ts';
import { assemble, wantedTotals, type Label } from './assemble.ts';
import { chunksOf, CountSum, playChunk } from './chunk.ts';
import { readMeasures, type Measured } from './measured.ts';
import { passesOf } from './passes.ts';
import { createPlayers, type Luck } from './players.ts';
import type { Result } from './result.ts';
import { numbersIn, planTable } from './table.ts';

export interface RunOptions extends Luck {
  readonly label?: Label;
  /** Draws played at a time, and numbers held at a time; any give the same bytes. */
  readonly chunk?: number;
  readonly most?: number;
}

/** Plays every future of a scenario and its counterfactual in this thread, and sums them up. */
export function runScenario(scenario: Scenario, options: RunOptions): Result {
  const { seed, draws, label = (name) => name, chunk, most } = options;
  const players = createPlayers(scenario, { seed, draws });
  const wanted = wantedTotals(scenario);
  const measured: Measured[] = [];
  const counts = new CountSum();
  for (const measures of passesOf(players.setting, draws, most)) {
    const plan = planTable(measures);
    const table = { draws, ...plan, values: new Float64Array(numbersIn(plan, draws)) };
    const isFirst = measured.length === 0;
    for (const piece of chunksOf(draws, chunk)) counts.add(playChunk(players, table, piece, isFirst));
    measured.push(...readMeasures(measures, table, wanted));
  }
  return assemble(players, measured, counts.total, label);
}
