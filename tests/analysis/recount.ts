import { createPlayers } from '../../src/ensemble/players.ts';
import { recordProjects } from '../../src/ensemble/record-projects.ts';
import type { ProjectRecord } from '../../src/ensemble/result.ts';
import { centralValue } from '../../src/math/distribution.ts';
import type { Kind } from '../../src/analysis/chances.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** A proposal of one future, with when in its year it came. */
export interface Told extends ProjectRecord {
  readonly third: number;
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
      told[side].push(...withThirds(recordProjects(players[side], scenario)));
  }
  return told;
}
type Side = 'scheme' | 'counterfactual';

function withThirds(projects: readonly ProjectRecord[]): readonly Told[] {
  return projects.map((project) => {
    const thatYear = projects.filter(({ year }) => year === project.year).length;
    return { ...project, third: Math.floor((3 * project.index) / thatYear) };
  });
}

/** Those of a kind; a locality's class is found here by counting how many are smaller. */
export function ofKind(told: readonly Told[], kind: Kind, { place }: Scenario): readonly Told[] {
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
      (third === null || one.third === third),
  );
}
