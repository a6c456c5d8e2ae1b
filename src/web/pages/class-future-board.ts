import type { ClassPlan, Levers } from '../../analysis/class/events.ts';
import { ownValue } from '../../analysis/class/lever-spread.ts';
import { livedYears, toldEvents, type LivedYear } from '../../analysis/class/lived.ts';
import { commonEvents, isSameEvent } from '../../analysis/class/year-differences.ts';
import type { EventRecord } from '../../ensemble/result.ts';
import { eventSentence } from '../../words/events.ts';
import type { Words } from '../../words/words.ts';
import { yearStory, type NamedTeam, type YearStory } from './class-differences-view.ts';
import { designAddress } from './class-design-address.ts';
import { teamMark } from './class-pictures.ts';
import type { ClassShown, ShownTeam } from './class-shown.ts';

/** One future lived by all teams at once. */
export interface FutureBoard {
  readonly progress: string;
  /** Before the first year; empty afterwards. */
  readonly waiting: string;
  /** The year just lived: the luck of all, and what designs made of it; null before the first. */
  readonly story: YearStory | null;
  /** The teams, most money to priorities so far first. */
  readonly rows: readonly FutureRow[];
  /** Earlier years' stories, the newest first. */
  readonly earlier: readonly YearStory[];
  readonly end: string;
}
export interface FutureRow {
  readonly place: string;
  readonly mark: string;
  readonly name: string;
  readonly events: readonly string[];
  /** Projects finished, abandoned and refused this year. */
  readonly counts: readonly string[];
  readonly thisYear: string;
  readonly soFar: string;
  /** Of a bar: this team's money so far, and the most of any. */
  readonly value: number;
  readonly most: number;
  readonly outlay: string;
  readonly outlaySoFar: string;
  readonly isOver: boolean;
  readonly how: string;
}

interface Living extends ShownTeam {
  readonly years: readonly LivedYear[];
}

export function futureBoard(shown: ClassShown, words: Words): FutureBoard {
  const { state } = shown;
  const { plan, draw, year } = state;
  const { startYear, horizon } = plan.scenario.place;
  const living = shown.teams.map((team): Living => ({
    ...team,
    years: team.future === null ? [] : livedYears(team.future, team.scenario, year),
  }));
  const named = living.flatMap(({ team, future }): NamedTeam[] =>
    future === null ? [] : [{ id: team.id, name: team.name, levers: everyLever(plan, team.levers), future }],
  );
  const story = (lived: number) => yearStory(named, startYear + lived - 1, plan.scenario, plan.raw, words);
  const earlier = Array.from({ length: Math.max(0, year - 1) }, (_, at) => story(year - 1 - at));
  return {
    progress: words.t('wall.lived.progress', { lived: year, horizon, draw, draws: words.number(plan.draws) }),
    waiting: year === 0 ? words.t('wall.lived.waiting', { year: startYear }) : '',
    story: year === 0 ? null : story(year),
    rows: rowsOf(living, commonEvents(named, startYear + year - 1), shown, words),
    earlier: earlier.filter(({ luck, design }) => luck.length + design.length > 0),
    end: year === horizon ? words.t('wall.lived.end', { horizon: words.years(horizon) }) : '',
  };
}

function rowsOf(
  living: readonly Living[],
  common: readonly EventRecord[],
  { state }: ClassShown,
  words: Words,
): readonly FutureRow[] {
  const last = ({ years }: Living) => years.at(-1) ?? null;
  const money = (team: Living) => last(team)?.soFar ?? 0;
  const most = Math.max(1, ...living.map(money));
  const order = living.toSorted((a, b) => money(b) - money(a) || a.team.number - b.team.number);
  return order.map((team) => {
    const rank = 1 + living.filter((other) => money(other) > money(team)).length;
    const place = state.year === 0 ? '' : words.t('wall.lived.place', { place: rank });
    return rowOf(team, last(team), { place, most, common, isCrowded: living.length > MOST_TOLD }, state, words);
  });
}

/** What a row needs to know of the others. */
interface Beside {
  readonly place: string;
  readonly most: number;
  readonly common: readonly EventRecord[];
  readonly isCrowded: boolean;
}

function rowOf(
  { team, scenario }: Living,
  lived: LivedYear | null,
  { place, most, common, isCrowded }: Beside,
  { plan, draw }: ClassShown['state'],
  words: Words,
): FutureRow {
  const print = (value: number) => words.aboutMoney(value, scenario.place.currency);
  const isOver = lived !== null && lived.outlay > lived.envelope;
  const amount =
    lived === null
      ? ''
      : words.t('wall.lived.outOf', { amount: print(lived.outlay), envelope: words.about(lived.envelope) });
  return {
    place,
    mark: teamMark(team.number),
    name: team.name,
    events:
      lived === null ? [] : ownEvents(lived, common, isCrowded).map((event) => eventSentence(event, words, scenario)),
    counts: lived === null ? [] : COUNTED.map((name) => words.number(lived[name].length)),
    thisYear: lived === null ? '' : print(lived.money),
    soFar: lived === null ? '' : print(lived.soFar),
    value: Math.round(lived?.soFar ?? 0),
    most: Math.round(most),
    outlay: amount,
    outlaySoFar: lived === null ? '' : print(lived.outlaySoFar),
    isOver,
    how: designAddress(plan, team.levers, '/projects', draw),
  };
}

const COUNTED = ['finished', 'abandoned', 'refused'] as const;

/** A team's levers, and those that it left as they are. */
function everyLever({ exercise, scenario }: ClassPlan, levers: Levers): Levers {
  return Object.fromEntries(exercise.levers.map(({ path }) => [path, levers[path] ?? ownValue(path, scenario)]));
}

/** What comes over all is told once, above the table. */
function ownEvents({ events }: LivedYear, common: readonly EventRecord[], isCrowded: boolean): readonly EventRecord[] {
  const own = toldEvents(events).filter((event) => !common.some((one) => isSameEvent(one, event)));
  return isCrowded ? own.filter(({ kind }) => !USUAL.has(kind)) : own;
}

/** With more teams than these a line each is all that a wall has room for. */
const MOST_TOLD = 8;
/** What happens nearly every year to somebody, or stands in a column of its own. */
const USUAL: ReadonlySet<EventRecord['kind']> = new Set(['budget-exhausted', 'claims-paid', 'breach', 'partner-back']);
