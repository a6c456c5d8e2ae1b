import { STATUS, type Projects } from '../model/projects.ts';
import { REASONS } from '../model/reasons.ts';
import type { World } from '../model/world.ts';
import type { Scenario } from '../scenario/types.ts';
import type { ProjectRecord } from './result.ts';

const NAMES: Readonly<Record<number, ProjectRecord['status']>> = {
  [STATUS.delayed]: 'waiting',
  [STATUS.notValid]: 'not-valid',
  [STATUS.refused]: 'refused',
  [STATUS.building]: 'building',
  [STATUS.finished]: 'finished',
  [STATUS.abandoned]: 'abandoned',
};

/** Every proposal that was set aside in the future just played, in order of arrival. */
export function recordProjects({ projects, inputs }: World, scenario: Scenario): readonly ProjectRecord[] {
  const all = Array.from({ length: projects.count }, (_, project) => project);
  return all
    .filter((project) => projects.status[project] !== STATUS.pending)
    .map((project) => recordProject(projects, project, inputs.startYear, scenario));
}

function recordProject(projects: Projects, project: number, startYear: number, scenario: Scenario): ProjectRecord {
  const partners = scenario.scheme.matching?.partners ?? [];
  const charge = projects.charge[project]!;
  const yearOf = (years: Int32Array) => (years[project]! < 0 ? null : startYear + years[project]!);
  const committed = projects.approved[project]! >= 0;
  return {
    year: startYear + projects.year[project]!,
    index: projects.place[project]!,
    sector: scenario.sectors[projects.sector[project]!]!.id,
    locality: scenario.place.localities[projects.locality[project]!]!.id,
    value: projects.value[project]!,
    club: charge,
    inKind: projects.share[project]! - charge,
    payments: committed
      ? partners.map(({ id }, j) => ({ partner: id, amount: projects.payment[project * projects.partners + j]! }))
      : [],
    status: NAMES[projects.status[project]!]!,
    alone: projects.alone[project] === 1,
    reason: REASONS[projects.reason[project]!] ?? null,
    partner: partners[projects.reasonPartner[project]!]?.id ?? null,
    approvedYear: yearOf(projects.approved),
    endYear: yearOf(projects.ended),
    delivered: projects.delivered[project]!,
  };
}
