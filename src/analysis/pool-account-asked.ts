import { FACT, FACTS, NUMBER, STATUS } from '../model/projects.ts';
import { ratioWithin } from '../model/ratios.ts';
import type { World } from '../model/world.ts';

/**
 * What the ratios of partner j ask of it this year, before caps: ratio × the club's share of every valid proposal set aside
 * this year, and the statutory ratio × the money placed in a vehicle. Worked out from the rules, not from what was paid.
 */
export function askedThisYear(world: World, j: number): number {
  const { now, projects, design } = world;
  if (!now.running) return 0;
  let sum = design.matching.partners.meanRatio[j]! * now.placed;
  for (let project = 0; project < projects.count; project++) {
    const fact = project * FACTS;
    const status = projects.facts[fact + FACT.status]!;
    if (status === STATUS.pending || status === STATUS.notValid || projects.facts[fact + FACT.year] !== now.t) continue;
    sum += ratioOf(world, project, j) * projects.numbers[project * projects.width + NUMBER.share]!;
  }
  return sum;
}

/** The ratio at which a project of this year was priced; a formula sees the value before it was decided upon. */
export function ratioOf({ design, inputs, now, projects }: World, project: number, j: number): number {
  const { partners, phase } = design.matching;
  const formula = partners.formula[j]!;
  if (formula === null) return partners.ratio[j]!;
  const { soloScale } = inputs.behaviour;
  const sector = projects.facts[project * FACTS + FACT.sector]!;
  const drawn = projects.numbers[project * projects.width + NUMBER.drawn]!;
  const values = Float64Array.of(
    inputs.localities.marginality[projects.facts[project * FACTS + FACT.locality]!]!,
    inputs.sectors.weight[sector]!,
    now.unmet[sector]!,
    drawn * (soloScale + (1 - soloScale) * phase),
    inputs.startYear + now.t,
  );
  return ratioWithin(formula(values), j);
}
