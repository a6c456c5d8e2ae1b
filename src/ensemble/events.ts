import { AT } from '../model/columns.ts';
import type { World } from '../model/world.ts';
import type { Scenario } from '../scenario/types.ts';
import type { EventRecord, ProjectRecord } from './result.ts';

/** A common shock beyond this many standard deviations is told as a recession or a boom: about one year in ten each. */
const NOTABLE_SHOCK = 1.28;

/** What happened in the future just played, year by year. */
export function eventsOf(
  world: World,
  scenario: Scenario,
  row: Float64Array,
  projects: readonly ProjectRecord[],
): EventRecord[] {
  return Array.from({ length: world.inputs.years }, (_, t) => eventsOfYear(world, scenario, row, projects, t)).flat();
}

function eventsOfYear(
  world: World,
  scenario: Scenario,
  row: Float64Array,
  projects: readonly ProjectRecord[],
  t: number,
): EventRecord[] {
  const { diary, columns, inputs } = world;
  const year = inputs.startYear + t;
  const at = (name: keyof typeof AT) => row[AT[name] * columns.years + t]!;
  const events: EventRecord[] = [];
  const tell = (kind: EventRecord['kind'], values: EventRecord['values'] = {}) => events.push({ year, kind, values });
  if (diary.common[t]! < -NOTABLE_SHOCK) tell('recession');
  if (diary.common[t]! > NOTABLE_SHOCK) tell('boom');
  if (diary.mayorChanged[t] === 1) tell('mayor-changed');
  else if (diary.election[t] === 1) tell('election-kept');
  for (const { kind, partner } of attendance(world, scenario, t)) tell(kind, { partner });
  for (const partner of shortOfMoney(projects, year)) tell('budget-exhausted', { partner });
  for (const project of projects.filter(({ endYear }) => endYear === year)) {
    const values = { sector: project.sector, locality: project.locality };
    if (project.status === 'abandoned') tell('project-abandoned', { ...values, value: project.value });
    if (project.status === 'finished') tell('project-finished', { ...values, delivered: project.delivered });
  }
  if (at('claims') > 0) tell('claims-paid', { amount: at('claims') });
  if (row[columns.exhausted + t] === 1) tell('fund-exhausted');
  if (row[columns.breach + t] === 1) tell('breach', { amount: at('outlay') - inputs.place.envelope });
  if (scenario.scheme.matching?.to === year && t < inputs.years - 1) tell('scheme-ends');
  return events;
}

interface Attendance {
  readonly kind: 'partner-absent' | 'partner-back';
  readonly partner: string;
}

function attendance(world: World, scenario: Scenario, t: number): readonly Attendance[] {
  const { matching } = world.design;
  const partners = scenario.scheme.matching?.partners ?? [];
  const absent = (j: number, year: number) =>
    year >= matching.from && year <= matching.to && world.diary.present[year * partners.length + j] === 0;
  return partners.flatMap(({ id }, j): Attendance[] => {
    if (absent(j, t)) return [{ kind: 'partner-absent', partner: id }];
    return t > 0 && absent(j, t - 1) ? [{ kind: 'partner-back', partner: id }] : [];
  });
}

/** Partners whose budget refused somebody this year. */
function shortOfMoney(projects: readonly ProjectRecord[], year: number): readonly string[] {
  const decided = (project: ProjectRecord) => project.approvedYear ?? project.endYear;
  const refused = projects.filter((project) => project.reason === 'budget' && decided(project) === year);
  return [...new Set(refused.map(({ partner }) => partner))].filter((partner) => partner !== null);
}
