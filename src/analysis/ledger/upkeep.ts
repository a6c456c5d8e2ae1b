import type { World } from '../../model/world.ts';

/** Assumed: for how long after the horizon a town looks ahead at the upkeep of what was built. */
export const UPKEEP_YEARS = 20;

/** A full year's upkeep of the works standing at the end of a future that has just been played. */
export interface Upkeep {
  readonly need: number;
  /** The part of it that the town pays. */
  readonly town: number;
  /**
   * The town's part over `UPKEEP_YEARS` years from the horizon on, in start-year value: each year less, as the works wear
   * out as in section 2.11.
   */
  readonly value: number;
}

export function upkeepOf({ inputs, state }: World): Upkeep {
  const { behaviour, sectors, place, years } = inputs;
  const need = state.assets.reduce((sum, standing, s) => sum + sectors.upkeep[s]! * standing, 0);
  const town = behaviour.upkeepFunded * need;
  const stays = Math.max(0, 1 - behaviour.depreciation - behaviour.neglect * (1 - behaviour.upkeepFunded));
  const factor = stays / (1 + place.discountRate);
  let value = 0;
  let discount = (1 + place.discountRate) ** -years;
  for (let year = 0; year < UPKEEP_YEARS; year++) {
    value += town * discount;
    discount *= factor;
  }
  return { need, town, value };
}
