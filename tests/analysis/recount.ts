import { createPlayers } from '../../src/ensemble/players.ts';
import { recordProjects } from '../../src/ensemble/record-projects.ts';
import type { ProjectRecord } from '../../src/ensemble/result.ts';
import { FACT, FACTS, NUMBER, STATUS } from '../../src/model/projects.ts';
import type { World } from '../../src/model/world.ts';
import { centralValue } from '../../src/math/distribution.ts';
import type { Kind } from '../../src/analysis/chances.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** A proposal of one future, with when in its year it came. */
export interface Told extends ProjectRecord {
  readonly third: number;
  /** Value drawn against the sector's typical value in that draw. */
  readonly ofTypical: number;
}

/** Every proposal of every draw, told by playing each future again; nothing that is counted in a run is read. */
export function tellProposals(
  scenario: Scenario,
  luck: { seed: number; draws: number },
): Record<Side, readonly Told[]> {
  const players = createPlayers(scenario, luck);
  const { count } = players.setting.columns;
  const told: Record<Side, Told[]> = { scheme: [], counterfactual: [] };
  for (let draw = 0; draw < luck.draws; draw++) {
    players.play(draw, new Float64Array(count), new Float64Array(count));
    for (const side of ['scheme', 'counterfactual'] as const)
      told[side].push(...withPlaces(recordProjects(players[side], scenario), drawnShares(players[side])));
  }
  return told;
}
type Side = 'scheme' | 'counterfactual';

/** Of each proposal set aside, in order of arrival. */
function drawnShares({ projects, inputs }: World): readonly number[] {
  return Array.from({ length: projects.count }, (_, at) => at)
    .filter((at) => projects.facts[at * FACTS + FACT.status] !== STATUS.pending)
    .map((at) => {
      const drawn = projects.numbers[at * projects.width + NUMBER.drawn]!;
      return drawn / inputs.sectors.typicalValue[projects.facts[at * FACTS + FACT.sector]!]!;
    });
}

function withPlaces(projects: readonly ProjectRecord[], shares: readonly number[]): readonly Told[] {
  return projects.map((project, at) => {
    const thatYear = projects.filter(({ year }) => year === project.year).length;
    return { ...project, third: Math.floor((3 * project.index) / thatYear), ofTypical: shares[at]! };
  });
}

/** Those of a kind; a locality's class is found here by counting how many are smaller. */
export function ofKind(
  told: readonly Told[],
  kind: Kind,
  { place }: Scenario,
  isOfScale: (one: Told) => boolean,
): readonly Told[] {
  const classOf = (id: string) => {
    const people = place.localities.map(({ population }) => centralValue(population));
    const own = place.localities.findIndex((locality) => locality.id === id);
    const smaller = people.filter((one, at) => one < people[own]! || (one === people[own] && at < own)).length;
    return Math.floor((Math.min(3, people.length) * smaller) / people.length);
  };
  const third = kind.place === null ? null : ['early', 'middle', 'late'].indexOf(kind.place);
  const size = kind.locality === null ? null : classOf(kind.locality);
  return told.filter(
    (one) =>
      (kind.sector === null || one.sector === kind.sector) &&
      (kind.year === null || one.year === kind.year) &&
      (size === null || classOf(one.locality) === size) &&
      (third === null || one.third === third) &&
      isOfScale(one),
  );
}
