import type { Gathering } from '../../scenario/identity-tree.ts';
import { factOf } from './facts.ts';
import type { Trace, Traces } from './trace.ts';
import type { Where } from './where.ts';

/** What any, all and sum give for no member. */
export const OF_NONE: Readonly<Record<Gathering, number>> = { sum: 0, any: 0, all: 1 };

/** The members of a set, as changes to where the sum stands. */
export function membersOf(set: string, where: Where, traces: Traces): readonly Partial<Where>[] {
  const trace = traces[where.side];
  const projects = (those: readonly number[]) => those.map((project) => ({ project }));
  const { inputs, design } = trace.world;
  switch (set) {
    case 'year':
      return places(inputs.years).map((t) => ({ t }));
    case 'lastYear':
      return [{ t: inputs.years - 1 }];
    case 'corridor':
      return places(inputs.corridors.count).map((corridor) => ({ corridor }));
    case 'sector':
      return places(inputs.sectors.count).map((sector) => ({ sector }));
    case 'sectorOfGoal':
      return sectorsOfGoal(where, traces).map((sector) => ({ sector }));
    case 'locality':
      return places(inputs.localities.count).map((locality) => ({ locality }));
    case 'poorer':
      return poorerThan(where.locality!, trace).map((locality) => ({ locality }));
    case 'partner':
      return places(design.matching.partners.count).map((partner) => ({ partner }));
    case 'vehicle':
      return places(design.vehicles.count).map((vehicle) => ({ vehicle }));
    case 'pot':
      return hasPots(where, trace) ? places(inputs.localities.count).map((locality) => ({ locality })) : [{}];
    case 'arrived':
      return projects(trace.years[where.t]!.arrived);
    case 'arrivedBefore':
      return projects(before(trace.years[where.t]!.arrived, where.project!));
    case 'queued':
      return projects(trace.years[where.t]!.queue);
    case 'payingFromPot':
      return projects(inPot(trace.years[where.t]!.queue, where, trace));
    case 'ahead':
      return projects(inPot(ahead(trace, where), where, trace));
    case 'sharing':
      return projects(inPot(groupOf(trace, where), where, trace));
    case 'works':
      return projects(trace.years[where.t]!.works);
    default:
      throw new Error(`the model has no set named ${set}`);
  }
}

export function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => place);
}

function sectorsOfGoal({ goal }: Where, { players }: Traces): readonly number[] {
  const { sectors } = players.setting.scenario;
  return places(sectors.length).filter((s) => sectors[s]!.sdg === goal);
}

/** Localities of a higher marginality; of the same one those named before. */
function poorerThan(locality: number, { world }: Trace): readonly number[] {
  const { marginality, count } = world.inputs.localities;
  const own = marginality[locality]!;
  const poorer: number[] = [];
  for (let l = 0; l < count; l++) if (marginality[l]! > own || (marginality[l] === own && l < locality)) poorer.push(l);
  return poorer;
}

/** Has the partner a budget for each locality? */
export function hasPots({ partner }: Where, { world }: Trace): boolean {
  return partner !== undefined && world.design.matching.partners.perLocality[partner] === 1;
}

function before(list: readonly number[], project: number): readonly number[] {
  const at = list.indexOf(project);
  return at < 0 ? list : list.slice(0, at);
}

const waitedFor = (trace: Trace, project: number, t: number) => factOf(trace, project, 'year') < t;

/** Those that are paid before this one: whole or nothing all before it, pro rata those that waited. */
function ahead(trace: Trace, { t, project }: Where): readonly number[] {
  const queue = trace.years[t]!.queue;
  if (!trace.world.design.matching.proRata) return before(queue, project!);
  return waitedFor(trace, project!, t) ? [] : queue.filter((other) => waitedFor(trace, other, t));
}

/** Pro rata: those that share a pot at the same time. */
function groupOf(trace: Trace, { t, project }: Where): readonly number[] {
  const waited = waitedFor(trace, project!, t);
  return trace.years[t]!.queue.filter((other) => waitedFor(trace, other, t) === waited);
}

/** Of these, the projects that the partner pays out of the same pot. */
function inPot(projects: readonly number[], where: Where, trace: Trace): readonly number[] {
  if (!hasPots(where, trace)) return projects;
  const pot = where.locality ?? factOf(trace, where.project!, 'locality');
  return projects.filter((project) => factOf(trace, project, 'locality') === pot);
}
