import { AT } from './columns.ts';
import type { World } from './world.ts';

/** Section 2.14: what the town pays this year, and whether that is more than its envelope. */
export function publicMoney(world: World): void {
  const { inputs, now, columns, row } = world;
  now.outlay = now.localMatch + programmes(world) + offices(world) + guarantees(world) + now.taxCredit + upkeep(world);
  row[AT.outlay * columns.years + now.t] = now.outlay;
  row[AT.outlayOfRevenue * columns.years + now.t] = now.outlay / inputs.place.ownRevenue;
  row[columns.breach + now.t] = now.outlay > inputs.place.envelope ? 1 : 0;
}

/** The town's part of training and of enterprise support. */
function programmes(world: World): number {
  const { now, design } = world;
  const { literacy, enterprise } = design;
  const courses = literacy.on ? now.trained * literacy.unitCost * (1 - literacy.inKind) * literacy.localShare : 0;
  const firms = now.supportedStarts * (enterprise.grant + enterprise.training) * enterprise.localShare;
  return courses + firms;
}

/** Help desk, council, audit, seal and preparation of projects. */
function offices(world: World): number {
  const { helpDesk, council, audit, seal, preparation } = world.design;
  return (
    (helpDesk.on ? helpDesk.officers * helpDesk.costPerOfficer : 0) +
    (council.on ? council.yearlyCost : 0) +
    (audit.on ? audit.yearlyCost : 0) +
    (seal.on ? seal.yearlyCost : 0) +
    (preparation.on ? preparation.yearlyCost : 0)
  );
}

/** Capital in the first year, injections, and recourse. */
function guarantees(world: World): number {
  const { now, design } = world;
  const capital = design.guarantee.on && now.t === 0 ? design.guarantee.capital : 0;
  return capital + now.fundInjected + now.recoursePaid;
}

function upkeep(world: World): number {
  return world.inputs.behaviour.upkeepFunded * world.now.upkeepNeed;
}
