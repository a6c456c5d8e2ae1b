import { AT } from './columns.ts';
import type { World } from './world.ts';

/**
 * Section 2.4: financial education spreads by word of mouth under a capacity (Bass 1969) on both sides of the corridor,
 * fades with its half-life, and adds to the share saved. People; `addedSaving` is a share of formal remittances.
 */
export function literacy(world: World): void {
  const { design, now, state } = world;
  const course = design.literacy;
  now.trained = 0;
  now.addedSaving = 0;
  if (!course.on) return;
  let migrants = Math.min(wish(world, state.trainedMigrants), course.migrants);
  let families = Math.min(wish(world, state.trainedFamilies), course.families);
  const affordable = affordablePlaces(world);
  if (migrants + families > affordable) {
    const part = affordable / (migrants + families);
    migrants *= part;
    families *= part;
  }
  train(world, migrants, families);
  now.trained = migrants + families;
  now.addedSaving = addedSaving(world);
  const years = world.columns.years;
  world.row[AT.trained * years + now.t] = now.trained;
  world.row[AT.effectiveShare * years + now.t] = state.effectiveShare;
}

/** People of one side who would come this year; receiving households are as many as senders. */
function wish(world: World, ever: number): number {
  const { behaviour } = world.inputs;
  const attainable = world.design.literacy.assembled ? behaviour.attainableAssembled : behaviour.attainable;
  const pull = (behaviour.bassP * world.state.awareness) / behaviour.awareness0 + (behaviour.bassQ * ever) / attainable;
  // Nobody beyond the attainable comes, however strong the pull.
  return Math.max(0, Math.min(1, pull) * (attainable - ever)) * world.now.senders;
}

function affordablePlaces(world: World): number {
  const { yearlyBudget, unitCost, inKind } = world.design.literacy;
  const cash = unitCost * (1 - inKind);
  return cash > 0 ? yearlyBudget / cash : Infinity;
}

function train(world: World, migrants: number, families: number): void {
  const { state, now } = world;
  const { fading, fresh } = world.inputs.derived;
  const people = now.senders;
  const shareMigrants = people > 0 ? migrants / people : 0;
  const shareFamilies = people > 0 ? families / people : 0;
  state.trainedMigrants += shareMigrants;
  state.trainedFamilies += shareFamilies;
  state.freshMigrants = state.freshMigrants * (1 - fading) + fresh * shareMigrants;
  state.freshFamilies = state.freshFamilies * (1 - fading) + fresh * shareFamilies;
}

function addedSaving(world: World): number {
  const { behaviour, uses } = world.inputs;
  const { freshMigrants, freshFamilies } = world.state;
  const both = world.design.literacy.paired * Math.min(freshMigrants, freshFamilies);
  // Households are at most all of them, even where no two sides trained are said to be of one household.
  world.state.effectiveShare = Math.min(1, freshMigrants + freshFamilies - both);
  const weighted =
    behaviour.migrantOnly * (freshMigrants - both) + behaviour.familyOnly * (freshFamilies - both) + both;
  const coupling = world.design.package ? 1 + behaviour.packageCoupling : 1;
  return uses.saving * behaviour.literacyEffect * weighted * coupling;
}
