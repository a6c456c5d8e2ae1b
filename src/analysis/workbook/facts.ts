import type { IdentityUnit } from '../../model/identities/identity.ts';
import { STATUS } from '../../model/projects.ts';
import type { TermUnit } from '../../scenario/term.ts';
import { factOf, isSetAside } from '../explain/facts.ts';
import type { Reckoner } from '../explain/reckon.ts';
import { membersOf } from '../explain/sets.ts';
import type { Trace } from '../explain/trace.ts';
import type { Where } from '../explain/where.ts';

/** Inputs that decide which projects there are and when: the list of this future would be another, so they stay as they are. */
const CALENDAR: ReadonlySet<string> = new Set([
  'elapsed',
  'place.startYear',
  'place.horizon',
  'matching.from',
  'matching.to',
  'sector.buildYears',
]);
/** A formula's mean over more pairs of sector and locality than this stands as one value. */
const PAIRS = 400;

/** Is it a choice of the scheme or a matter of the calendar, and not an amount? */
export function isSettledInput(name: string, path: string, unit: IdentityUnit | TermUnit, { side }: Where): boolean {
  const isOfScheme = path === 'scheme' || path.startsWith('scheme.');
  return unit === 'yesNo' || CALENDAR.has(name) || (isOfScheme && side === 'counterfactual');
}

/** Is it worked out, but from more figures than a reader can follow? */
export function isSummedUp(name: string, { partner }: Where, { scenario }: Reckoner): boolean {
  if (name !== 'meanRatio' || scenario.sectors.length * scenario.place.localities.length <= PAIRS) return false;
  const ratio = scenario.scheme.matching?.partners[partner!]?.ratio;
  return typeof ratio === 'object' && 'formula' in ratio;
}

/** A proposal for which the pool was too small in this future waits, whatever becomes of the pool. */
export function waitsForPool(name: string, { project, t }: Where, trace: Trace): boolean {
  if (name !== 'fitsPool' || project === undefined) return false;
  return !isSetAside(trace, project) || factOf(trace, project, 'year') !== t;
}

/** The year in which a project was approved; of a refused one the year in which it would have been. */
export function startedIn({ project }: Where, trace: Trace): number {
  const approved = factOf(trace, project!, 'approved');
  return approved >= 0 ? approved : factOf(trace, project!, 'ended');
}

/** Members of a set; refused projects count as works of the years in which they would be built if money sufficed. */
export function membersIn(set: string, where: Where, { traces, scenario }: Reckoner): readonly Partial<Where>[] {
  const members = membersOf(set, where, traces);
  if (set !== 'works') return members;
  const trace = traces[where.side];
  const { count } = trace.world.projects;
  const wouldBuild = (project: number) => {
    if (factOf(trace, project, 'status') !== STATUS.refused) return false;
    const from = factOf(trace, project, 'ended');
    const years = scenario.sectors[factOf(trace, project, 'sector')]!.buildYears;
    return from <= where.t && where.t < from + years;
  };
  const refused = Array.from({ length: count }, (_, project) => project).filter(wouldBuild);
  return [...members, ...refused.map((project) => ({ project }))];
}
