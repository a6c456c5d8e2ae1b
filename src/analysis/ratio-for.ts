import { centralValue } from '../math/distribution.ts';
import { compileExpression } from '../math/expression.ts';
import { ratioWithin } from '../model/ratios.ts';
import type { Partner, Scenario } from '../scenario/types.ts';

/** What a ratio may depend on; `value` null: the sector's typical project. */
export interface RatioCase {
  readonly sector: string | null;
  readonly year: number;
  readonly value: number | null;
  /** Where it is built; left out or null: where the diaspora's money goes on average. */
  readonly locality?: string | null;
}

/**
 * A partner's ratio for one project: the number, or its formula with central figures, the sector's weight and need (the
 * mean over preferences when no sector is named) and the marginality met on average by the diaspora's money.
 */
export function ratioFor(scenario: Scenario, { id, ratio }: Partner, project: RatioCase): number {
  if (typeof ratio === 'number' || !('formula' in ratio)) return centralValue(ratio);
  const names = VARIABLES.map(([name]) => name);
  const evaluate = compileExpression(ratio.tree, names);
  return ratioWithin(evaluate(Float64Array.from(VARIABLES, ([, value]) => value(scenario, project))), id);
}

type VariableOf = (scenario: Scenario, project: RatioCase) => number;

/** The names that scenario files may use in a ratio (section 2.8); nothing is funded yet, so all of a need is unmet. */
const VARIABLES: readonly (readonly [name: string, value: VariableOf])[] = [
  [
    'marginality',
    (scenario, { locality }) =>
      weighted(placesOf(scenario, locality ?? null), ({ diasporaShare, marginality }) => [diasporaShare, marginality]),
  ],
  [
    'weight',
    (scenario, { sector }) => weighted(sectorsOf(scenario, sector), ({ preference, weight }) => [preference, weight]),
  ],
  [
    'unmet',
    (scenario, { sector }) =>
      weighted(sectorsOf(scenario, sector), ({ preference, need }) => [preference, centralValue(need) > 0 ? 1 : 0]),
  ],
  [
    'value',
    (scenario, { sector, value }) =>
      value ?? weighted(sectorsOf(scenario, sector), ({ preference, typicalValue }) => [preference, typicalValue]),
  ],
  ['year', (_, { year }) => year],
];

function sectorsOf(scenario: Scenario, sector: string | null): Scenario['sectors'] {
  const named = scenario.sectors.filter(({ id }) => id === sector);
  return named.length > 0 ? named : scenario.sectors;
}

function placesOf({ place }: Scenario, locality: string | null): Scenario['place']['localities'] {
  const named = place.localities.filter(({ id }) => id === locality);
  return named.length > 0 ? named : place.localities;
}

/** Mean weighted by the first of each pair; the plain first when all weights are nothing. */
function weighted<Item>(
  items: readonly Item[],
  pair: (item: Item) => readonly [Parameters<typeof centralValue>[0], Parameters<typeof centralValue>[0]],
): number {
  const pairs = items.map(pair).map(([weight, value]) => [centralValue(weight), centralValue(value)] as const);
  const total = pairs.reduce((sum, [weight]) => sum + weight, 0);
  if (total <= 0) return pairs[0]?.[1] ?? 0;
  return pairs.reduce((sum, [weight, value]) => sum + weight * value, 0) / total;
}
