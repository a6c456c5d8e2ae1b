import { holdUp } from './absence.ts';
import { commit, refuseProject } from './commitment.ts';
import { FACT, FACTS, NUMBER } from './projects.ts';
import { REASON } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { World } from './world.ts';

/** A budget that is short by no more than rounding is enough. */
const ROUNDING = 1 + 1e-12;
/** What rounding leaves in a pot that was emptied, as a share of the yearly budget: nothing. */
const DUST = 1e-12;

/** Where partner j's budget for this project lies: one pot for the scheme, or the pot of the project's locality. */
function potOf(world: World, project: number, j: number): number {
  const places = world.inputs.localities.count;
  const perLocality = world.design.matching.partners.perLocality[j] === 1;
  return j * places + (perLocality ? world.projects.facts[project * FACTS + FACT.locality]! : 0);
}

/** Whole or nothing: takes every partner's part out of its budget, or refuses the project and takes none. */
export function payInFull(world: World, project: number): boolean {
  const { projects, state } = world;
  const { numbers, partners } = projects;
  const payment = project * projects.width + NUMBER.payment;
  noteTurn(world, project);
  for (let j = 0; j < partners; j++) {
    if (numbers[payment + j]! > state.budget[potOf(world, project, j)]! * ROUNDING) {
      refuseProject(world, project, REASON.budget, j);
      return false;
    }
  }
  for (let j = 0; j < partners; j++) takeFrom(world, project, j);
  return true;
}

/** What is left of each budget when the project's turn comes: for whoever counts chances, nothing else reads it. */
function noteTurn(world: World, project: number): void {
  const { projects, state, design } = world;
  const { numbers, partners } = projects;
  const payment = project * projects.width + NUMBER.payment;
  let short = 0;
  for (let j = 0; j < partners; j++) {
    const held = state.budget[potOf(world, project, j)]!;
    const budget = design.matching.partners.yearlyBudget[j]!;
    numbers[payment + partners + j] = budget === Infinity ? 1 : budget > 0 ? held / budget : 0;
    if (numbers[payment + j]! > held * ROUNDING) short |= 1 << j;
  }
  projects.facts[project * FACTS + FACT.turn] = short;
}

/** Pays what is asked, never more than the pot holds. */
function takeFrom(world: World, project: number, j: number): void {
  const { projects, state, design } = world;
  const { numbers } = projects;
  const at = project * projects.width + NUMBER.payment + j;
  const pot = potOf(world, project, j);
  const held = state.budget[pot]!;
  const paid = Math.min(numbers[at]!, held);
  numbers[at] = paid;
  // At least, not more than: of a budget without limit the dust is without limit too.
  state.budget[pot] = held - paid >= DUST * design.matching.partners.yearlyBudget[j]! ? held - paid : 0;
}

/** Pro rata: part of the queue shares each pot in proportion to what was asked, and its projects shrink with it. */
export function shareOut(world: World, from: number, to: number): number {
  const { projects, now, state } = world;
  now.asked.fill(0);
  for (let place = from; place < to; place++) {
    const project = projects.queue[place]!;
    if (holdUp(world, project)) projects.queue[place] = -1;
    else ask(world, project);
  }
  for (let pot = 0; pot < now.asked.length; pot++) {
    const asked = now.asked[pot]!;
    now.asked[pot] = asked > 0 ? Math.min(1, state.budget[pot]! / asked) : 1;
  }
  let approved = 0;
  for (let place = from; place < to; place++) {
    const project = projects.queue[place]!;
    if (project < 0) continue;
    shrink(world, project);
    commit(world, project);
    approved++;
  }
  return approved;
}

function ask(world: World, project: number): void {
  const { projects, now } = world;
  const payment = project * projects.width + NUMBER.payment;
  for (let j = 0; j < projects.partners; j++) {
    const pot = potOf(world, project, j);
    now.asked[pot] = now.asked[pot]! + projects.numbers[payment + j]!;
  }
}

function shrink(world: World, project: number): void {
  const { projects, now } = world;
  const { numbers, partners } = projects;
  const payment = project * projects.width + NUMBER.payment;
  let short = 0;
  for (let j = 0; j < partners; j++) {
    const asked = numbers[payment + j]!;
    const part = now.asked[potOf(world, project, j)]!;
    numbers[payment + partners + j] = part;
    if (part < 1 && asked > 0) short |= 1 << j;
    numbers[payment + j] = asked * part;
    takeFrom(world, project, j);
    refuse(world, REASON.budget, j, asked - numbers[payment + j]!);
  }
  projects.facts[project * FACTS + FACT.turn] = short;
}
