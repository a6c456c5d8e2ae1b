import type { EventRecord, Future, ProjectRecord } from '../../ensemble/result.ts';
import type { Levers } from './events.ts';

/** A team's way through the common future. */
export interface LivingTeam {
  readonly id: string;
  /** Every opened lever, also those as the exercise has them. */
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
    }
  | {
      /** How many projects were abandoned, where it was fewest and where most. */
      readonly kind: 'abandoned';
      readonly fewest: { readonly count: number; readonly teams: readonly string[] };
      readonly most: { readonly count: number; readonly teams: readonly string[] };
      readonly apart: LeverApart | null;
    };

/** A lever that all of one group have set otherwise than all of the other: what may have made the difference. */
export interface LeverApart {
  readonly path: string;
  /** Values written as levers are; numbers from the least to the most. */
  readonly one: readonly string[];
  readonly other: readonly string[];
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
  return [...projectDifferences(teams, year), ...abandonedMore(teams, year), ...eventDifferences(teams, year)];
}

function eventDifferences(teams: readonly LivingTeam[], year: number): readonly YearDifference[] {
  const all = teams.flatMap((team) => eventsOf(team, year));
  const kinds = all.filter(
    (event, at) => !OF_PROJECTS.has(event.kind) && all.findIndex((one) => isSameEvent(one, event)) === at,
  );
  return kinds.flatMap((event): YearDifference[] => {
    const [with_, without] = split(teams, (team) => eventsOf(team, year).some((one) => isSameEvent(one, event)));
    if (without.length === 0) return [];
    const apart = leverApart(with_, without, leversOfEvent(event));
    return [{ kind: 'event', event, with: idsOf(with_), without: idsOf(without), apart }];
  });
}

function abandonedMore(teams: readonly LivingTeam[], year: number): readonly YearDifference[] {
  const lostIn = ({ future }: LivingTeam) =>
    future.projects.filter(({ status, endYear }) => status === 'abandoned' && endYear === year);
  const counts = teams.map((team) => lostIn(team).length);
  const [least, largest] = [Math.min(...counts), Math.max(...counts)];
  if (least === largest) return [];
  const having = (count: number) => teams.filter((_, at) => counts[at] === count);
  const [spared, hit] = [having(least), having(largest)];
  const apart = leverApart(spared, hit, leversOfProjects(hit.flatMap(lostIn)));
  const fewest = { count: least, teams: idsOf(spared) };
  return [{ kind: 'abandoned', fewest, most: { count: largest, teams: idsOf(hit) }, apart }];
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
      const losers = [...abandoned, ...refused];
      const apart = leverApart(finished, losers, leversOfProjects(losers.flatMap(({ id }) => of.get(id) ?? [])));
      const ids = { finished: idsOf(finished), abandoned: idsOf(abandoned), refused: idsOf(refused) };
      return { kind: 'project', project, ...ids, apart };
    });
}

/** The same proposal in two designs: made in the same year, as the same in the queue, for the same thing and place. */
const keyOf = ({ year, index, sector, locality }: ProjectRecord) => `${year} ${index} ${sector} ${locality}`;

/** Levers that may have a say in an event. */
function leversOfEvent({ kind, values }: EventRecord): RegExp {
  const partner = typeof values['partner'] === 'string' ? values['partner'] : '[^.]+';
  const own = `matching\\.partners\\.${partner}(\\.|$)`;
  const taking = new RegExp(`^(scheme\\.)?(${own}|ordinance)`);
  const found = {
    'budget-exhausted': new RegExp(`^(scheme\\.)?${own}`),
    'partner-absent': taking,
    'partner-back': taking,
    'claims-paid': GUARANTEE,
    'fund-exhausted': GUARANTEE,
    breach: /^(scheme\.)?(matching\.partners|guarantee|place\.envelope)/,
    'scheme-ends': /^(scheme\.)?matching/,
  };
  return Object.hasOwn(found, kind) ? found[kind as keyof typeof found] : /^(scheme\.)?(ordinance|council)/;
}
const GUARANTEE = /^(scheme\.)?guarantee/;

/** Refused for want of money or of the partner who decided; abandoned for want of somebody who looks after it. */
function leversOfProjects(lost: readonly ProjectRecord[]): RegExp {
  const partners = new Set(lost.flatMap(({ partner }) => partner ?? []));
  const refusing = partners.size === 0 ? '[^.]+' : [...partners].join('|');
  const sectors = [...new Set(lost.map(({ sector }) => sector))].join('|');
  const isRefused = lost.some(({ status }) => status === 'refused');
  return isRefused
    ? new RegExp(`^(scheme\\.)?(matching\\.partners\\.(${refusing})(\\.|$)|matching\\.(ranking|rule))`)
    : new RegExp(`^(scheme\\.)?(ordinance|audit|council|helpDesk|sectors\\.(${sectors})\\.)`);
}

/** The first lever that may matter and sets two groups apart: numbers by a gap, choices by having none in common; else null. */
export function leverApart(
  one: readonly LivingTeam[],
  other: readonly LivingTeam[],
  matters: RegExp,
): LeverApart | null {
  if (one.length === 0 || other.length === 0) return null;
  const paths = [...new Set([...one, ...other].flatMap(({ levers }) => Object.keys(levers)))];
  for (const path of paths.filter((name) => matters.test(name))) {
    const values = (teams: readonly LivingTeam[]) =>
      [...new Set(teams.map(({ levers }) => levers[path] ?? ''))].sort(byValue);
    const [ours, theirs] = [values(one), values(other)];
    if (areApart(ours, theirs)) return { path, one: ours, other: theirs };
  }
  return null;
}

const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));
const byValue = (a: string, b: string) => (isNumber(a) && isNumber(b) ? Number(a) - Number(b) : a < b ? -1 : 1);

function areApart(ours: readonly string[], theirs: readonly string[]): boolean {
  if ([...ours, ...theirs].every(isNumber)) {
    const [least, most] = [ours.map(Number), theirs.map(Number)];
    return Math.max(...least) < Math.min(...most) || Math.min(...least) > Math.max(...most);
  }
  return ours.every((value) => !theirs.includes(value));
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
