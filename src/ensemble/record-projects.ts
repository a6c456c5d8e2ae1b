import { FACT, FACTS, NUMBER, STATUS, type Projects } from '../model/projects.ts';
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
    .filter((project) => projects.facts[project * FACTS + FACT.status] !== STATUS.pending)
    .map((project) => recordProject(projects, project, inputs.startYear, scenario));
}

function recordProject(projects: Projects, project: number, startYear: number, scenario: Scenario): ProjectRecord {
  const partners = scenario.scheme.matching?.partners ?? [];
  const fact = (name: keyof typeof FACT) => projects.facts[project * FACTS + FACT[name]]!;
  const number = (name: keyof typeof NUMBER, j = 0) => projects.numbers[project * projects.width + NUMBER[name] + j]!;
  const yearOf = (year: number) => (year < 0 ? null : startYear + year);
  const isCommitted = fact('approved') >= 0;
  return {
    year: startYear + fact('year'),
    index: fact('place'),
    sector: scenario.sectors[fact('sector')]!.id,
    locality: scenario.place.localities[fact('locality')]!.id,
    value: number('value'),
    club: number('charge'),
    inKind: number('share') - number('charge'),
    payments: isCommitted ? partners.map(({ id }, j) => ({ partner: id, amount: number('payment', j) })) : [],
    status: NAMES[fact('status')]!,
    alone: fact('alone') === 1,
    reason: REASONS[fact('reason')] ?? null,
    partner: partners[fact('partner')]?.id ?? null,
    approvedYear: yearOf(fact('approved')),
    endYear: yearOf(fact('ended')),
    delivered: number('delivered'),
  };
}
