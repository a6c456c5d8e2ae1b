import { createPlayers, type Players } from '../../src/ensemble/players.ts';
import { AT } from '../../src/model/columns.ts';
import type { OutcomeName } from '../../src/scenario/outcomes.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { exampleText, sets } from '../scenario/example.ts';
import { exampleWith } from '../scenario/moved.ts';

/** The example scenario, with `path=value` overrides. */
export function scenarioWith(...assignments: readonly string[]): Scenario {
  return exampleWith(sets(...assignments));
}

/** The example, read once. */
export const EXAMPLE: Scenario = readExample();

function readExample(): Scenario {
  const parsed = parseScenario(exampleText);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

/** One draw of a scenario, both sides, and how to read it. */
export interface Played {
  readonly players: Players;
  readonly scheme: Float64Array;
  readonly counterfactual: Float64Array;
  /** An outcome of the scheme by year. */
  readonly years: (name: OutcomeName) => Float64Array;
  /** Its sum over the years. */
  readonly sum: (name: OutcomeName) => number;
}

export function play(scenario: Scenario, { seed = 1, draws = 20, draw = 0 } = {}): Played {
  const players = createPlayers(scenario, { seed, draws });
  const { columns } = players.setting;
  const scheme = new Float64Array(columns.count);
  const counterfactual = new Float64Array(columns.count);
  players.play(draw, scheme, counterfactual);
  const years = (name: OutcomeName) => scheme.subarray(AT[name] * columns.years, (AT[name] + 1) * columns.years);
  return { players, scheme, counterfactual, years, sum: (name) => years(name).reduce((a, b) => a + b, 0) };
}

/** Every behaviour parameter that the example leaves uncertain, fixed: what is left is luck, not ignorance. */
export function fixed(values: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(values).map(([name, value]) => `behaviour.${name}=${value}`);
}
