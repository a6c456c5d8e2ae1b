import { normalQuantile } from '../../math/normal.ts';
import { clubShare } from '../../model/club-share.ts';
import { ratioWithin } from '../../model/ratios.ts';
import type { World } from '../../model/world.ts';

/** What the projects of a year are like on average, before budgets: one entry a partner. */
export interface ProjectMix {
  /** Part of the projects on which the cap cuts the ratio. */
  readonly capped: readonly number[];
  /** Part of the projects for which the partner would have to pay more than its whole yearly budget (one pot of it). */
  readonly beyondBudget: readonly number[];
  /** Part of the clubs’ money in projects that every partner could pay for out of one whole pot. */
  readonly fitting: number;
  /** Match after caps per unit of the club's. */
  readonly perClub: readonly number[];
  /** By sector: the club's part and the value of a project on average. */
  readonly club: readonly number[];
  readonly value: readonly number[];
  /** Chances of a proposal, by sector. */
  readonly chance: readonly number[];
}

/** Values of a sector's projects are looked at in so many equal parts of their lognormal; of formulas in many localities fewer. */
const PARTS = 64;
const PARTS_OF_FORMULAS = 40;
const MOST_CASES = 60_000;

/**
 * The mix of projects in the year that the world has opened (section 2.8), by the middles of equal parts of each sector's
 * lognormal. Scenarios of many localities with formulas are looked at in fewer parts.
 */
export function projectMix(world: World): ProjectMix {
  const { inputs, design, now } = world;
  const { sectors } = inputs;
  const { partners } = design.matching;
  const count = partners.count;
  const chance = Array.from(now.sectorChance, (reached, s) => reached - (s === 0 ? 0 : now.sectorChance[s - 1]!));
  const sums = { capped: zeros(count), beyond: zeros(count), match: zeros(count), club: 0, fitting: 0 };
  const club = zeros(sectors.count);
  const value = zeros(sectors.count);
  for (let s = 0; s < sectors.count; s++) {
    for (const { weight, project, locality } of cases(world, s)) {
      const ratios = ratiosOf(world, s, locality, project);
      const share = now.running ? clubShare(project, ratios, now.caps, count) : project;
      club[s] = club[s]! + weight * share;
      value[s] = value[s]! + weight * project;
      sums.club += chance[s]! * weight * share;
      let fits = true;
      for (let j = 0; j < count && now.running; j++) {
        const asked = ratios[j]! * share;
        const paid = Math.min(asked, now.caps[j]!);
        sums.match[j] = sums.match[j]! + chance[s]! * weight * paid;
        if (asked > now.caps[j]! * (1 + ROUNDING)) sums.capped[j] = sums.capped[j]! + chance[s]! * weight;
        if (paid <= partners.yearlyBudget[j]!) continue;
        sums.beyond[j] = sums.beyond[j]! + chance[s]! * weight;
        fits = false;
      }
      if (fits) sums.fitting += chance[s]! * weight * share;
    }
  }
  const perClub = sums.match.map((match) => (sums.club > 0 ? match / sums.club : 0));
  const fitting = sums.club > 0 ? sums.fitting / sums.club : 1;
  return { capped: sums.capped, beyondBudget: sums.beyond, fitting, perClub, club, value, chance };
}

const zeros = (count: number): number[] => new Array<number>(count).fill(0);
/** A project that just reaches a cap is not cut by it. */
const ROUNDING = 1e-9;

interface Case {
  readonly weight: number;
  readonly project: number;
  readonly locality: number;
}

function* cases({ inputs, design, now }: World, s: number): Generator<Case> {
  const { localities, derived, behaviour, sectors } = inputs;
  const { matching } = design;
  const byPlace = matching.partners.formula.some((formula) => formula !== null);
  const places = byPlace ? localities.count : 1;
  const fits = Math.max(1, Math.floor(MOST_CASES / (places * sectors.count)));
  const parts = Math.min(byPlace ? PARTS_OF_FORMULAS : PARTS, fits);
  const scale = behaviour.soloScale + (1 - behaviour.soloScale) * (now.running ? matching.phase : 0);
  for (let part = 0; part < parts; part++) {
    const logarithm = derived.valueCentre[s]! + derived.valueSpread[s]! * normalQuantile((part + 0.5) / parts);
    const project = Math.exp(logarithm) * scale;
    for (let locality = 0; locality < places; locality++) {
      const weight = (byPlace ? localities.diasporaShare[locality]! : 1) / parts;
      if (weight > 0) yield { weight, project, locality };
    }
  }
}

/** Each partner's ratio for one project, in scratch that the next call overwrites. */
function ratiosOf({ inputs, design, now }: World, s: number, locality: number, value: number): Float64Array {
  const { partners } = design.matching;
  const { formulaValues, ratios } = now;
  for (let j = 0; j < partners.count; j++) {
    const formula = partners.formula[j]!;
    if (formula === null) continue;
    formulaValues[0] = inputs.localities.marginality[locality]!;
    formulaValues[1] = inputs.sectors.weight[s]!;
    formulaValues[2] = now.unmet[s]!;
    formulaValues[3] = value;
    formulaValues[4] = inputs.startYear + now.t;
    ratios[j] = ratioWithin(formula(formulaValues), j);
  }
  return ratios;
}
