import { logOdds } from '../math/logistic.ts';
import { logCentre, logSpread } from '../math/lognormal.ts';
import { normalise } from '../math/normalise.ts';
import { certaintyEquivalent, choiceResponse } from '../model/choice.ts';
import type { Design, Inputs } from '../model/inputs.ts';
import { ratioWithin } from '../model/ratios.ts';
import type { Part } from './binder.ts';

/** A step that works out derived figures, and the parts of the inputs it reads. */
export interface Derivation {
  readonly reads: readonly Part[];
  readonly work: (inputs: Inputs, designs: readonly Design[]) => void;
}

/** In the order in which they rely on each other. Each writes only derived figures, so that it may run any number of times. */
export const DERIVATIONS: readonly Derivation[] = [
  { reads: ['localities'], work: derivePlaces },
  { reads: ['corridors'], work: derivePeople },
  { reads: ['sectors'], work: deriveSectors },
  { reads: ['behaviour'], work: deriveBehaviour },
  {
    reads: ['vehicles', 'behaviour'],
    work: (inputs, designs) => designs.forEach((design) => deriveChoice(inputs, design)),
  },
  {
    reads: ['vehicles', 'sectors'],
    work: (inputs, designs) => designs.forEach((design) => deriveLending(inputs, design)),
  },
  {
    reads: ['matching', 'sectors', 'localities'],
    work: (inputs, designs) => designs.forEach((design) => deriveRatios(inputs, design)),
  },
];

const POOREST = 0.4;

/** Running sums to draw a locality from, the population, and which part of each locality is among the poorest 40 %. */
function derivePlaces({ localities, derived }: Inputs): void {
  const { count, population, marginality, diasporaShare, cumulative, poorWeight } = localities;
  let people = 0;
  let reached = 0;
  normalise(localities.statedShare, diasporaShare);
  for (let l = 0; l < count; l++) {
    people += population[l]!;
    reached += diasporaShare[l]!;
    cumulative[l] = reached;
  }
  derived.population = people;
  let left = POOREST * people;
  const poorestFirst = Array.from(marginality.keys()).sort((a, b) => marginality[b]! - marginality[a]! || a - b);
  for (const l of poorestFirst) {
    const counted = Math.min(left, population[l]!);
    poorWeight[l] = population[l]! > 0 ? counted / population[l]! : 0;
    left -= counted;
  }
}

function derivePeople({ corridors, derived }: Inputs): void {
  derived.startMigrants = 0;
  for (let k = 0; k < corridors.count; k++) {
    derived.startMigrants += corridors.migrants[k]!;
    derived.participationLogOdds[k] = logOdds(corridors.participation[k]!);
  }
}

/** Weights and preferences that add to 1, and the lognormal of each sector's project values. */
function deriveSectors({ sectors, derived }: Inputs): void {
  normalise(sectors.statedWeight, sectors.weight);
  normalise(sectors.statedPreference, sectors.preference);
  for (let s = 0; s < sectors.count; s++) {
    derived.valueSpread[s] = logSpread(sectors.spread[s]!);
    derived.valueCentre[s] = logCentre(sectors.typicalValue[s]!, derived.valueSpread[s]!);
  }
}

function deriveBehaviour({ sectors, behaviour, derived }: Inputs): void {
  for (let s = 0; s < sectors.count; s++)
    derived.hazard[s] = 1 - (1 - behaviour.abandonBase) ** (1 / sectors.buildYears[s]!);
  derived.overrunSpread = logSpread(behaviour.overrunSpread);
  derived.overrunCentre = logCentre(behaviour.overrunMean, derived.overrunSpread);
  derived.fading = 1 - 2 ** (-1 / behaviour.halfLife);
  derived.fresh = (derived.fading * behaviour.halfLife) / Math.LN2;
  derived.choiceResponse = choiceResponse(behaviour.guaranteeLift, behaviour.riskAversion);
}

/** Drawn shares of uncertain vehicles may add to 1 and more, though central ones may not: a trace then stays elsewhere. */
const LEAST_ELSEWHERE = 1e-6;

/**
 * Logit weights that give each vehicle its base share without a scheme. A new vehicle exists only with the scheme and
 * enters at its entry share, at the cost of all others in proportion.
 */
function deriveChoice({ behaviour }: Inputs, { vehicles, withScheme }: Design): void {
  let base = 0;
  let entry = 0;
  for (let v = 0; v < vehicles.count; v++) {
    if (vehicles.isNew[v] === 1) entry += vehicles.entryShare[v]!;
    else base += vehicles.baseShare[v]!;
  }
  const elsewhere = Math.max(LEAST_ELSEWHERE, 1 - base);
  const entered = Math.max(LEAST_ELSEWHERE, 1 - entry) * elsewhere;
  for (let v = 0; v < vehicles.count; v++) {
    if (vehicles.isNew[v] === 0) vehicles.attraction[v] = Math.log(vehicles.baseShare[v]! / elsewhere);
    else vehicles.attraction[v] = withScheme ? Math.log(vehicles.entryShare[v]! / entered) : -Infinity;
    vehicles.plainValue[v] = plainValue(vehicles, v, behaviour.riskAversion);
  }
}

function plainValue(vehicles: Design['vehicles'], v: number, riskAversion: number): number {
  const offer = {
    promisedReturn: vehicles.promisedReturn[v]!,
    defaultProbability: vehicles.defaultProbability[v]!,
    lossGivenDefault: vehicles.lossGivenDefault[v]!,
    perceivedCover: 0,
    fee: 0,
    taxCredit: 0,
  };
  return certaintyEquivalent(offer, riskAversion);
}

/** Each vehicle's lending mix, moved towards the plan's weights as far as it is aligned. */
function deriveLending({ sectors }: Inputs, { vehicles }: Design): void {
  for (let v = 0; v < vehicles.count; v++) {
    const aligned = vehicles.alignment[v]!;
    let stated = 0;
    for (let s = 0; s < sectors.count; s++) stated += vehicles.mix[v * sectors.count + s]!;
    for (let s = 0; s < sectors.count; s++) {
      const at = v * sectors.count + s;
      vehicles.lending[at] = ((1 - aligned) * vehicles.mix[at]!) / stated + aligned * sectors.weight[s]!;
    }
  }
}

const circumstances = new Float64Array(5);

/** ρ: the sum of ratios; of a formula its mean over preference and diaspora share in the scheme's first year, all needs unmet. */
function deriveRatios(inputs: Inputs, { matching }: Design): void {
  const { partners } = matching;
  matching.statutory = 0;
  for (let j = 0; j < partners.count; j++) {
    partners.meanRatio[j] =
      partners.formula[j] === null ? partners.ratio[j]! : meanOfFormula(inputs, partners.formula[j]!, matching.from, j);
    matching.statutory += partners.meanRatio[j]!;
  }
  matching.phase = matching.on ? Math.min(1, matching.statutory / 0.5) : 0;
}

function meanOfFormula(
  { sectors, localities, startYear }: Inputs,
  formula: (values: Float64Array) => number,
  from: number,
  partner: number,
): number {
  let mean = 0;
  for (let s = 0; s < sectors.count; s++) {
    for (let l = 0; l < localities.count; l++) {
      circumstances[0] = localities.marginality[l]!;
      circumstances[1] = sectors.weight[s]!;
      circumstances[2] = sectors.need[s]! > 0 ? 1 : 0;
      circumstances[3] = sectors.typicalValue[s]!;
      circumstances[4] = startYear + Math.max(0, from);
      mean += sectors.preference[s]! * localities.diasporaShare[l]! * ratioWithin(formula(circumstances), partner);
    }
  }
  return mean;
}
