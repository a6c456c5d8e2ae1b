import { AT } from './columns.ts';
import { certaintyEquivalent, type Offer } from './choice.ts';
import type { World } from './world.ts';

/** Scratch of this file alone, written before each use. */
const offer: Offer = {
  promisedReturn: 0,
  defaultProbability: 0,
  lossGivenDefault: 0,
  perceivedCover: 0,
  fee: 0,
  taxCredit: 0,
};

/** Section 2.5: how much of the formal remittances is saved, and which part of that each vehicle receives and lends on. */
export function saving(world: World): void {
  const { inputs, now, columns, row } = world;
  now.saved = now.formal * Math.min(1, inputs.uses.saving + now.addedSaving);
  now.taxCredit = 0;
  const total = weighVehicles(world);
  let invested = 0;
  for (let v = 0; v < world.design.vehicles.count; v++) invested += investIn(world, v, total);
  row[AT.saved * columns.years + now.t] = now.saved;
  row[AT.invested * columns.years + now.t] = invested;
}

/** Writes each vehicle's logit weight; returns their sum with that of keeping the money elsewhere. */
function weighVehicles(world: World): number {
  const { behaviour, derived } = world.inputs;
  const { vehicles } = world.design;
  const known = behaviour.awarenessPull * Math.log(world.state.awareness / behaviour.awareness0);
  let total = 1;
  for (let v = 0; v < vehicles.count; v++) {
    const better = vehicleValue(world, v) - vehicles.plainValue[v]!;
    const weight = Math.exp(vehicles.attraction[v]! + better * derived.choiceResponse + known);
    world.now.chosen[v] = weight;
    total += weight;
  }
  return total;
}

function vehicleValue(world: World, v: number): number {
  const { vehicles, guarantee } = world.design;
  const covered = guarantee.on && vehicles.guaranteed[v] === 1;
  offer.promisedReturn = vehicles.promisedReturn[v]!;
  offer.defaultProbability = vehicles.defaultProbability[v]!;
  offer.lossGivenDefault = vehicles.lossGivenDefault[v]!;
  offer.perceivedCover = covered ? world.state.perceivedCover : 0;
  offer.fee = covered ? guarantee.fee : 0;
  offer.taxCredit = vehicles.taxCredit[v]!;
  return certaintyEquivalent(offer, world.inputs.behaviour.riskAversion);
}

/** Money that goes into one vehicle this year; a new one sells only part of what it would in its first year. */
function investIn(world: World, v: number, total: number): number {
  const { now, inputs } = world;
  const { vehicles } = world.design;
  const entering = vehicles.isNew[v] === 1 && now.t === 0 ? inputs.behaviour.firstYearTakeUp : 1;
  const invested = now.saved * (now.chosen[v]! / total) * entering;
  now.invested[v] = invested;
  now.lent[v] = invested * vehicles.onLend[v]!;
  now.taxCredit += vehicles.taxCredit[v]! * vehicles.promisedReturn[v]! * invested;
  return invested;
}
