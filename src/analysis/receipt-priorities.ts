import { centralValue } from '../math/distribution.ts';
import { follow, type Followable, type Gift } from './follow.ts';

/** One priority of the plan, and what a gift does for it. Money of the place. */
export interface PriorityLeft {
  readonly sector: string;
  /** How much the plan weighs it. */
  readonly weight: number;
  readonly need: number;
  /** Covered when the year begins, in the middle of the futures; null where that was not counted. */
  readonly covered: number | null;
  readonly missing: number | null;
  /** What a project of this kind comes to with the gift; null without a gift, or where it would be refused. */
  readonly committed: number | null;
  /** The part of what is missing that it covers, at most 1; how many such gifts cover all of it. */
  readonly share: number | null;
  readonly gifts: number | null;
}

/** The plan's priorities, the heaviest first, with what each still needs when `year` begins. `gift` null: nothing was given yet. */
export function prioritiesLeft(played: Followable, year: number, gift: Gift | null): readonly PriorityLeft[] {
  const { sectors } = played.scenario;
  return sectors
    .map(({ id, weight, need }) => ({ id, weight: centralValue(weight), need: centralValue(need) }))
    .filter(({ weight, need }) => weight > 0 && need > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ id, weight, need }) => {
      const covered = coveredWhen(played, id, year);
      const missing = covered === null ? null : Math.max(0, need * (1 - covered));
      return { sector: id, weight, need, covered, missing, ...coveredBy(played, id, gift, missing) };
    });
}

function coveredBy(played: Followable, sector: string, gift: Gift | null, missing: number | null) {
  const followed = gift === null ? null : follow(played, { ...gift, sector });
  if (followed === null || followed.receipt.refusedBy !== null) return { committed: null, share: null, gifts: null };
  const { committed } = followed.scheme;
  if (missing === null || missing === 0 || committed <= 0) return { committed, share: null, gifts: null };
  return { committed, share: Math.min(1, committed / missing), gifts: Math.ceil(missing / committed - ROUNDING) };
}
/** A quotient that is whole but for its last digits needs no further gift. */
const ROUNDING = 1e-9;

/** Nothing is covered when the first year begins. */
function coveredWhen({ coverage, scenario }: Followable, sector: string, year: number): number | null {
  const t = year - scenario.place.startYear;
  return t <= 0 ? 0 : (coverage[sector]?.scheme.byYear?.p50[t - 1] ?? null);
}
