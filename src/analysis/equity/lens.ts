import { centralValue } from '../../math/distribution.ts';
import type { OutcomeResult, Result } from '../../ensemble/result.ts';
import { KIND_COLUMNS } from '../../ensemble/counted-lines.ts';
import { COUNTED } from '../../model/counts.ts';
import { SCALES, type Scale } from '../chances.ts';
import { amountsOf, groupsOf, leaning, type Group, type Place } from './groups.ts';

/** Up to so many places are shown one by one; of more only groups. */
export const MOST_PLACES = 60;
/** From so many on they are parted into tenths instead of thirds. */
const TENTHS_FROM = 30;

/** Who gets the money that reaches priorities, with the scheme and without it. Means per future, over the horizon. */
export interface Lens {
  readonly poorShare: {
    readonly scheme: number | null;
    readonly counterfactual: number | null;
    readonly difference: number | null;
  };
  /** −1 to 1; see groups.ts. */
  readonly leaning: { readonly scheme: number | null; readonly counterfactual: number | null };
  /** From the most marginal to the least. */
  readonly groups: readonly Shared[];
  /** From the most marginal; empty where there are too many to show. */
  readonly places: readonly (Shared & { readonly id: string })[];
  /** Places in all. */
  readonly count: number;
  /** By size of project, the smallest first; empty without a match. */
  readonly sizes: readonly SizeShare[];
}
export interface Shared {
  readonly people: number;
  readonly marginality: number;
  readonly scheme: number;
  readonly counterfactual: number;
}
/** What became of proposals of one size, counted over all futures. */
export interface SizeShare {
  readonly scale: Scale;
  /** Per future. */
  readonly proposed: number;
  /** Share of the valid ones that were approved; null where there were none. */
  readonly approved: number | null;
  /** Money of those approved, per future. */
  readonly club: number;
  readonly match: number;
}

/** Reads the lens off a result. Figures of places are of central population and marginality. */
export function lensOf(result: Result): Lens {
  const places = placesOf(result);
  const amounts = {
    scheme: places.map(({ id }) => meanOf(result.byLocality[id], 'scheme')),
    counterfactual: places.map(({ id }) => meanOf(result.byLocality[id], 'counterfactual')),
  };
  const { scheme, counterfactual, difference } = result.outcomes.poorShare;
  const shared = places.map((place, at) => ({
    ...place,
    scheme: amounts.scheme[at]!,
    counterfactual: amounts.counterfactual[at]!,
  }));
  return {
    poorShare: {
      scheme: scheme.total.mean,
      counterfactual: counterfactual.total.mean,
      difference: difference.total.mean,
    },
    leaning: {
      scheme: leaning(places, amounts.scheme),
      counterfactual: leaning(places, amounts.counterfactual),
    },
    groups: groupShares(placeGroups(places), amounts.scheme, amounts.counterfactual),
    places: places.length > MOST_PLACES ? [] : shared.sort((a, b) => b.marginality - a.marginality),
    count: places.length,
    sizes: sizesOf(result),
  };
}

/** The places of a scenario, in its order. */
export function placesOf({ scenario }: Pick<Result, 'scenario'>): readonly Place[] {
  return scenario.place.localities.map(({ id, population, marginality }) => ({
    id,
    people: centralValue(population),
    marginality: centralValue(marginality),
  }));
}

/** Thirds, or tenths where there are many places. */
export function placeGroups(places: readonly Place[]): readonly Group[] {
  return groupsOf(places, places.length >= TENTHS_FROM ? 10 : 3);
}

function groupShares(
  groups: readonly Group[],
  scheme: readonly number[],
  counterfactual: readonly number[],
): readonly Shared[] {
  const [own, other] = [amountsOf(groups, scheme), amountsOf(groups, counterfactual)];
  return groups.map(({ people, marginality }, at) => ({
    people,
    marginality,
    scheme: own[at]!,
    counterfactual: other[at]!,
  }));
}

const meanOf = (outcome: OutcomeResult | undefined, side: 'scheme' | 'counterfactual'): number =>
  outcome?.[side].total.mean ?? 0;

type Counts = Record<'proposed' | 'notValid' | 'approved' | 'club' | 'match', number>;

function sizesOf({ counted, draws, scenario }: Result): readonly SizeShare[] {
  if (scenario.scheme.matching === null) return [];
  const sums = SCALES.map((): Counts => ({ proposed: 0, notValid: 0, approved: 0, club: 0, match: 0 }));
  const scaleAt = KIND_COLUMNS.indexOf('scale');
  const columnOf = (name: keyof Counts) => KIND_COLUMNS.length + COUNTED.indexOf(name);
  for (const line of counted.scheme.lines) {
    const cells = line.split(',');
    const sum = sums[Number(cells[scaleAt])];
    if (sum === undefined) continue;
    for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += Number(cells[columnOf(name)]);
  }
  return sums.map(({ proposed, notValid, approved, club, match }, at) => ({
    scale: SCALES[at]!,
    proposed: proposed / draws,
    approved: proposed > notValid ? approved / (proposed - notValid) : null,
    club: club / draws,
    match: match / draws,
  }));
}
