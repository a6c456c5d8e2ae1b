import { isFigure } from '../../ensemble/sample-figures.ts';
import type { PlayDesigns, Sample } from '../../ensemble/sample.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import { compareDesigns, type Comparison } from '../compare/compare.ts';
import { amountsOf } from './groups.ts';
import { MOST_PLACES, placeGroups, placesOf } from './lens.ts';
import { scaleToCost, scalingFigures, type Scaling } from './neutral.ts';
import { needRanked, needWeighted, type Leaning } from './weighted.ts';

export const VARIANTS = ['needRatio', 'needRanking'] as const;
export type VariantName = (typeof VARIANTS)[number];

/** The design at hand and two that lean more to need, on the same luck. Plain data. */
export interface EquityStudy {
  /** Null where the ratio cannot be weighted: nobody public pays. */
  readonly scaling: Scaling | null;
  readonly variants: readonly { readonly name: VariantName; readonly levers: Readonly<Record<string, string>> }[];
  /** The design itself first, then the variants in their order. */
  readonly comparison: Comparison;
  /** Funds to each group of places, one list a design; null where there are too many places. */
  readonly groups: readonly (readonly number[])[] | null;
  /** A variant that cannot be played, and why. */
  readonly cannot: readonly { readonly name: VariantName; readonly problem: Problem }[];
}

const FIGURES: readonly string[] = [
  'poorShare',
  'toPriorities',
  'delivered',
  'match',
  'outlay',
  'club',
  'approved',
  'alignment',
  'needCovered',
  'breachEver',
];

/** Figures that the study reads of each design. */
export function equityFigures(scenario: Scenario): readonly string[] {
  const places = scenario.place.localities.length > MOST_PLACES ? [] : scenario.place.localities;
  return [...FIGURES, ...places.map(({ id }) => `byLocality.${id}`)].filter((name) => isFigure(name, scenario));
}

/** Plays designs on one luck over few futures or all of them, and reads the figures named. */
export type PlayFigures = (
  scenarios: readonly Scenario[],
  figures: readonly string[],
  futures: 'few' | 'all',
) => ReturnType<PlayDesigns>;

/**
 * Plays the need-weighted ratio, scaled to cost the public the same, and equity in the ranking. Null without a match, or
 * where the design itself cannot be played.
 */
export async function equityStudy(scenario: Scenario, play: PlayFigures): Promise<EquityStudy | null> {
  const ranked = needRanked(scenario);
  if (ranked === null) return null;
  const scaled = (futures: 'few' | 'all') => (designs: readonly Scenario[]) =>
    play(designs, scalingFigures(scenario), futures);
  const scaling = await scaleToCost(scenario, scaled('few'), scaled('all'));
  const weighted = scaling === null ? null : needWeighted(scenario, scaling.factor);
  const asked: { readonly name: VariantName; readonly leaning: Leaning }[] = [
    ...(weighted === null ? [] : [{ name: 'needRatio' as const, leaning: weighted }]),
    { name: 'needRanking', leaning: ranked },
  ];
  const [own, ...others] = await play(
    [scenario, ...asked.map(({ leaning }) => leaning.scenario)],
    equityFigures(scenario),
    'all',
  );
  if (own === undefined || 'cannotPlay' in own) return null;
  const played = asked.flatMap((one, at) => {
    const sample = others[at];
    return sample === undefined || 'cannotPlay' in sample ? [] : [{ ...one, sample }];
  });
  const samples = [own, ...played.map(({ sample }) => sample)];
  return {
    scaling,
    variants: played.map(({ name, leaning }) => ({ name, levers: leaning.levers })),
    comparison: withoutPlaces(compareDesigns(samples)),
    groups:
      scenario.place.localities.length > MOST_PLACES ? null : samples.map((sample) => groupFunds(scenario, sample)),
    cannot: asked.flatMap(({ name }, at) => {
      const sample = others[at];
      return sample !== undefined && 'cannotPlay' in sample ? [{ name, problem: sample.cannotPlay }] : [];
    }),
  };
}

function withoutPlaces({ draws, figures }: Comparison): Comparison {
  return { draws, figures: figures.filter(({ name }) => !name.startsWith('byLocality.')) };
}

function groupFunds(scenario: Scenario, { values, draws }: Sample): readonly number[] {
  const places = placesOf({ scenario });
  const means = places.map(({ id }) => {
    const scheme = values[`byLocality.${id}`]?.scheme;
    return scheme === undefined ? 0 : scheme.reduce((sum, value) => sum + value, 0) / draws;
  });
  return amountsOf(placeGroups(places), means);
}
