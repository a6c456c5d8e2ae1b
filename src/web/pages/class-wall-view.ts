import { capital } from '../../words/seek.ts';
import type { Words } from '../../words/words.ts';
import type { ClassState } from '../../analysis/class/state.ts';
import { isPast, hasRevealed } from '../../analysis/class/steps.ts';
import type { ClassShown } from './class-shown.ts';
import type { ShownParts } from './class-shown-now.ts';
import { designBoard, type DesignBoard } from './class-designs-view.ts';
import { predictBoard, type PredictBoard } from './class-predict-view.ts';
import { futureBoard, type FutureBoard } from './class-future-board.ts';
import { teamMark } from './class-pictures.ts';

export interface WallView {
  /** As it stands in addresses. */
  readonly classCode: string;
  readonly version: number;
  readonly title: string;
  readonly step: StepView;
  /** Empty when the class is not paused. */
  readonly paused: string;
  readonly join: JoinView;
  readonly isGathering: boolean;
  readonly brief: string;
  readonly goal: string;
  readonly teams: readonly { readonly mark: string; readonly name: string; readonly state: string }[];
  readonly teamsCount: string;
  /** To talk about, once everything is shown. */
  readonly questions: readonly string[];
  readonly predict: PredictBoard | null;
  readonly design: DesignBoard | null;
  readonly future: FutureBoard | null;
  readonly evidence: readonly EvidenceLink[];
  readonly links: readonly { readonly address: string; readonly label: string }[];
  /** What the figures were made with. */
  readonly basis: string;
}
export interface StepView {
  readonly progress: string;
  readonly title: string;
  readonly minutes: string;
}
/** How to get in: the code to type, the address to open, and the picture that a phone reads. */
export interface JoinView {
  readonly sentence: string;
  readonly code: string;
  readonly address: string;
  readonly link: string;
  /** All in one line. */
  readonly short: string;
  /** Markup; empty where nobody else can open this server. */
  readonly qr: string;
  /** What to do where the address is this machine's own; empty otherwise. */
  readonly advice: string;
}
export interface EvidenceLink {
  readonly address: string;
  readonly label: string;
  readonly says: string;
}

/** The page for the projector. */
export function wallView(shown: ClassShown, join: JoinView, words: Words): WallView {
  const { state, code } = shown;
  const { exercise, seed, draws, model, data } = state.plan;
  const isGathering = state.kind === 'read';
  return {
    classCode: code,
    version: state.version,
    title: words.text(exercise.title),
    step: stepView(shown, words),
    paused: state.isPaused ? words.t('wall.paused') : '',
    join,
    isGathering,
    brief: words.text(exercise.brief),
    goal: words.text(exercise.goal),
    teams: shown.teams.map(({ team }) => ({
      mark: teamMark(team.number),
      name: team.name,
      state: team.handedIn ? words.t('wall.handedIn') : '',
    })),
    teamsCount: teamsCount(state.teams.length, words),
    questions: state.kind === 'debrief' ? exercise.questions.map((question) => words.text(question)) : [],
    predict: showsPrediction(state) ? predictBoard(shown, hasRevealed(state), words) : null,
    design: showsDesigns(state) ? designBoard(shown, words) : null,
    future: showsFuture(state) ? futureBoard(shown, words) : null,
    evidence: state.evidenceShown || state.kind === 'debrief' ? evidenceLinks(shown, words) : [],
    links: [
      ...(state.kind === 'debrief'
        ? [{ address: `/class/${code}/debrief`, label: words.t('wall.links.debrief') }]
        : []),
      { address: `/class/${code}/wall.csv`, label: words.t('wall.links.csv') },
      { address: `/class/${code}/wall.xlsx`, label: words.t('wall.links.xlsx') },
      { address: `/class/${code}/wall.json`, label: words.t('wall.links.json') },
    ],
    basis: words.t('wall.basis', { draws: words.number(draws), seed, model, data }),
  };
}

export function teamsCount(count: number, words: Words): string {
  return count === 0
    ? words.t('wall.noTeams')
    : capital(words.t('wall.teams', { count, number: words.spelled(count) }), words);
}

export function stepView({ state }: Pick<ClassShown, 'state'>, words: Words): StepView {
  const { steps } = state.plan.exercise;
  const step = steps[state.step];
  return {
    progress: words.t('wall.step', { number: state.step + 1, all: steps.length }),
    title: step === undefined ? '' : words.text(step.title),
    minutes:
      step === undefined ? '' : words.t('wall.minutes', { count: step.minutes, number: words.spelled(step.minutes) }),
  };
}

/** What the wall shows now, and has to be worked out. */
export function partsOf(state: ClassState): ShownParts {
  return {
    designs: showsDesigns(state),
    prediction: showsPrediction(state) && hasRevealed(state),
    future: showsFuture(state) && state.year > 0,
  };
}

const showsFuture = ({ kind, year }: ClassState) => kind === 'future' || (kind === 'debrief' && year > 0);

/** Guesses are of interest while they are made, and once the answer is known. */
function showsPrediction(state: ClassState): boolean {
  if (state.plan.exercise.prediction === null) return false;
  return ['predict', 'reveal', 'debrief'].includes(state.kind);
}

/** Designs stay on the wall from the first step in which they are made, but for the years, which need all of it. */
function showsDesigns(state: ClassState): boolean {
  return isPast(state, 'design') && ['design', 'reveal', 'debrief'].includes(state.kind);
}

export function evidenceLinks({ state }: Pick<ClassShown, 'state'>, words: Words): readonly EvidenceLink[] {
  return state.plan.exercise.evidence.map(({ parameter, says }) => ({
    address: `/evidence/${encodeURIComponent(parameter)}`,
    label: evidenceLabel(parameter, words),
    says: words.text(says),
  }));
}

function evidenceLabel(parameter: string, words: Words): string {
  const key = ['parameters', 'settings'].map((area) => `${area}.${parameter}.label`).find((one) => words.has(one));
  return key === undefined ? parameter : words.t(key);
}
