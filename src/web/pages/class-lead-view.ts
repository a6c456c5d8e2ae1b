import type { ClassState, TeamState } from '../../analysis/class/state.ts';
import type { Words } from '../../words/words.ts';
import { qrPicture } from '../figures/svg/qr.ts';
import { teamMark } from './class-pictures.ts';
import { evidenceLinks, stepView, teamsCount, type EvidenceLink, type StepView } from './class-wall-view.ts';

export interface LeadView {
  readonly classCode: string;
  readonly version: number;
  /** Address of this page, without what was done last. */
  readonly own: string;
  readonly csrf: string;
  readonly action: string;
  readonly key: string;
  readonly title: string;
  /** What the last act changed; empty when nothing was done. */
  readonly done: string;
  /** What was wrong with it; empty when nothing was. */
  readonly wrong: string;
  readonly paused: string;
  readonly now: StepView & { readonly notes: string; readonly guide: string };
  readonly next: (StepView & { readonly notes: string }) | null;
  readonly steps: readonly Act[];
  readonly pause: Act;
  readonly future: LeadFuture | null;
  readonly evidence: { readonly act: Act; readonly links: readonly EvidenceLink[] } | null;
  readonly teamsCount: string;
  readonly teams: readonly LeadTeam[];
  /** The team whose link is handed out again; null when none is. */
  readonly handed: HandedLink | null;
  readonly left: readonly { readonly name: string; readonly restore: Act }[];
  /** Asks before it resets. */
  readonly reset: { readonly address: string; readonly act: Act; readonly isAsked: boolean; readonly back: string };
  readonly keep: { readonly address: string; readonly qr: string };
  readonly links: readonly { readonly address: string; readonly label: string }[];
}
/** A button that posts: what it does, to what, in what words. */
export interface Act {
  readonly act: string;
  readonly value: string;
  readonly label: string;
  /** The one that comes next, as a rule. */
  readonly isMain: boolean;
}
export interface LeadFuture {
  readonly progress: string;
  /** Null after the last year. */
  readonly year: Act | null;
  readonly replay: Act | null;
  readonly others: readonly Act[];
  readonly number: { readonly label: string; readonly most: number; readonly value: number };
  /** Labels of the button that goes on by itself, and whether there is anything to go on to. */
  readonly autoplay: { readonly start: string; readonly stop: string };
}
export interface LeadTeam {
  readonly mark: string;
  readonly number: number;
  readonly name: string;
  readonly state: string;
  /** Where its link, its name and its leaving are. */
  readonly address: string;
}

export interface HandedLink {
  readonly title: string;
  readonly address: string;
  readonly qr: string;
  readonly note: string;
  readonly name: string;
  readonly rename: { readonly act: string; readonly label: string };
  readonly remove: Act;
  readonly back: string;
}

/** What the page is shown for. */
export interface LeadAsked {
  /** Number of the team whose link is wanted; null: none. */
  readonly handing: number | null;
  readonly isResetAsked: boolean;
  readonly key: string;
  readonly csrf: string;
  readonly origin: string | null;
  readonly done: string;
  readonly wrong: string;
}

/** The page of the one who leads the class: what is now, what comes next, and everything that can be done. */
export function leadView(state: ClassState, code: string, asked: LeadAsked, words: Words): LeadView {
  const { exercise } = state.plan;
  const act = actOf(words);
  const own = `/class/${code}/lead?key=${encodeURIComponent(asked.key)}`;
  const address = `${asked.origin ?? ''}${own}`;
  return {
    classCode: code,
    version: state.version,
    own,
    csrf: asked.csrf,
    action: `/class/${code}/lead`,
    key: asked.key,
    title: words.t('lead.title', { exercise: words.text(exercise.title), code: code.toUpperCase() }),
    done: asked.done,
    wrong: asked.wrong,
    paused: state.isPaused ? words.t('wall.paused') : '',
    now: { ...stepAt(state, state.step, words), guide: words.t(`lead.guide.${state.kind}`) },
    next: exercise.steps[state.step + 1] === undefined ? null : stepAt(state, state.step + 1, words),
    steps: stepActs(state, words),
    pause: act('pause', state.isPaused ? 'off' : 'on', state.isPaused ? 'resume' : 'pause'),
    future: hasFuture(state) ? leadFuture(state, words) : null,
    evidence:
      exercise.evidence.length === 0
        ? null
        : {
            act: act(
              'evidence',
              state.evidenceShown ? 'hide' : 'show',
              state.evidenceShown ? 'hideEvidence' : 'showEvidence',
            ),
            links: evidenceLinks({ state }, words),
          },
    teamsCount: teamsCount(state.teams.length, words),
    teams: state.teams.map((team) => leadTeam(team, own, words)),
    handed: handedLink(state, code, asked, words),
    left: state.left.map((team) => ({ name: team.name, restore: act('restore', String(team.number), 'restore') })),
    reset: {
      address: `${own}&ask=reset`,
      act: act('reset', 'yes', 'resetNow'),
      isAsked: asked.isResetAsked,
      back: own,
    },
    keep: {
      address,
      qr: asked.origin === null ? '' : qrPicture(address, { label: words.t('lead.keepQr') }),
    },
    links: [
      { address: `/class/${code}/wall`, label: words.t('lead.links.wall') },
      { address: `/class/${code}/debrief?key=${encodeURIComponent(asked.key)}`, label: words.t('lead.links.debrief') },
      { address: `/class/${code}`, label: words.t('lead.links.join') },
      ...(exercise.id === exercise.scenario
        ? []
        : [{ address: `/exercises/${exercise.id}`, label: words.t('lead.links.notes') }]),
    ],
  };
}

const actOf =
  (words: Words) =>
  (act: string, value: string, key: string, isMain = false): Act => ({
    act,
    value,
    label: words.t(`lead.acts.${key}`),
    isMain,
  });

function stepAt(state: ClassState, at: number, words: Words): StepView & { readonly notes: string } {
  const notes = state.plan.exercise.steps[at]?.notes ?? '';
  return { ...stepView({ state: { ...state, step: at } }, words), notes: words.text(notes) };
}

function stepActs({ plan, step }: ClassState, words: Words): readonly Act[] {
  const act = actOf(words);
  return [
    ...(step > 0 ? [act('step', String(step - 1), 'previous')] : []),
    ...(step + 1 < plan.exercise.steps.length ? [act('step', String(step + 1), 'next', true)] : []),
  ];
}

/** Years are lived in the step for it, and where somebody began to: before, a wrong button would give them away. */
const hasFuture = ({ year, kind }: ClassState) => kind === 'future' || year > 0;

function leadFuture({ plan, year, draw, kind }: ClassState, words: Words): LeadFuture {
  const { horizon, startYear } = plan.scenario.place;
  const act = actOf(words);
  const label = words.t('lead.acts.year', { year: startYear + year });
  const next: Act = { act: 'year', value: String(year + 1), label, isMain: kind === 'future' };
  return {
    progress: words.t('wall.lived.progress', { lived: year, horizon, draw, draws: words.number(plan.draws) }),
    year: year < horizon ? next : null,
    replay: year > 0 ? act('year', '0', 'replay') : null,
    others: [
      act('future', 'next', 'futureNext'),
      act('future', 'typical', 'futureTypical'),
      act('future', 'eventful', 'futureEventful'),
    ],
    number: {
      label: words.t('lead.futureNumber', { most: words.number(plan.draws - 1) }),
      most: plan.draws - 1,
      value: draw,
    },
    autoplay: { start: words.t('lead.acts.autoplay'), stop: words.t('lead.acts.stopAutoplay') },
  };
}

function leadTeam(team: TeamState, own: string, words: Words): LeadTeam {
  const { number, name } = team;
  return {
    mark: teamMark(number),
    number,
    name,
    state: teamState(team, words),
    address: `${own}&team=${number}`,
  };
}

function handedLink(
  { teams }: ClassState,
  code: string,
  { handing, origin, key }: LeadAsked,
  words: Words,
): HandedLink | null {
  const team = teams.find(({ number }) => number === handing);
  if (team === undefined) return null;
  const address = `${origin ?? ''}/class/${code}?team=${encodeURIComponent(team.id)}`;
  return {
    title: words.t('lead.handed.title', { name: team.name }),
    address,
    qr: origin === null ? '' : qrPicture(address, { label: words.t('lead.handed.qr', { name: team.name }) }),
    note: words.t('lead.handed.note'),
    name: team.name,
    rename: { act: `rename:${team.number}`, label: words.t('lead.newName', { name: team.name }) },
    remove: {
      act: 'remove',
      value: String(team.number),
      label: words.t('lead.acts.removeTeam', { name: team.name }),
      isMain: false,
    },
    back: `/class/${code}/lead?key=${encodeURIComponent(key)}`,
  };
}

/** "guessed · four designs tried · handed in" */
function teamState({ guess, moves, handedIn }: TeamState, words: Words): string {
  const parts = [
    words.t(guess === null ? 'lead.team.notGuessed' : 'lead.team.guessed'),
    moves === 0
      ? words.t('lead.team.noMoves')
      : words.t('lead.team.moves', { count: moves, number: words.number(moves) }),
    ...(handedIn ? [words.t('lead.team.handedIn')] : []),
  ];
  return parts.join(' · ');
}
