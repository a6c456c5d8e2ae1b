import { clear } from '../math/clear.ts';
import { PURPOSE } from './purposes.ts';
import type { World } from './world.ts';

/** What is known when a year begins: whether the match is open, caps and budgets, unmet needs, who takes part. */
export function openYear(world: World): void {
  grow(world);
  openMatch(world);
  unmetNeeds(world);
  sectorChances(world);
  clearYear(world);
}

/** A year on: more or fewer migrants who send more or less, higher prices, and a longer memory of shocks. */
function grow(world: World): void {
  const { state, inputs, now } = world;
  const { corridors, behaviour, place } = inputs;
  state.memory *= behaviour.persistence * behaviour.persistence;
  if (now.t === 0) return;
  state.prices *= 1 + place.inflation;
  for (let k = 0; k < corridors.count; k++) {
    state.migrants[k] = state.migrants[k]! * (1 + corridors.growth[k]!);
    state.income[k] = state.income[k]! * (1 + corridors.realGrowth[k]!);
  }
}

function openMatch(world: World): void {
  const { design, now, state } = world;
  const { matching } = design;
  const t = now.t;
  now.running = matching.on && t >= matching.from && t <= matching.to;
  if (!now.running) return;
  const { partners } = matching;
  const erosion = matching.capsIndexed ? 1 : 1 / state.prices;
  for (let j = 0; j < partners.count; j++) {
    now.caps[j] = partners.projectCap[j]! * erosion;
    now.ratios[j] = partners.ratio[j]!;
    refillBudget(world, j);
  }
  world.luck.seat(t, PURPOSE.attendance);
  world.luck.fill(0, partners.count);
  for (let j = 0; j < partners.count; j++) {
    now.present[j] = world.luck.values[j]! <= partners.reliability[j]! ? 1 : 0;
    world.diary.present[t * partners.count + j] = now.present[j]!;
  }
}

/** A new year's budget; what was left lapses unless it may be carried over. */
function refillBudget(world: World, j: number): void {
  const { design, state, inputs } = world;
  const { partners, carryOver } = design.matching;
  const places = inputs.localities.count;
  const last = partners.perLocality[j] === 1 ? places : 1;
  for (let place = 0; place < last; place++) {
    const at = j * places + place;
    state.budget[at] = partners.yearlyBudget[j]! + (carryOver ? state.budget[at]! : 0);
  }
}

function unmetNeeds(world: World): void {
  const { inputs, now, state } = world;
  const { sectors } = inputs;
  for (let s = 0; s < sectors.count; s++) {
    const need = sectors.need[s]!;
    now.unmet[s] = need > 0 ? Math.max(0, 1 - state.funded[s]! / need) : 0;
    now.pull[s] = sectors.weight[s]! * now.unmet[s]!;
  }
}

/** π of section 2.8 as a running sum: migrants' own preference, moved towards the plan by the council's strength. */
function sectorChances(world: World): void {
  const { inputs, now, design } = world;
  const { sectors } = inputs;
  let pulls = 0;
  for (let s = 0; s < sectors.count; s++) pulls += now.pull[s]!;
  const strength = design.council.on && pulls > 0 ? design.council.strength : 0;
  let reached = 0;
  for (let s = 0; s < sectors.count; s++) {
    const pulled = strength > 0 ? (strength * now.pull[s]!) / pulls : 0;
    reached += (1 - strength) * sectors.preference[s]! + pulled;
    now.sectorChance[s] = reached;
  }
}

function clearYear(world: World): void {
  const { now, projects, state } = world;
  state.pool += state.returning;
  state.returning = 0;
  now.validClub = 0;
  now.club = 0;
  now.inKind = 0;
  now.match = 0;
  now.localMatch = 0;
  now.placed = 0;
  now.placedMatch = 0;
  now.placedLocal = 0;
  now.committedTotal = 0;
  clear(now.matchBy);
  clear(now.committed);
  clear(now.committedLocality);
  clear(now.priorityLocality);
  projects.queueCount = 0;
}
