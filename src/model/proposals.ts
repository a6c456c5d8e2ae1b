import { makeNormal } from '../math/normal.ts';
import { pickFrom } from '../math/pick.ts';
import { clubShare } from './club-share.ts';
import { AT } from './columns.ts';
import { addProject, FACT, FACTS, NUMBER, STATUS } from './projects.ts';
import { PROPOSAL, PROPOSAL_STRIDE, PROPOSAL_UNIFORMS, PURPOSE } from './purposes.ts';
import { writeRatios } from './ratios.ts';
import { REASON } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { World } from './world.ts';

/**
 * Section 2.8: clubs propose projects, one after the other, until the next one no longer fits into the pool; that one is
 * next year's first. Each is set aside with the club's share; what fails the checks goes back to the pool next year.
 */
export function proposals(world: World): void {
  const { now, projects, state, columns, row, luck } = world;
  let proposed = 0;
  luck.seat(now.t, PURPOSE.proposal);
  for (let arrival = 0; ;) {
    const project = projects.pending >= 0 ? projects.pending : arrive(world, arrival++);
    priceProject(world, project);
    if (projects.numbers[project * projects.width + NUMBER.charge]! > state.pool) {
      projects.pending = project;
      break;
    }
    projects.pending = -1;
    setAside(world, project, proposed++);
  }
  row[AT.proposed * columns.years + now.t] = proposed;
}

/** A new proposal with its seven uniforms: sector, locality, value, validity, alone, fate, overrun. */
function arrive(world: World, arrival: number): number {
  const { inputs, now, projects, luck } = world;
  const { sectors, localities, derived } = inputs;
  const project = addProject(projects);
  const { facts, numbers } = projects;
  const uniforms = luck.values;
  luck.fill(arrival * PROPOSAL_STRIDE, PROPOSAL_UNIFORMS);
  makeNormal(uniforms, PROPOSAL.value);
  const sector = pickFrom(now.sectorChance, sectors.count, uniforms, PROPOSAL.sector);
  const fact = project * FACTS;
  facts[fact + FACT.sector] = sector;
  facts[fact + FACT.locality] = pickFrom(localities.cumulative, localities.count, uniforms, PROPOSAL.locality);
  facts[fact + FACT.status] = STATUS.pending;
  facts[fact + FACT.alone] = 0;
  facts[fact + FACT.approved] = -1;
  facts[fact + FACT.ended] = -1;
  facts[fact + FACT.reason] = -1;
  facts[fact + FACT.partner] = -1;
  facts[fact + FACT.turn] = -1;
  const number = project * projects.width;
  const logarithm = derived.valueCentre[sector]! + derived.valueSpread[sector]! * uniforms[PROPOSAL.value]!;
  numbers[number + NUMBER.drawn] = Math.exp(logarithm);
  numbers[number + NUMBER.validity] = uniforms[PROPOSAL.validity]!;
  numbers[number + NUMBER.goAlone] = uniforms[PROPOSAL.alone]!;
  numbers[number + NUMBER.fate] = uniforms[PROPOSAL.fate]!;
  numbers[number + NUMBER.overrun] = uniforms[PROPOSAL.overrun]!;
  numbers[number + NUMBER.standing] = 1;
  numbers[number + NUMBER.delivered] = 0;
  return project;
}

/** The value under this year's match, the club's share at its ratios and caps, and what each partner would be asked for. */
function priceProject(world: World, project: number): void {
  const { design, now, projects, inputs } = world;
  const { partners, inKind, phase } = design.matching;
  const { soloScale } = inputs.behaviour;
  const { numbers } = projects;
  const { caps, ratios } = now;
  const number = project * projects.width;
  const value = numbers[number + NUMBER.drawn]! * (soloScale + (1 - soloScale) * (now.running ? phase : 0));
  // Before the ratios, whose formulas may ask for it.
  numbers[number + NUMBER.value] = value;
  if (now.running) writeRatios(world, project);
  const share = now.running ? clubShare(value, ratios, caps, partners.count) : value;
  for (let j = 0; j < partners.count; j++) {
    numbers[number + NUMBER.payment + j] = now.running ? Math.min(ratios[j]! * share, caps[j]!) : 0;
  }
  numbers[number + NUMBER.share] = share;
  numbers[number + NUMBER.charge] = now.running ? share * (1 - inKind) : share;
}

function setAside(world: World, project: number, place: number): void {
  const { now, projects, state, inputs, design } = world;
  const { facts, numbers } = projects;
  const fact = project * FACTS;
  const number = project * projects.width;
  const charge = numbers[number + NUMBER.charge]!;
  facts[fact + FACT.year] = now.t;
  facts[fact + FACT.place] = place;
  state.pool -= charge;
  const help = design.preparation.on ? design.preparation.validRaise : 0;
  if (numbers[number + NUMBER.validity]! > Math.min(1, inputs.behaviour.valid + help)) {
    facts[fact + FACT.status] = STATUS.notValid;
    facts[fact + FACT.reason] = REASON['not-valid'];
    state.returning += charge;
    refuse(world, REASON['not-valid'], -1, charge);
    return;
  }
  facts[fact + FACT.status] = STATUS.proposed;
  if (now.running) noteCaps(world, project);
  now.validClub += numbers[number + NUMBER.share]!;
  projects.queue[projects.queueCount++] = project;
}

/** What the cap per project cuts off each partner's ratio. */
function noteCaps(world: World, project: number): void {
  const { now, projects } = world;
  const { numbers } = projects;
  const number = project * projects.width;
  const share = numbers[number + NUMBER.share]!;
  for (let j = 0; j < projects.partners; j++) {
    const clipped = now.ratios[j]! * share - numbers[number + NUMBER.payment + j]!;
    if (clipped > 0) refuse(world, REASON['cap-per-project'], j, clipped);
  }
}
