import { GUESSES } from '../../analysis/class/events.ts';
import type { ClassState, TeamState } from '../../analysis/class/state.ts';
import { hasRevealed, isPast } from '../../analysis/class/steps.ts';
import type { Problem } from '../../scenario/problem.ts';
import { goalSentence } from '../../words/class-goal.ts';
import type { Words } from '../../words/words.ts';
import { centralValue } from '../../math/distribution.ts';
import { entrySentence } from './entry-sentence.ts';
import type { DesignFiguresView } from './class-figures-view.ts';
import type { TeamFutureView } from './class-future-view.ts';
import { classLevers, type ClassLever } from './class-levers-view.ts';
import { LONGEST_NAME } from './class-names.ts';
import { teamAddress } from './class-open.ts';
import type { PredictBoard } from './class-predict-view.ts';
import { evidenceLinks, type EvidenceLink } from './class-wall-view.ts';

/** A team's page; before it has joined, the way in. */
export interface ClassTeamView {
  /** As its addresses write it. */
  readonly classCode: string;
  readonly code: string;
  /** Of this page, whatever was posted to. */
  readonly address: string;
  /** Of the class, when the page was made. */
  readonly version: string;
  readonly csrf: string;
  readonly title: string;
  readonly problems: readonly string[];
  readonly step: { readonly progress: string; readonly title: string };
  /** What the team does now. */
  readonly now: string;
  readonly isPaused: boolean;
  readonly brief: BriefView;
  readonly join: JoinFormView | null;
  readonly team: TeamLine | null;
  readonly guess: GuessView | null;
  readonly answer: (PredictBoard & { readonly verdict: string; readonly isNow: boolean }) | null;
  readonly levers: LeversView | null;
  readonly design: DesignFiguresView | null;
  /** While the figures are worked out; empty when they are there, or not to be seen. */
  readonly working: string;
  readonly future: TeamFutureView | null;
  /** Once the trainer shows it. */
  readonly evidence: readonly EvidenceLink[];
  readonly debrief: string;
  readonly wall: string;
}
export interface BriefView {
  readonly isOpen: boolean;
  readonly place: string;
  readonly envelope: string;
  readonly years: string;
  readonly goal: string;
  readonly text: string;
  readonly goals: readonly string[];
}
export interface JoinFormView {
  readonly action: string;
  readonly key: string;
  readonly name: string;
  readonly longest: number;
  /** A team that has left, and may come back as it was. */
  readonly isBack: boolean;
}
export interface TeamLine {
  readonly key: string;
  readonly name: string;
  readonly number: string;
  /** Its own address, to come back with. */
  readonly link: string;
  readonly longest: number;
}
export interface GuessView {
  readonly question: string;
  readonly moves: readonly string[];
  readonly guesses: readonly {
    readonly id: string;
    readonly value: string;
    readonly label: string;
    readonly checked: boolean;
  }[];
  readonly isOpen: boolean;
  /** What the team has guessed; empty before. */
  readonly said: string;
  readonly move: string;
}
export interface LeversView {
  readonly isOpen: boolean;
  readonly title: string;
  readonly fields: readonly ClassLever[];
  readonly move: string;
  readonly isHandedIn: boolean;
  readonly isMoved: boolean;
}

/** Everything that the page is made of. */
export interface ClassTeamInput {
  readonly code: string;
  readonly state: ClassState;
  readonly team: TeamState | null;
  readonly left: TeamState | null;
  readonly problems: readonly Problem[];
  /** What was typed and could not be taken. */
  readonly typed: Readonly<Record<string, string>>;
  readonly name: string;
  readonly csrf: string;
  readonly newKey: string;
  readonly move: string;
  /** Where others open this server; null where nobody else can. */
  readonly origin: string | null;
  readonly predict: PredictBoard | null;
  readonly verdict: string;
  readonly design: DesignFiguresView | null;
  readonly future: TeamFutureView | null;
}

export function classTeamView(input: ClassTeamInput, words: Words): ClassTeamView {
  const { code, state, team, left, problems, csrf } = input;
  const { plan, step, kind, isPaused } = state;
  const { steps, title } = plan.exercise;
  const isRevealed = hasRevealed(state);
  const showsDesign = team !== null && isPast(state, 'design');
  return {
    classCode: code,
    code: code.toUpperCase(),
    address: team === null ? `/class/${code}` : teamAddress(code, team.id),
    version: String(state.version),
    csrf,
    title: words.text(title),
    problems: problems.map((one) => entrySentence({ problem: one, at: one.path }, plan.scenario, words)),
    step: {
      progress: words.t('class.step', { number: step + 1, all: steps.length }),
      title: words.text(steps[step]?.title ?? ''),
    },
    now: nowSentence(state, team, left !== null, words),
    isPaused,
    brief: briefView(state, words),
    join: team === null ? joinForm(input) : null,
    team: team === null ? null : teamLine(team, input, words),
    guess: team === null || isRevealed || isPaused ? null : guessView(input, team, words),
    answer:
      input.predict === null || !isRevealed
        ? null
        : { ...input.predict, verdict: input.verdict, isNow: kind === 'reveal' },
    levers: showsDesign ? leversView(input, team, kind === 'design' && !isPaused, words) : null,
    design: showsDesign ? input.design : null,
    working: showsDesign && input.design === null ? words.t('class.working') : '',
    future: input.future,
    evidence: state.evidenceShown || kind === 'debrief' ? evidenceLinks(input, words) : [],
    debrief: kind === 'debrief' ? `/class/${code}/debrief` : '',
    wall: `/class/${code}/wall`,
  };
}

/** What to do now, in one or two plain sentences. */
function nowSentence(
  { kind, isPaused, plan, year }: ClassState,
  team: TeamState | null,
  hasLeft: boolean,
  words: Words,
): string {
  if (team === null) return words.t(hasLeft ? 'class.now.left' : 'class.now.join');
  if (isPaused) return words.t('class.now.paused');
  if (kind === 'predict') {
    if (plan.exercise.prediction === null) return words.t('class.now.read');
    return words.t(team.guess === null ? 'class.now.predict' : 'class.now.guessed');
  }
  if (kind === 'design') return words.t(team.handedIn ? 'class.now.handedIn' : 'class.now.design');
  if (kind === 'future' && year > 0) return words.t('class.now.lived', { years: words.years(year) });
  return words.t(`class.now.${kind}`);
}

function briefView({ plan, kind }: ClassState, words: Words): BriefView {
  const { exercise, scenario } = plan;
  const { place } = scenario;
  return {
    isOpen: kind === 'read',
    place: words.text(place.name),
    envelope: words.t('class.brief.amount', { amount: words.aboutMoney(centralValue(place.envelope), place.currency) }),
    years: words.t('class.brief.yearsFrom', { years: words.years(place.horizon), from: place.startYear }),
    goal: words.text(exercise.goal),
    text: words.text(exercise.brief),
    goals: exercise.goals.map((goal) => goalSentence(goal, scenario, words)),
  };
}

function joinForm({ code, left, name, newKey }: ClassTeamInput): JoinFormView {
  return {
    action: `/class/${code}/join`,
    key: left?.id ?? newKey,
    name: name === '' ? (left?.name ?? '') : name,
    longest: LONGEST_NAME,
    isBack: left !== null,
  };
}

function teamLine({ id, name, number }: TeamState, { code, origin }: ClassTeamInput, words: Words): TeamLine {
  return {
    key: id,
    name,
    number: words.t('class.team.number', { number }),
    link: `${origin ?? ''}${teamAddress(code, id)}`,
    longest: LONGEST_NAME,
  };
}

function guessView({ state, predict, move }: ClassTeamInput, { guess }: TeamState, words: Words): GuessView | null {
  if (predict === null || !isPast(state, 'predict')) return null;
  const label = (value: string) => words.t(`home.trainer.guesses.${value}`);
  return {
    question: predict.question,
    moves: predict.moves,
    guesses: GUESSES.map((value) => ({
      id: `guess-${value}`,
      value,
      label: label(value),
      checked: value === guess,
    })),
    isOpen: state.kind === 'predict',
    said: guess === null ? '' : words.t('class.guess.said', { guess: label(guess) }),
    move,
  };
}

function leversView(
  { state, problems, typed, move }: ClassTeamInput,
  { levers, handedIn }: TeamState,
  isOpen: boolean,
  words: Words,
): LeversView {
  return {
    isOpen,
    title: words.t(isOpen ? 'class.levers.title' : 'class.levers.closed'),
    fields: classLevers(state.plan, levers, { problems, typed }, words),
    move,
    isHandedIn: handedIn,
    isMoved: Object.keys(levers).length > 0,
  };
}
