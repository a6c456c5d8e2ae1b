import { predictionAnswer } from '../../analysis/class/prediction.ts';
import { designOf } from '../class/design.ts';
import type { TeamState } from '../../analysis/class/state.ts';
import { hasRevealed, isPast } from '../../analysis/class/steps.ts';
import type { Problem } from '../../scenario/problem.ts';
import { newTeamKey } from '../../storage/classes.ts';
import { classProblem } from '../../analysis/class/class-problem.ts';
import type { Words } from '../../words/words.ts';
import type { LiveClass } from '../class/live-class.ts';
import { json, page, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { designAddress } from './class-design-address.ts';
import { designFiguresView, type DesignFiguresView } from './class-figures-view.ts';
import { futureOf } from './class-futures.ts';
import { teamFutureView, type TeamFutureView } from './class-future-view.ts';
import { givenLevers } from './class-move.ts';
import { classOf, classWords, fieldOf, teamOf } from './class-open.ts';
import { predictBoard, type PredictBoard } from './class-predict-view.ts';
import { classPage } from './class-start-page.ts';
import { classData, teamData } from './class-team-data.ts';
import { classTeamView } from './class-team-view.ts';

export const classTeamRoutes: readonly Route[] = [
  { method: 'get', path: '/class/:code', formats: ['html', 'json'], effort: 'class', handle: show },
];

async function show(visit: Visit): Promise<Reply> {
  const live = await classOf(visit);
  const typed = visit.params['code'] ?? '';
  if (live === null)
    return classPage(visit, { status: 404, code: typed, codeProblems: [classProblem('code', 'code', typed)] });
  const key = visit.query['team'] ?? '';
  const { team, left } = teamOf(live, key);
  const isWrong = key !== '' && team === null && left === null;
  return teamPage(visit, live, isWrong ? { status: 404, problems: [classProblem('team', 'team', null)] } : {});
}

/** Without scripts the page asks again by itself, but not under the hands of somebody who sets levers. */
const REFRESH_SECONDS = 10;
/** A page does not wait longer for figures; it is told when they are there. */
const PATIENCE_MILLISECONDS = 600;

/** The page of the team whose key the visit brings, with what went wrong when something did. */
export async function teamPage(
  visit: Visit,
  live: LiveClass,
  { status = 200, problems = [] }: { readonly status?: number; readonly problems?: readonly Problem[] } = {},
): Promise<Reply> {
  const { team, left } = teamOf(live, visit.query['team'] ?? fieldOf(visit, 'team'));
  if (visit.format === 'json') return status === 200 ? dataOf(visit, live, team) : refusal(status, problems);
  const words = classWords(visit, live);
  const { state, code } = live;
  const [predict, design, future] = await Promise.all([
    predictOf(live, words),
    team === null ? null : designFigures(live, team, words),
    team === null ? null : futureView(visit, live, team, words),
  ]);
  const input = {
    ...{ code, state, team, left, problems, predict, design, future },
    typed: problems.length === 0 ? {} : givenLevers(visit, state.plan),
    name: fieldOf(visit, 'name'),
    csrf: visit.csrf(),
    newKey: newTeamKey(),
    move: newTeamKey(),
    origin: visit.origin,
    verdict: team === null ? '' : await verdictOf(live, team, words),
  };
  const view = classTeamView(input, words);
  const isSetting = team !== null && (state.kind === 'design' || state.kind === 'predict');
  return page(
    {
      template: 'pages/class-team',
      title: `${view.team?.name ?? view.code} · ${view.title}`,
      description: words.t('class.description'),
      view,
      scripts: ['class.js'],
      door: 'trainer',
      ...(isSetting || team === null ? {} : { refresh: REFRESH_SECONDS }),
    },
    status,
  );
}

async function dataOf(visit: Visit, live: LiveClass, team: TeamState | null): Promise<Reply> {
  const _csrf = visit.csrf();
  return json({ ok: true, class: classData(live), team: team === null ? null : await teamData(live, team), _csrf });
}

/** The question, and once it is revealed everybody's guesses and the answer. */
async function predictOf(live: LiveClass, words: Words): Promise<PredictBoard | null> {
  const { state, code } = live;
  const { prediction } = state.plan.exercise;
  const isRevealed = hasRevealed(state);
  if (prediction === null) return null;
  const [baseline, asked] = isRevealed
    ? await Promise.all([live.baseline, live.figures(prediction.set)])
    : ([null, null] as const);
  return predictBoard({ code, state, teams: [], baseline, asked }, isRevealed, words);
}

async function verdictOf(live: LiveClass, { guess }: TeamState, words: Words): Promise<string> {
  const { prediction } = live.state.plan.exercise;
  if (prediction === null || !hasRevealed(live.state)) return '';
  if (guess === null) return words.t('class.guess.none');
  const [baseline, asked] = await Promise.all([live.baseline, live.figures(prediction.set)]);
  const band = predictionAnswer(baseline, asked, prediction.figure, prediction.side)?.band ?? null;
  const said = words.t(`home.trainer.guesses.${guess}`);
  return words.t(band === guess ? 'class.guess.right' : 'class.guess.wrong', { guess: said });
}

/** Null while it is worked out, and before the team has anything to design. */
async function designFigures(live: LiveClass, team: TeamState, words: Words): Promise<DesignFiguresView | null> {
  if (!isPast(live.state, 'design')) return null;
  const { plan } = live.state;
  const previous = team.before.at(-1);
  const worked = Promise.all([
    live.figures(team.levers),
    live.lastGood(team),
    previous === undefined ? null : live.figures(previous),
    live.baseline,
  ]);
  const found = await inTime(worked, PATIENCE_MILLISECONDS);
  if (found === null) return null;
  const [now, good, before, start] = found;
  return designFiguresView({ plan, now, good, before: before?.problems.length === 0 ? before : null, start }, words);
}

async function inTime<Value>(value: Promise<Value>, milliseconds: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([value, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

async function futureView(
  { site }: Visit,
  { state }: LiveClass,
  { levers }: TeamState,
  words: Words,
): Promise<TeamFutureView | null> {
  if (!isPast(state, 'future')) return null;
  const { plan, draw, year } = state;
  const future = await futureOf(site.pool, plan, levers, draw);
  const scenario = designOf(plan, levers).scenario ?? plan.scenario;
  const all = designAddress(plan, levers, '/projects', draw);
  return teamFutureView(future, scenario, { year, draw, draws: plan.draws }, words, all);
}
