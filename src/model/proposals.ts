import { makeNormal } from '../math/normal.ts';
import { pickFrom } from '../math/pick.ts';
import { AT } from './columns.ts';
import { clubShare } from './club-share.ts';
import { countFate } from './fates.ts';
import { addProject, STATUS } from './projects.ts';
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
    if (projects.charge[project]! > state.pool) {
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
  const uniforms = luck.values;
  luck.fill(arrival * PROPOSAL_STRIDE, PROPOSAL_UNIFORMS);
  makeNormal(uniforms, PROPOSAL.value);
  const sector = pickFrom(now.sectorChance, sectors.count, uniforms, PROPOSAL.sector);
  projects.sector[project] = sector;
  projects.locality[project] = pickFrom(localities.cumulative, localities.count, uniforms, PROPOSAL.locality);
  projects.drawn[project] = Math.exp(
    derived.valueCentre[sector]! + derived.valueSpread[sector]! * uniforms[PROPOSAL.value]!,
  );
  projects.validity[project] = uniforms[PROPOSAL.validity]!;
  projects.goAlone[project] = uniforms[PROPOSAL.alone]!;
  projects.fate[project] = uniforms[PROPOSAL.fate]!;
  projects.overrun[project] = uniforms[PROPOSAL.overrun]!;
  projects.status[project] = STATUS.pending;
  projects.alone[project] = 0;
  projects.approved[project] = -1;
  projects.ended[project] = -1;
  projects.reason[project] = -1;
  projects.reasonPartner[project] = -1;
  projects.standing[project] = 1;
  projects.delivered[project] = 0;
  return project;
}

/** The value under this year's match, the club's share at its ratios and caps, and what each partner would be asked for. */
function priceProject(world: World, project: number): void {
  const { design, now, projects, inputs } = world;
  const { partners, inKind, phase } = design.matching;
  const { soloScale } = inputs.behaviour;
  const value = projects.drawn[project]! * (soloScale + (1 - soloScale) * (now.running ? phase : 0));
  projects.value[project] = value;
  const row = project * projects.partners;
  if (!now.running) {
    projects.share[project] = value;
    projects.charge[project] = value;
    projects.payment.fill(0, row, row + projects.partners);
    return;
  }
  writeRatios(world, project);
  const share = clubShare(value, now.ratios, now.caps, partners.count);
  for (let j = 0; j < partners.count; j++) {
    projects.payment[row + j] = Math.min(now.ratios[j]! * share, now.caps[j]!);
  }
  projects.share[project] = share;
  projects.charge[project] = share * (1 - inKind);
}

function setAside(world: World, project: number, place: number): void {
  const { now, projects, state, inputs, design } = world;
  projects.year[project] = now.t;
  projects.place[project] = place;
  state.pool -= projects.charge[project]!;
  countFate(world, project, 'proposed', 1);
  const help = design.preparation.on ? design.preparation.validRaise : 0;
  if (projects.validity[project]! > Math.min(1, inputs.behaviour.valid + help)) {
    projects.status[project] = STATUS.notValid;
    projects.reason[project] = REASON['not-valid'];
    state.returning += projects.charge[project]!;
    refuse(world, REASON['not-valid'], -1, projects.charge[project]!);
    countFate(world, project, 'notValid', 1);
    return;
  }
  projects.status[project] = STATUS.proposed;
  if (now.running) noteCaps(world, project);
  now.validClub += projects.share[project]!;
  projects.queue[projects.queueCount++] = project;
}

/** What the cap per project cuts off each partner's ratio. */
function noteCaps(world: World, project: number): void {
  const { now, projects } = world;
  for (let j = 0; j < projects.partners; j++) {
    const promised = now.ratios[j]! * projects.share[project]!;
    const clipped = promised - projects.payment[project * projects.partners + j]!;
    if (clipped > 0) refuse(world, REASON['cap-per-project'], j, clipped);
  }
}
