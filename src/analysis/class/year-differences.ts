import type { EventRecord, Future, ProjectRecord } from '../../ensemble/result.ts';
import type { Levers } from './events.ts';

/** A team's way through the common future. */
export interface LivingTeam {
  readonly id: string;
  readonly levers: Levers;
  readonly future: Future;
}

/** Something that happens to some teams in a year and not to the others, although all have the same luck. */
export type YearDifference =
  | {
      readonly kind: 'event';
      readonly event: EventRecord;
      readonly with: readonly string[];
      readonly without: readonly string[];
      readonly apart: LeverApart | null;
    }
  | {
      /** One project that all teams were asked for, and that ended in different ways. */
      readonly kind: 'project';
      readonly project: ProjectRecord;
      readonly finished: readonly string[];
      readonly abandoned: readonly string[];
      readonly refused: readonly string[];
      readonly apart: LeverApart | null;
    };

/** A lever that all of one group have set otherwise than all of the other: what may have made the difference. */
export interface LeverApart {
  readonly path: string;
  /** Values written as levers are; null: as the exercise has it. */
  readonly one: readonly (string | null)[];
  readonly other: readonly (string | null)[];
}

/** In which year all have the same luck: events that come over everybody whatever the design. */
const COMMON: ReadonlySet<EventRecord['kind']> = new Set(['recession', 'boom', 'mayor-changed', 'election-kept']);
/** Told one by one as projects. */
const OF_PROJECTS: ReadonlySet<EventRecord['kind']> = new Set(['project-abandoned', 'project-finished']);

/** Events of a year that every team has. */
export function commonEvents(teams: readonly LivingTeam[], year: number): readonly EventRecord[] {
  const [first, ...others] = teams;
  if (first === undefined) return [];
  const has = (team: LivingTeam, event: EventRecord) => eventsOf(team, year).some((one) => isSameEvent(one, event));
  return eventsOf(first, year).filter(
    (event) => !OF_PROJECTS.has(event.kind) && others.every((team) => has(team, event)),
  );
}

/** What a year brought to some teams only, the most telling first. */
export function yearDifferences(teams: readonly LivingTeam[], year: number): readonly YearDifference[] {
  if (teams.length < 2) return [];
  return [...projectDifferences(teams, year), ...eventDifferences(teams, year)];
}

function eventDifferences(teams: readonly LivingTeam[], year: number): readonly YearDifference[] {
  const all = teams.flatMap((team) => eventsOf(team, year));
  const kinds = all.filter(
    (event, at) => !OF_PROJECTS.has(event.kind) && all.findIndex((one) => isSameEvent(one, event)) === at,
  );
  return kinds.flatMap((event): YearDifference[] => {
    const [with_, without] = split(teams, (team) => eventsOf(team, year).some((one) => isSameEvent(one, event)));
    if (without.length === 0) return [];
    const apart = leverApart(with_, without);
    return [{ kind: 'event', event, with: idsOf(with_), without: idsOf(without), apart }];
  });
}

/** At most this many projects are told: those that lost most. */
const MOST_PROJECTS = 2;

function projectDifferences(teams: readonly LivingTeam[], year: number): readonly YearDifference[] {
  const [first] = teams;
  if (first === undefined) return [];
  const fates = new Map<string, { readonly project: ProjectRecord; readonly of: Map<string, ProjectRecord> }>();
  for (const { id, future } of teams)
    for (const project of future.projects) {
      const key = keyOf(project);
      const known = fates.get(key) ?? { project, of: new Map<string, ProjectRecord>() };
      known.of.set(id, project);
      fates.set(key, known);
    }
  const differing = [...fates.values()].filter(({ of }) => {
    const ends = [...of.values()];
    const statuses = new Set(ends.map(({ status }) => status));
    const isTold = ends.some(({ endYear, status }) => endYear === year && status !== 'finished');
    return of.size === teams.length && isTold && statuses.has('finished') && statuses.size > 1;
  });
  return differing
    .toSorted((a, b) => b.project.value - a.project.value)
    .slice(0, MOST_PROJECTS)
    .map(({ project, of }): YearDifference => {
      const ending = (status: ProjectRecord['status']) => teams.filter(({ id }) => of.get(id)?.status === status);
      const [finished, abandoned, refused] = [ending('finished'), ending('abandoned'), ending('refused')];
      const apart = leverApart(finished, [...abandoned, ...refused]);
      const ids = { finished: idsOf(finished), abandoned: idsOf(abandoned), refused: idsOf(refused) };
      return { kind: 'project', project, ...ids, apart };
    });
}

/** The same proposal in two designs: made in the same year, as the same in the queue, for the same thing and place. */
const keyOf = ({ year, index, sector, locality }: ProjectRecord) => `${year} ${index} ${sector} ${locality}`;

/** The first lever whose values are all different between two groups; null when there is none. */
export function leverApart(one: readonly LivingTeam[], other: readonly LivingTeam[]): LeverApart | null {
  const paths = [...new Set([...one, ...other].flatMap(({ levers }) => Object.keys(levers)))].sort();
  for (const path of paths) {
    const values = (teams: readonly LivingTeam[]) => [...new Set(teams.map(({ levers }) => levers[path] ?? null))];
    const [ours, theirs] = [values(one), values(other)];
    if (ours.length > 0 && theirs.length > 0 && ours.every((value) => !theirs.includes(value)))
      return { path, one: ours, other: theirs };
  }
  return null;
}

const eventsOf = ({ future }: LivingTeam, year: number) => future.events.filter((event) => event.year === year);
const idsOf = (teams: readonly LivingTeam[]) => teams.map(({ id }) => id);

/** Do two events tell of the same thing? Common luck is the same whatever share it moves; of the rest the same partner has to be meant. */
export function isSameEvent(a: EventRecord, b: EventRecord): boolean {
  return a.kind === b.kind && (COMMON.has(a.kind) || a.values['partner'] === b.values['partner']);
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
