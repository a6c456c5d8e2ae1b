import { formulaWithoutNumber } from '../scenario/cannot-play.ts';
import { FACT, FACTS, NUMBER } from './projects.ts';
import type { World } from './world.ts';

/** Statutory ratios lie between 0 and this; a formula's result is clamped to it. */
export const LARGEST_RATIO = 10;

/** Puts each partner's ratio for one project into `now.ratios`: a number, or a formula of the project's circumstances. */
export function writeRatios(world: World, project: number): void {
  const { design, now, projects, inputs } = world;
  const { partners } = design.matching;
  for (let j = 0; j < partners.count; j++) {
    const formula = partners.formula[j]!;
    if (formula === null) continue;
    const sector = projects.facts[project * FACTS + FACT.sector]!;
    const values = now.formulaValues;
    values[0] = inputs.localities.marginality[projects.facts[project * FACTS + FACT.locality]!]!;
    values[1] = inputs.sectors.weight[sector]!;
    values[2] = now.unmet[sector]!;
    values[3] = projects.numbers[project * projects.width + NUMBER.value]!;
    values[4] = inputs.startYear + now.t;
    now.ratios[j] = ratioWithin(formula(values), j);
  }
}

/** A formula's result within 0 to 10. Throws CannotPlay when it is no number, which a division by nothing may do. */
export function ratioWithin(ratio: number, partner: string | number): number {
  if (Number.isNaN(ratio)) throw formulaWithoutNumber(partner);
  return Math.min(LARGEST_RATIO, Math.max(0, ratio));
}
