import { isUncertain } from '../../../math/distribution.ts';
import type { Quantity } from '../../../math/quantity.ts';
import { TERMS } from '../../../scenario/terms.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { placesOf, valueAt } from '../../no-effect-path.ts';

/** A figure about the world that the scenario states. */
export interface StatedFigure {
  readonly path: string;
  readonly value: Quantity;
}

const QUANTITY = ['value', 'low', 'normal', 'lognormal', 'uniform', 'oneOf'];
const NUMERIC = new Set(['quantity', 'number', 'ratio']);

/** Every number of a scenario about place, people and scheme, by its path; the model's own parameters only where replaced. */
export function statedFigures(scenario: Scenario): readonly StatedFigure[] {
  return TERMS.filter(({ kind }) => NUMERIC.has(kind))
    .flatMap((term) => placesOf(scenario, term))
    .flatMap((path) => {
      const value = valueAt(scenario, path);
      return isQuantity(value) ? [{ path, value }] : [];
    });
}

export function uncertainFigures(scenario: Scenario): readonly StatedFigure[] {
  return statedFigures(scenario).filter(({ value }) => isUncertain(value));
}

function isQuantity(value: unknown): value is Quantity {
  if (typeof value === 'number') return true;
  return typeof value === 'object' && value !== null && QUANTITY.some((key) => key in value);
}
