import { centralValue } from '../math/distribution.ts';
import { compileExpression, type Expression } from '../math/expression.ts';
import { ratioWithin } from '../model/ratios.ts';
import type { Locality, Partner, Scenario } from '../scenario/types.ts';

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
  const evaluate = compileExpression(ratio.tree, NAMES);
  return ratioWithin(evaluate(Float64Array.from(VARIABLES, ([, value]) => value(scenario, project))), id);
}

/**
 * A partner's ratio where no single project decides: its formula's mean over preferences and the diaspora's shares in the
 * scheme's first year, as clubs expect it and as money placed in a vehicle is matched (sections 2.7 and 2.9).
 */
export function meanRatioFor(scenario: Scenario, partner: Partner): number {
  const { id, ratio } = partner;
  if (typeof ratio === 'number' || !('formula' in ratio)) return centralValue(ratio);
  const means = known.get(scenario) ?? new WeakMap<Partner, number>();
  const mean = means.get(partner) ?? meanOfFormula(scenario, id, ratio.tree);
  known.set(scenario, means.set(partner, mean));
  return mean;
}
/** Thousands of localities are gone through once a scenario: reading a receipt backwards asks many times. */
const known = new WeakMap<Scenario, WeakMap<Partner, number>>();

function meanOfFormula({ place, sectors, scheme }: Scenario, id: string, tree: Expression): number {
  const year = Math.max(place.startYear, scheme.matching?.from ?? place.startYear);
  const evaluate = compileExpression(tree, NAMES);
  const bySector = ({ marginality }: Locality) =>
    weighted(sectors, ({ preference, weight, need, typicalValue }) => {
      const unmet = centralValue(need) > 0 ? 1 : 0;
      const values = [centralValue(marginality), centralValue(weight), unmet, centralValue(typicalValue), year];
      return [preference, ratioWithin(evaluate(Float64Array.from(values)), id)];
    });
  return weighted(place.localities, (locality) => [locality.diasporaShare, bySector(locality)]);
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
const NAMES = VARIABLES.map(([name]) => name);

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
