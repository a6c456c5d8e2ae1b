import { createPlayers } from '../../src/ensemble/players.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { AT } from '../../src/model/columns.ts';
import type { OutcomeName } from '../../src/scenario/outcomes.ts';
import { EXAMPLE } from '../model/play.ts';

export const DRAWS = 120;
/** The example, run once for the tests that read its result. */
export const result = runScenario(EXAMPLE, { seed: 3, draws: DRAWS });
export const add = (values: readonly (number | null)[]) => values.reduce((sum: number, value) => sum + value!, 0);

/** Totals of every draw, played here one by one. */
export function drawsOf(scenario: typeof EXAMPLE, draws: number, seed: number) {
  const players = createPlayers(scenario, { seed, draws });
  const { columns } = players.setting;
  return Array.from({ length: draws }, (_, draw) => {
    const scheme = new Float64Array(columns.count);
    const counterfactual = new Float64Array(columns.count);
    players.play(draw, scheme, counterfactual);
    const sum = (row: Float64Array) => (name: OutcomeName) =>
      row.subarray(AT[name] * columns.years, (AT[name] + 1) * columns.years).reduce((a, b) => a + b, 0);
    return { scheme: sum(scheme), counterfactual: sum(counterfactual) };
  });
}
