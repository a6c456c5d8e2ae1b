import type { StepKind } from '../../scenario/exercise.ts';
import type { ClassEvent, ClassPlan, Guess, Levers } from './events.ts';

export interface TeamState {
  /** Its key: whoever has it plays for the team. Never shown to others. */
  readonly id: string;
  /** Counted from 1 in the order of joining; nobody else gets it when the team leaves. */
  readonly number: number;
  readonly name: string;
  readonly guess: Guess | null;
  readonly levers: Levers;
  /** Designs before this one, the oldest first; the last ones only. */
  readonly before: readonly Levers[];
  /** Designs tried so far. */
  readonly moves: number;
  readonly handedIn: boolean;
}

/** A class as it stands. */
export interface ClassState {
  readonly plan: ClassPlan;
  readonly started: string;
  /** In the order in which they joined. */
  readonly teams: readonly TeamState[];
  /** Those that left, as they were: a team that joins again under its key comes back with all it had. */
  readonly left: readonly TeamState[];
  /** Which of the exercise's steps is open. */
  readonly step: number;
  readonly kind: StepKind;
  readonly isPaused: boolean;
  readonly evidenceShown: boolean;
  readonly draw: number;
  /** Years of the future that have been lived. */
  readonly year: number;
  /** Events so far: grows with each. */
  readonly version: number;
}

/** What the first event begins. Throws unless it is `started`. */
export function stateOf(events: readonly ClassEvent[]): ClassState {
  const [first, ...rest] = events;
  if (first?.kind !== 'started') throw new Error(`a class begins with started but got ${first?.kind ?? 'nothing'}`);
  const { plan, at } = first;
  const beginning: ClassState = {
    plan,
    started: at,
    teams: [],
    left: [],
    step: 0,
    kind: kindAt(plan, 0),
    isPaused: false,
    evidenceShown: false,
    draw: plan.draw,
    year: 0,
    version: 1,
  };
  return rest.reduce(withEvent, beginning);
}

/** One more event. What names a team or a step that is not there changes nothing but the count. */
export function withEvent(state: ClassState, event: ClassEvent): ClassState {
  return { ...state, ...changes(state, event), version: state.version + 1 };
}

function changes(state: ClassState, event: ClassEvent): Partial<ClassState> {
  switch (event.kind) {
    case 'started':
      return {};
    case 'joined':
      return joined(state, event.team, event.name);
    case 'renamed':
      return withTeam(state, event.team, () => ({ name: event.name }));
    case 'left':
      return {
        teams: state.teams.filter(({ id }) => id !== event.team),
        left: [...state.left, ...state.teams.filter(({ id }) => id === event.team)],
      };
    case 'guessed':
      return withTeam(state, event.team, () => ({ guess: event.guess }));
    case 'moved':
      return withTeam(state, event.team, (team) => moved(team, event.levers));
    case 'handedIn':
      return withTeam(state, event.team, () => ({ handedIn: event.done }));
    case 'step':
      return stepTo(state, event.to);
    case 'paused':
      return { isPaused: event.on };
    case 'evidence':
      return { evidenceShown: event.shown };
    case 'year':
      return { year: Math.min(Math.max(0, event.to), state.plan.scenario.place.horizon) };
    case 'future':
      return { draw: event.draw, year: 0 };
    case 'reset':
      return {
        ...stepTo(state, 0),
        ...RESET,
        draw: state.plan.draw,
        teams: state.teams.map(forget),
        left: state.left.map(forget),
      };
  }
}

const FRESH = { guess: null, levers: {}, before: [], moves: 0, handedIn: false } as const;
const RESET = { isPaused: false, evidenceShown: false, year: 0 } as const;
const forget = ({ id, number, name }: TeamState): TeamState => ({ ...FRESH, id, number, name });

function joined({ teams, left }: ClassState, id: string, name: string): Partial<ClassState> {
  if (teams.some((team) => team.id === id)) return {};
  const before = left.find((team) => team.id === id) ?? { ...FRESH, id, number: teams.length + left.length + 1 };
  const inOrder = [...teams, { ...before, name }].toSorted((a, b) => a.number - b.number);
  return { teams: inOrder, left: left.filter((team) => team.id !== id) };
}

/** The same design once more is no move. */
function moved({ levers, before, moves }: TeamState, to: Levers): Partial<TeamState> {
  if (leversKey(levers) === leversKey(to)) return {};
  return { levers: to, before: [...before, levers].slice(-MOST_BEFORE), moves: moves + 1, handedIn: false };
}
const MOST_BEFORE = 20;

/** One text for one design, in whatever order its levers were set. */
export function leversKey(levers: Levers): string {
  return JSON.stringify(Object.entries(levers).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withTeam(state: ClassState, id: string, change: (team: TeamState) => Partial<TeamState>): Partial<ClassState> {
  return { teams: state.teams.map((team) => (team.id === id ? { ...team, ...change(team) } : team)) };
}

function stepTo({ plan, step, kind }: ClassState, to: number): Pick<ClassState, 'step' | 'kind'> {
  return plan.exercise.steps[to] === undefined ? { step, kind } : { step: to, kind: kindAt(plan, to) };
}

function kindAt({ exercise }: ClassPlan, step: number): StepKind {
  return exercise.steps[step]?.kind ?? 'read';
}
