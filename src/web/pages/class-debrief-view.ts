import { movesByLever, type Move } from '../../analysis/class/moves.ts';
import type { Words } from '../../words/words.ts';
import { leverLabel } from '../../words/lever.ts';
import { designAddress } from './class-design-address.ts';
import { designBoard, type DesignBoard } from './class-designs-view.ts';
import { futureBoard, type FutureBoard } from './class-future-board.ts';
import { teamFutureView, type LivedYearView } from './class-future-view.ts';
import { leverText } from './class-lever-text.ts';
import { teamMark } from './class-pictures.ts';
import { predictBoard, type PredictBoard } from './class-predict-view.ts';
import type { ClassShown, ShownTeam } from './class-shown.ts';
import { evidenceLinks, teamsCount, type EvidenceLink } from './class-wall-view.ts';
import { passportLine, type PassportLine } from './passport-line.ts';

export interface DebriefView {
  readonly classCode: string;
  readonly title: string;
  readonly started: string;
  readonly brief: string;
  readonly goal: string;
  readonly teamsCount: string;
  readonly predict: PredictBoard | null;
  /** Null before anybody has joined. */
  readonly design: DesignBoard | null;
  readonly levers: readonly { readonly label: string; readonly moved: string }[];
  readonly future: FutureBoard | null;
  readonly teams: readonly DebriefTeam[];
  readonly questions: readonly string[];
  readonly lookFor: readonly string[];
  readonly evidence: readonly EvidenceLink[];
  readonly basis: string;
  readonly take: readonly { readonly address: string; readonly label: string }[];
}
export interface DebriefTeam {
  readonly mark: string;
  readonly name: string;
  readonly design: readonly string[];
  readonly passport: PassportLine | null;
  readonly address: string;
  readonly moves: readonly string[];
  /** Of moves that are not listed; empty when all are. */
  readonly more: string;
  readonly years: readonly LivedYearView[];
}

/** What there is to see of a class beside its state. */
export interface Debriefing {
  readonly moves: readonly Move[];
  /** May guesses and answer be seen? */
  readonly isRevealed: boolean;
  /** Query that keeps the leader's key; empty for everybody else. */
  readonly query: string;
}

/** Everything that a class did, to talk about. */
export function debriefView(shown: ClassShown, { moves, isRevealed, query }: Debriefing, words: Words): DebriefView {
  const { state, code } = shown;
  const { plan } = state;
  const { exercise, seed, draws, model, data } = plan;
  const paths = exercise.levers.map(({ path }) => path);
  const take = (ending: string) => ({
    address: `/class/${code}/debrief${ending}${query}`,
    label: words.t(`debrief.take.${ending.slice(1)}`),
  });
  return {
    classCode: code.toUpperCase(),
    title: words.t('debrief.title', { exercise: words.text(exercise.title) }),
    started: words.t('debrief.started', { date: words.date(new Date(state.started)), code: code.toUpperCase() }),
    brief: words.text(exercise.brief),
    goal: words.text(exercise.goal),
    teamsCount: teamsCount(state.teams.length, words),
    predict: predictBoard(shown, isRevealed, words),
    design: state.teams.length === 0 ? null : designBoard(shown, words),
    levers: movesByLever(moves, paths).map(({ path, moves: count, teams }) => ({
      label: leverLabel(path, plan.scenario, words),
      moved:
        count === 0
          ? words.t('debrief.notMoved')
          : words.t('debrief.moved', { times: words.number(count), count: teams, teams: words.spelled(teams) }),
    })),
    future: state.year > 0 ? futureBoard(shown, words) : null,
    teams: shown.teams.map((team) => debriefTeam(team, shown, moves, words)),
    questions: exercise.questions.map((question) => words.text(question)),
    lookFor: exercise.lookFor.map((sight) => words.text(sight)),
    evidence: evidenceLinks(shown, words),
    basis: words.t('wall.basis', { draws: words.number(draws), seed, model, data }),
    take: ['.xlsx', '.csv', '.json'].map(take),
  };
}

/** More moves of a team than these stand in the workbook. */
const MOST_MOVES = 12;

function debriefTeam(
  { team, scenario, figures, future }: ShownTeam,
  { state }: ClassShown,
  moves: readonly Move[],
  words: Words,
): DebriefTeam {
  const { plan } = state;
  const own = moves.filter((move) => move.team === team.number);
  const hidden = Math.max(0, own.length - MOST_MOVES);
  const print = (path: string, value: string | null) => leverText(path, value, plan.scenario, plan.raw, words);
  const change = ({ path, from, to }: Move['changed'][number]) =>
    words.t('debrief.change', {
      lever: leverLabel(path, plan.scenario, words),
      from: print(path, from),
      to: print(path, to),
    });
  const lived =
    state.year === 0 ? null : teamFutureView(future, scenario, { ...plan, draw: state.draw, year: state.year }, words);
  return {
    mark: teamMark(team.number),
    name: team.name,
    design: Object.entries(team.levers).map(([path, value]) =>
      words.t('debrief.lever', { lever: leverLabel(path, plan.scenario, words), value: print(path, value) }),
    ),
    passport: figures === null || figures.problems.length > 0 ? null : passportLine(scenario, plan, words),
    address: designAddress(plan, team.levers),
    moves: own.slice(hidden).map((move) =>
      words.t('debrief.move', {
        minutes: words.number(minutesSince(state.started, move.at)),
        changes: move.changed.map(change).join('; '),
      }),
    ),
    more: hidden === 0 ? '' : words.t('debrief.moreMoves', { count: hidden, number: words.number(hidden) }),
    years: (lived?.years ?? []).toReversed(),
  };
}

function minutesSince(start: string, at: string): number {
  return Math.max(0, Math.floor((Date.parse(at) - Date.parse(start)) / 60_000));
}
