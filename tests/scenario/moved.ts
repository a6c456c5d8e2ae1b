import { measuresOf } from '../../src/ensemble/measures.ts';
import { createPlayers, type Players } from '../../src/ensemble/players.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { quantile } from '../../src/math/quantile.ts';
import { playFuture } from '../../src/model/future.ts';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import type { Moves, Override } from '../../src/scenario/terms.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { exampleTree } from './example.ts';

/** How far an outcome moved: `change` from one design to the other, and the standard error of that change. */
export interface Moved {
  readonly change: number;
  readonly error: number;
}

/** The example with overrides, which must be accepted. */
export function exampleWith(overrides: readonly Override[]): Scenario {
  const { raw, problems } = applyOverrides(exampleTree, overrides);
  const parsed = parseTree(raw);
  if (problems.length > 0 || !parsed.ok) throw new Error(JSON.stringify(parsed.ok ? problems : parsed.problems));
  return parsed.scenario;
}

/** What a row of the table of terms does to its outcome, on the same luck. */
export function movedBy({ from, to, outcome }: Moves, draws: number): Moved {
  const before = exampleWith(from);
  const after = exampleWith(to);
  if (outcome.startsWith('probabilities.')) return movedChance(before, after, outcome.slice(14), draws);
  if (outcome.endsWith('.p95')) {
    const at = (scenario: Scenario) => quantile(totalsOf(scenario, outcome.slice(0, -4), draws).sort(), 0.95);
    return { change: at(after) - at(before), error: 0 };
  }
  const old = totalsOf(before, outcome, draws);
  return meanAndError(totalsOf(after, outcome, draws).map((total, draw) => total - old[draw]!));
}

/** A chance in each of the two designs; taken as independent, which the same luck makes a cautious view. */
function movedChance(before: Scenario, after: Scenario, name: string, draws: number): Moved {
  const chanceOf = (scenario: Scenario) => {
    const { probabilities } = runScenario(scenario, { seed: 1, draws });
    return probabilities[name as 'breachEver' | 'targetMet'] ?? NaN;
  };
  const [old, now] = [chanceOf(before), chanceOf(after)];
  return { change: now - old, error: Math.sqrt((old * (1 - old) + now * (1 - now)) / draws) };
}

/** An outcome's total in each draw; `difference.` in front: against the counterfactual. */
function totalsOf(scenario: Scenario, outcome: string, draws: number): Float64Array {
  const paired = outcome.startsWith('difference.');
  const [group, key] =
    outcome.includes('.') && !paired ? outcome.split('.') : ['outcomes', outcome.replace(/^difference\./, '')];
  const players = createPlayers(scenario, { seed: 1, draws });
  const measure = measuresOf(players.setting).find((one) => one.group === group && one.key === key);
  if (measure === undefined) throw new Error(`nothing measures ${outcome}`);
  const scheme = new Float64Array(players.setting.columns.count);
  const counterfactual = new Float64Array(players.setting.columns.count);
  const first = measure.kind === 'level' ? measure.size - 1 : 0;
  const total = (row: Float64Array) =>
    measure.starts.reduce(
      (sum, start) => sum + row.subarray(start + first, start + measure.size).reduce((a, b) => a + b, 0),
      0,
    );
  return new Float64Array(draws).map((_, draw) => {
    if (paired) players.play(draw, scheme, counterfactual);
    else playSchemeOnly(players, draw, scheme);
    return total(scheme) - (paired ? total(counterfactual) : 0);
  });
}

/** Half the work where the counterfactual is not asked for. */
function playSchemeOnly(players: Players, draw: number, row: Float64Array): void {
  players.deal(draw);
  playFuture(players.scheme, players.luck.seed, draw, row);
}

/** Mean and its standard error over the draws in which the difference is defined. */
function meanAndError(differences: Float64Array): Moved {
  const defined = differences.filter((value) => !Number.isNaN(value));
  const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
  const squares = defined.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { change: mean, error: Math.sqrt(squares / (defined.length - 1) / defined.length) };
}
