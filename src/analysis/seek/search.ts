import type { NotPlayed, PlayDesigns } from '../../ensemble/sample.ts';
import type { Sample } from '../../ensemble/sample.ts';
import type { Override } from '../../scenario/term.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';

/** Sets levers on the design that a study is about; a problem where the scenario does not allow them. */
export type DesignAt = (overrides: readonly Override[]) => Promise<Scenario | Problem>;

/** How a study makes designs and plays them, all on one luck. */
export interface Studio {
  readonly designAt: DesignAt;
  readonly play: PlayDesigns;
}

/** One search over the places of a list: where it begins, what it makes of a design, and where it looks next. */
export interface Search<Found> {
  readonly first: readonly number[];
  overridesAt(place: number): readonly Override[];
  found(place: number, played: Sample | NotPlayed, scenario: Scenario | null): Found;
  /** Places to look at next; none when done. Those looked at already are left out. */
  next(known: ReadonlyMap<number, Found>): readonly number[];
}

/** Rounds after which a search ends by itself: every round cuts a gap into at least two. */
const MOST_ROUNDS = 24;

/** Carries on several searches together, so that each round is one batch for all threads. */
export async function searchTogether<Found>(
  searches: readonly Search<Found>[],
  studio: Studio,
): Promise<readonly ReadonlyMap<number, Found>[]> {
  const known = searches.map(() => new Map<number, Found>());
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const wanted = searches.flatMap((search, at) =>
      [...new Set(round === 0 ? search.first : search.next(known[at]!))]
        .filter((place) => !known[at]!.has(place))
        .map((place) => ({ search, at, place })),
    );
    if (wanted.length === 0) break;
    const played = await playAll(
      wanted.map(({ search, place }) => search.overridesAt(place)),
      studio,
    );
    wanted.forEach(({ search, at, place }, i) => {
      const { sample, scenario } = played[i]!;
      known[at]!.set(place, search.found(place, sample, scenario));
    });
  }
  return known;
}

export interface Played {
  readonly sample: Sample | NotPlayed;
  /** As played; null where the design could not be made. */
  readonly scenario: Scenario | null;
}

/** Designs made before they are played; few enough that the threads hardly wait. */
const AT_ONCE = 40;

/** Makes and plays designs; those that cannot be made stand as not played, with the problem. */
export async function playAll(designs: readonly (readonly Override[])[], studio: Studio): Promise<readonly Played[]> {
  const all: Played[] = [];
  for (let from = 0; from < designs.length; from += AT_ONCE) {
    const made: (Scenario | Problem)[] = [];
    for (const overrides of designs.slice(from, from + AT_ONCE)) made.push(await studio.designAt(overrides));
    const samples = await studio.play(made.filter(isScenario));
    let at = 0;
    for (const one of made) {
      if (isScenario(one)) all.push({ sample: samples[at++]!, scenario: one });
      else all.push({ sample: { cannotPlay: one }, scenario: null });
    }
  }
  return all;
}

function isScenario(made: Scenario | Problem): made is Scenario {
  return 'place' in made;
}

/** Places that cut the gap between two places into as many parts plus one; none when nothing lies between. */
export function between(from: number, to: number, most: number): readonly number[] {
  const inside = to - from - 1;
  if (inside <= most) return Array.from({ length: Math.max(0, inside) }, (_, i) => from + 1 + i);
  return Array.from({ length: most }, (_, i) => from + Math.round(((i + 1) * (to - from)) / (most + 1)));
}
