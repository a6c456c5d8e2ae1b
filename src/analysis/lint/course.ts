import { createPlayers } from '../../ensemble/players.ts';
import { normalQuantile } from '../../math/normal.ts';
import { assets } from '../../model/assets.ts';
import { awareness } from '../../model/awareness.ts';
import { enterprises } from '../../model/enterprises.ts';
import { reset } from '../../model/future.ts';
import { giving } from '../../model/giving.ts';
import { guaranteeFund } from '../../model/guarantee.ts';
import { literacy } from '../../model/literacy.ts';
import { openYear } from '../../model/opening.ts';
import { publicMoney } from '../../model/public-money.ts';
import { remittances } from '../../model/remittances.ts';
import { saving } from '../../model/saving.ts';
import type { World } from '../../model/world.ts';
import type { Scenario } from '../../scenario/types.ts';
import { expectedProjects, type ExpectedProjects } from './expected-projects.ts';
import { projectMix, type ProjectMix } from './project-mix.ts';

/** One year as it goes when every input has its mean and no shock comes. Money of the place, people. */
export interface CourseYear extends ExpectedProjects {
  readonly year: number;
  readonly running: boolean;
  /** Sent by members this year, at the advertised ratio. */
  readonly given: number;
  readonly senders: number;
  readonly trained: number;
  /** New savings that want the guarantee. */
  readonly wanted: number;
  /** Guaranteed at the year's end, and what is in the fund. */
  readonly guaranteed: number;
  readonly fund: number;
  readonly firms: number;
  readonly outlay: number;
  readonly upkeepNeed: number;
}

/** What to expect of a design before any future is played. */
export interface Course {
  /** ρ, and each partner's part of it. */
  readonly statutory: number;
  readonly ratios: readonly number[];
  /** In the first year in which the match is open; null when it never is. */
  readonly mix: ProjectMix | null;
  readonly years: readonly CourseYear[];
  /** The first year with an open match; null without. */
  readonly open: CourseYear | null;
  /** Chances of default and loss of what is guaranteed, weighed by what savers choose in the first year; 0 without. */
  readonly defaultProbability: number;
  readonly lossGivenDefault: number;
  /** Plan weights and preferences brought to 1. */
  readonly weights: readonly number[];
  readonly preferences: readonly number[];
  readonly migrants: number;
  readonly population: number;
  /** What stands at the end of the last year, and its yearly upkeep that the town pays. */
  readonly upkeepAfter: number;
  readonly behaviour: World['inputs']['behaviour'];
}

/**
 * Plays the engine's own sections year by year on mean values, without shocks and with projects in their expected mix
 * (no proposal is drawn). Throws CannotPlay as the engine does.
 */
export function courseOf(scenario: Scenario): Course {
  const world = stillWorld(scenario);
  const { inputs, design, state } = world;
  const years: CourseYear[] = [];
  let mix: ProjectMix | null = null;
  const backlog = inputs.sectors.buildYears.reduce((most, one) => Math.max(most, one), 1);
  const delivering = Array.from({ length: inputs.years + backlog }, () => new Float64Array(inputs.sectors.count));
  let [learned, waiting] = [design.matching.statutory, 0];
  for (let t = 0; t < inputs.years; t++) {
    const advertised = openPlainYear(world, t, learned);
    const now = projectMix(world);
    if (world.now.running) mix ??= now;
    const expected = expectedProjects(world, now, { advertised, waiting: world.now.running ? waiting : 0 });
    book(world, expected, delivering);
    years.push({ ...yearOf(world, expected), given: advertised });
    ({ waiting } = expected);
    learned = expected.perClub ?? learned;
  }
  const { defaultProbability, lossGivenDefault } = guaranteedRisk(scenario, world);
  return {
    statutory: design.matching.statutory,
    ratios: Array.from(design.matching.partners.meanRatio),
    mix,
    years,
    open: years.find(({ running }) => running) ?? null,
    defaultProbability,
    lossGivenDefault,
    weights: Array.from(inputs.sectors.weight),
    preferences: Array.from(inputs.sectors.preference),
    migrants: inputs.derived.startMigrants,
    population: inputs.derived.population,
    upkeepAfter: inputs.behaviour.upkeepFunded * sum(state.assets, (k, s) => k * inputs.sectors.upkeep[s]!),
    behaviour: inputs.behaviour,
  };
}

const sum = (values: Float64Array, of: (value: number, at: number) => number) =>
  values.reduce((total, value, at) => total + of(value, at), 0);

/** A world on mean values in which nothing scatters. It is this course's own, so that its inputs may be written to. */
function stillWorld(scenario: Scenario): World {
  const { scheme, counterfactual, setting } = createPlayers(scenario, { seed: 0, draws: 1 });
  for (const { inverse, min, max, write } of setting.uncertain) write(Math.min(max, Math.max(min, meanOf(inverse))));
  for (const { work } of setting.perDraw) work(setting.inputs, [scheme.design, counterfactual.design]);
  scheme.inputs.corridors.volatility.fill(0);
  scheme.inputs.corridors.exchangeVolatility.fill(0);
  scheme.luck.begin(0, 0);
  reset(scheme);
  return scheme;
}

/** Mean of a distribution, by the middles of equal parts of it. */
function meanOf(inverse: (probability: number) => number): number {
  let total = 0;
  for (let part = 0; part < MEAN_PARTS; part++) total += inverse((part + 0.5) / MEAN_PARTS);
  return total / MEAN_PARTS;
}
const MEAN_PARTS = 64;

/**
 * Everything of a year up to the gifts. The pool holds what came back and this year's gifts, members expecting the match that
 * last year paid. Returns what they would give were it the one advertised.
 */
function openPlainYear(world: World, t: number, learned: number): number {
  const { now, state, design } = world;
  now.t = t;
  state.expectedRatio = design.matching.statutory;
  openYear(world);
  remittances(world);
  awareness(world);
  literacy(world);
  saving(world);
  now.credit = usualCredit(world);
  guaranteeFund(world);
  giving(world);
  const advertised = now.given;
  state.pool -= advertised;
  state.expectedRatio = learned;
  giving(world);
  return advertised;
}

/** The credit factor of a year in which just the expected share defaults (Vasicek, section 2.6). */
function usualCredit({ inputs, design, now }: World): number {
  const rho = inputs.behaviour.assetCorrelation;
  const { vehicles } = design;
  let volume = 0;
  let defaults = 0;
  for (let v = 0; v < vehicles.count; v++) {
    if (vehicles.guaranteed[v] !== 1) continue;
    volume += now.invested[v]!;
    defaults += now.invested[v]! * vehicles.defaultProbability[v]!;
  }
  if (volume <= 0 || rho <= 0) return 0;
  return (normalQuantile(defaults / volume) * (1 - Math.sqrt(1 - rho))) / Math.sqrt(rho);
}

/** Books what is expected of the year's projects, and lets the engine add up assets and public money. */
function book(world: World, expected: ExpectedProjects, delivering: readonly Float64Array[]): void {
  const { now, state, inputs } = world;
  const { buildYears, count } = inputs.sectors;
  for (let s = 0; s < count; s++) {
    const committed = expected.committed[s]!;
    state.funded[s] = state.funded[s]! + committed;
    const finished = delivering[now.t + buildYears[s]! - 1]!;
    finished[s] = finished[s]! + committed * expected.deliveredShare[s]!;
    now.delivered[s] = delivering[now.t]![s]!;
  }
  state.pool = 0;
  state.returning = expected.returned;
  now.localMatch = expected.localMatch;
  assets(world);
  enterprises(world);
  publicMoney(world);
}

function yearOf({ now, state, inputs, design }: World, expected: ExpectedProjects): Omit<CourseYear, 'given'> {
  const { vehicles } = design;
  const wanted = sum(now.invested, (invested, v) => (vehicles.guaranteed[v] === 1 ? invested : 0));
  return {
    ...expected,
    year: inputs.startYear + now.t,
    running: now.running,
    senders: now.senders,
    trained: now.trained,
    wanted: design.guarantee.on ? wanted : 0,
    guaranteed: state.guaranteed,
    fund: state.fund,
    firms: state.youngFirms + state.olderFirms,
    outlay: now.outlay,
    upkeepNeed: now.upkeepNeed,
  };
}

function guaranteedRisk(
  { scheme }: Scenario,
  { state }: World,
): Pick<Course, 'defaultProbability' | 'lossGivenDefault'> {
  if (scheme.guarantee === null) return { defaultProbability: 0, lossGivenDefault: 0 };
  return { defaultProbability: state.guaranteedDefault, lossGivenDefault: state.guaranteedLoss };
}
