import { AT } from './columns.ts';
import { countProposals } from './count-proposals.ts';
import { countFates } from './fates.ts';
import { openYear } from './opening.ts';
import { FACT, FACTS, NUMBER } from './projects.ts';
import { REASON } from './reasons.ts';
import { refuse } from './refusals.ts';
import { tally } from './tally.ts';
import type { World } from './world.ts';
import { playYear } from './year.ts';

/**
 * Plays one side of one future from the start year to the horizon into `row`, a line of numbers laid out by
 * `world.columns`. The inputs hold the values drawn for this future. Nothing is allocated. `watch` may look at the world at
 * the end of each year, and must leave it as it is.
 */
export function playFuture(
  world: World,
  seed: number,
  draw: number,
  row: Float64Array,
  watch: (world: World) => void = lookAway,
): void {
  world.row = row;
  world.luck.begin(seed, draw);
  reset(world);
  for (let t = 0; t < world.inputs.years; t++) {
    world.now.t = t;
    openYear(world);
    playYear(world);
    tally(world);
    watch(world);
  }
  close(world);
}

function lookAway(): void {}

/** Everything as it stands before the first year. */
export function reset(world: World): void {
  const { state, design, inputs, row, projects, now } = world;
  row.fill(0);
  state.incomeShock.fill(0);
  state.exchange.fill(0);
  state.migrants.set(inputs.corridors.migrants);
  state.income.fill(1);
  state.prices = 1;
  state.memory = 1;
  state.awareness = inputs.behaviour.awareness0;
  state.trainedMigrants = 0;
  state.trainedFamilies = 0;
  state.freshMigrants = 0;
  state.freshFamilies = 0;
  state.effectiveShare = 0;
  state.perceivedCover = design.guarantee.cover * inputs.behaviour.guarantorTrust;
  state.fund = design.guarantee.on ? design.guarantee.capital : 0;
  state.guaranteed = 0;
  state.guaranteedDefault = 0;
  state.guaranteedLoss = 0;
  state.expectedRatio = design.matching.statutory;
  state.pool = 0;
  state.returning = 0;
  state.trust = 1;
  state.funded.fill(0);
  state.fundedLocality.fill(0);
  state.assets.fill(0);
  state.youngFirms = 0;
  state.olderFirms = 0;
  state.budget.fill(0);
  projects.count = 0;
  projects.activeCount = 0;
  projects.queueCount = 0;
  projects.waitingCount = 0;
  projects.pending = -1;
  now.recoursePaid = 0;
  now.fundInjected = 0;
}

/** What is only known at the end: money left over, works unfinished, and the present value of the town's outlay. */
function close(world: World): void {
  const { state } = world;
  refuse(world, REASON['carried-over'], -1, state.pool + state.returning + waitInVain(world));
  refuse(world, REASON['still-building'], -1, underConstruction(world));
  countFates(world);
  countProposals(world);
  presentValue(world);
}

/** What partners were asked for by projects that still wait for one of them; returns the clubs' money in these. */
function waitInVain(world: World): number {
  const { projects } = world;
  let waiting = 0;
  for (let place = 0; place < projects.waitingCount; place++) {
    const project = projects.waiting[place]!;
    const number = project * projects.width;
    const partner = projects.facts[project * FACTS + FACT.partner]!;
    waiting += projects.numbers[number + NUMBER.charge]!;
    for (let j = 0; j < projects.partners; j++) {
      const reason = j === partner ? REASON['partner-absent'] : REASON['other-partner'];
      refuse(world, reason, j, projects.numbers[number + NUMBER.payment + j]!);
    }
  }
  return waiting;
}

function underConstruction({ projects }: World): number {
  let value = 0;
  for (let place = 0; place < projects.activeCount; place++)
    value += projects.numbers[projects.active[place]! * projects.width + NUMBER.value]!;
  return value;
}

/** Outlay discounted to the start year, less what is left in the guarantee fund at the end. */
function presentValue(world: World): void {
  const { inputs, columns, row, state } = world;
  const factor = 1 / (1 + inputs.place.discountRate);
  let discount = 1;
  let value = 0;
  for (let t = 0; t < columns.years; t++) {
    value += row[AT.outlay * columns.years + t]! * discount;
    discount *= factor;
  }
  row[columns.npvOutlay] = value - state.fund * discount;
}
