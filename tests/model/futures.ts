import fc from 'fast-check';
import { expect } from 'vitest';
import { createPlayers } from '../../src/ensemble/players.ts';
import { recordProjects } from '../../src/ensemble/record-projects.ts';
import type { ProjectRecord } from '../../src/ensemble/result.ts';
import { AT, type Columns } from '../../src/model/columns.ts';
import { REASON, type Reason } from '../../src/model/reasons.ts';
import type { OutcomeName } from '../../src/scenario/outcomes.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { anyScenario } from './arbitrary.ts';

/** The laws of section 5 on scenarios of every kind. Seeds are fixed: a failure is a fault, not bad luck. */
export const RUNS = { seed: 20, numRuns: 150 };
const DRAWS = 2;

/** Both sides of one draw, with what is needed to hold them against the laws. */
export interface Future {
  readonly scenario: Scenario;
  readonly columns: Columns;
  readonly scheme: Float64Array;
  readonly counterfactual: Float64Array;
  readonly projects: readonly ProjectRecord[];
  readonly year: (name: OutcomeName, t: number) => number;
  readonly sum: (name: OutcomeName) => number;
  readonly refused: (reason: Reason) => number;
}

/** The first draws of a scenario. */
export function futuresOf(scenario: Scenario, seed = 1): readonly Future[] {
  const players = createPlayers(scenario, { seed, draws: DRAWS });
  const { columns } = players.setting;
  return Array.from({ length: DRAWS }, (_, draw) => {
    const scheme = new Float64Array(columns.count);
    const counterfactual = new Float64Array(columns.count);
    players.play(draw, scheme, counterfactual);
    const year = (name: OutcomeName, t: number) => scheme[AT[name] * columns.years + t]!;
    return {
      scenario,
      columns,
      scheme,
      counterfactual,
      projects: recordProjects(players.scheme, scenario),
      year,
      sum: (name) => yearsOf(columns).reduce((total, t) => total + year(name, t), 0),
      refused: (reason) => scheme[columns.refused + REASON[reason] * (columns.partners + 1) + columns.partners]!,
    };
  });
}

export const yearsOf = (columns: Columns) => Array.from({ length: columns.years }, (_, t) => t);
export const add = (values: Iterable<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);

/** Equal to a billionth of the larger, and of a unit of money. */
export const same = (a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))) => {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
};
/** Holds a law against every future of many scenarios. */
export const always = (law: (future: Future) => void, scenarios = anyScenario) => {
  fc.assert(
    fc.property(scenarios, (scenario) => futuresOf(scenario).forEach(law)),
    RUNS,
  );
};
