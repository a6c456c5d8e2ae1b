import { AT } from './columns.ts';
import type { World } from './world.ts';

/** Section 4: what the year adds to the funds that reach each priority and place, who paid, and how far needs are met. */
export function tally(world: World): void {
  toPriorities(world);
  toPlaces(world);
  whoPaid(world);
  needsMet(world);
}

/** Projects, lending and firms by sector; those of weight above 0 are priorities of the plan. */
function toPriorities(world: World): void {
  const { inputs, design, now, state, columns, row } = world;
  const years = columns.years;
  let total = 0;
  let unlocated = 0;
  for (let s = 0; s < columns.sectors; s++) {
    state.funded[s] = state.funded[s]! + now.committed[s]!;
    if (inputs.sectors.weight[s]! <= 0) continue;
    let other = design.enterprise.sector === s ? now.grants + now.ownMoney : 0;
    for (let v = 0; v < design.vehicles.count; v++)
      other += now.lent[v]! * design.vehicles.lending[v * columns.sectors + s]!;
    row[columns.bySector + s * years + now.t] = now.committed[s]! + other;
    total += now.committed[s]! + other;
    unlocated += other;
  }
  row[AT.toPriorities * years + now.t] = total;
  addToPlace(world, columns.localities, unlocated);
}

function toPlaces(world: World): void {
  const { inputs, now, state, columns, row } = world;
  let poor = 0;
  let all = 0;
  for (let l = 0; l < columns.localities; l++) {
    addToPlace(world, l, now.priorityLocality[l]!);
    state.fundedLocality[l] = state.fundedLocality[l]! + now.committedLocality[l]!;
    poor += state.fundedLocality[l]! * inputs.localities.poorWeight[l]!;
    all += state.fundedLocality[l]!;
  }
  row[AT.poorShare * columns.years + now.t] = poor / all;
}

/** Place `columns.localities` stands for lending and firms, which belong to no locality. */
function addToPlace(world: World, place: number, amount: number): void {
  const { columns, row, now } = world;
  const at = columns.byLocality + (columns.localityYears ? place * columns.years + now.t : place);
  row[at] = row[at]! + amount;
}

/** Channelled money by who paid it: migrants and founders, other governments and donors, the town. */
function whoPaid(world: World): void {
  const { design, now, columns, row } = world;
  const { enterprise, matching, vehicles } = design;
  let lent = 0;
  for (let v = 0; v < vehicles.count; v++) lent += now.lent[v]!;
  const placedPart = matching.vehicle >= 0 ? vehicles.onLend[matching.vehicle]! : 0;
  const channelled = now.committedTotal + lent + now.grants + now.ownMoney;
  const local = now.localMatch - now.placedLocal * (1 - placedPart) + now.grants * enterprise.localShare;
  const outside = now.match - now.localMatch - (now.placedMatch - now.placedLocal) * (1 - placedPart);
  const others = outside + now.grants * (1 - enterprise.localShare);
  const years = columns.years;
  row[AT.channelled * years + now.t] = channelled;
  row[AT.channelledLocal * years + now.t] = local;
  row[AT.channelledOthers * years + now.t] = others;
  row[AT.channelledMigrants * years + now.t] = channelled - local - others;
}

/** Alignment Σ min(share of project funds, weight) and the part of the plan's need covered by projects so far. */
function needsMet(world: World): void {
  const { inputs, state, columns, row, now } = world;
  const { weight, need } = inputs.sectors;
  const years = columns.years;
  let funds = 0;
  for (let s = 0; s < columns.sectors; s++) funds += state.funded[s]!;
  let aligned = 0;
  let covered = 0;
  let needed = 0;
  for (let s = 0; s < columns.sectors; s++) {
    const met = Math.min(state.funded[s]!, need[s]!);
    aligned += Math.min(state.funded[s]! / funds, weight[s]!);
    row[columns.coverage + s * years + now.t] = met / need[s]!;
    if (weight[s]! <= 0) continue;
    covered += met;
    needed += need[s]!;
  }
  row[AT.alignment * years + now.t] = aligned;
  row[AT.needCovered * years + now.t] = covered / needed;
}
