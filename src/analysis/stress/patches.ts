import { centralValue } from '../../math/distribution.ts';
import { mapQuantity } from '../../math/map-quantity.ts';
import type { Quantity } from '../../math/quantity.ts';
import type { ParameterName } from '../../evidence/types.ts';
import { behaviourOf } from '../../ensemble/setting.ts';
import { boundsOf } from '../../scenario/terms.ts';
import type { Corridor, Scenario } from '../../scenario/types.ts';
import type { Change, NotHere, Patch } from './pack.ts';

export const notHere = (because: NotHere): Patch => ({ because });
export const setting = (...changes: readonly Change[]): Patch => ({ changes, way: 'usual' });

/** The value at a path changed as `by` says, held within what a scenario accepts. */
export function changeAt(path: string, quantity: Quantity, by: (value: number) => number): Change {
  return { path, value: mapQuantity(quantity, by, boundsOf(path)) };
}

type CorridorField = 'exchangeRate' | 'monthlyRemittance' | 'realGrowth' | 'migrants' | 'clubMembership' | 'yearlyGift';

/** One field of every corridor (or of some) changed the same way. */
export function inCorridors(
  { corridors }: Scenario,
  field: CorridorField,
  by: (value: number) => number,
  which: (corridor: Corridor) => boolean = () => true,
): readonly Change[] {
  return corridors.filter(which).map((corridor) => changeAt(`corridors.${corridor.id}.${field}`, corridor[field], by));
}

/** A behaviour parameter, the scenario's own or the default, changed. */
export function inBehaviour(scenario: Scenario, name: ParameterName, by: (value: number) => number): Change {
  return changeAt(`behaviour.${name}`, behaviourOf(scenario, name), by);
}

/** Does nobody abroad belong to a club? */
export function hasNoGivers({ corridors }: Scenario): boolean {
  return corridors.every(({ clubMembership }) => centralValue(clubMembership) === 0);
}

/** Years in which the match runs within the horizon, as calendar years; null without a match. */
export function matchYears({ place, scheme }: Scenario): { readonly from: number; readonly to: number } | null {
  if (scheme.matching === null) return null;
  const last = place.startYear + place.horizon - 1;
  const years = { from: Math.max(place.startYear, scheme.matching.from), to: Math.min(last, scheme.matching.to) };
  return years.from > years.to ? null : years;
}

/** The first election year within the horizon; null when there is none. */
export function firstElection({ place }: Scenario): number | null {
  const { elections, startYear, horizon } = place;
  if (elections === null) return null;
  const missed = Math.max(0, Math.ceil((startYear - elections.first) / elections.every));
  const first = elections.first + missed * elections.every;
  return first < startYear + horizon ? first : null;
}
