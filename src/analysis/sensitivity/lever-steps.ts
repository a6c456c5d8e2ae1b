import { centralValue } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import type { InputRange } from '../../ensemble/drawn-inputs.ts';
import { boundsOf, findTerm } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import { placesOf, valueAt } from '../no-effect-path.ts';

/** Figures that those who design a scheme set: what it pays, up to which limits, to how many. */
const LEVERS = [
  'scheme.matching.partners.*.ratio',
  'scheme.matching.partners.*.yearlyBudget',
  'scheme.matching.partners.*.projectCap',
  'scheme.matching.equity',
  'scheme.matching.inKind',
  'scheme.matching.toVehicle',
  'scheme.council.strength',
  'scheme.helpDesk.officers',
  'scheme.audit.leakageCut',
  'scheme.seal.leakageCut',
  'scheme.preparation.validRaise',
  'scheme.ordinance.continuity',
  'scheme.transferCost.target',
  'scheme.literacy.migrants.places',
  'scheme.literacy.families.places',
  'scheme.literacy.unitCost',
  'scheme.literacy.paired',
  'scheme.vehicles.*.alignment',
  'scheme.vehicles.*.taxCredit',
  'scheme.guarantee.cover',
  'scheme.guarantee.capital',
  'scheme.guarantee.yearlyInjection',
  'scheme.guarantee.fee',
  'scheme.guarantee.leverage',
  'scheme.guarantee.stopLoss',
  'scheme.enterprise.places',
  'scheme.enterprise.grant',
  'scheme.enterprise.ownShare',
  'place.envelope',
] as const;

/** A step is a tenth of the present value, and at least what one click in a form adds. */
const STEP = 0.1;

/**
 * One step down and one up for every lever that the design has a number for, held within what a scenario accepts. A limit
 * that is not set, and a ratio that is a formula, have no step; one that is uncertain steps from its central value.
 */
export function leverSteps(scenario: Scenario): readonly InputRange[] {
  return LEVERS.flatMap((pattern) => {
    const term = findTerm(pattern);
    if (term === undefined) throw new Error(`no field of a scenario is called ${pattern}`);
    return placesOf(scenario, term).flatMap((path) => stepsAt(scenario, path, term.step ?? 0));
  });
}

function stepsAt(scenario: Scenario, path: string, click: number): readonly InputRange[] {
  const value = valueAt(scenario, path);
  if (!isQuantity(value)) return [];
  const now = centralValue(value);
  const step = Math.max(STEP * Math.abs(now), click);
  const { min, max } = boundsOf(path);
  const ends = { low: Math.max(min, tidy(now - step)), high: Math.min(max, tidy(now + step)) };
  return ends.low === ends.high ? [] : [{ path, ...ends }];
}

/** 0.35 less 0.05 is 0.3, not 0.29999999999999998. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'number' || (typeof value === 'object' && value !== null && !('formula' in value));
}
