import { hasRevealed } from '../../analysis/class/steps.ts';
import type { DesignFigures } from '../../analysis/class/figures.ts';
import { leverSpread } from '../../analysis/class/lever-spread.ts';
import { livedYears } from '../../analysis/class/lived.ts';
import { GUESSES } from '../../analysis/class/events.ts';
import type { Cell, ResultTable } from '../../analysis/result-table.ts';
import { leversOf } from './class-design-address.ts';
import { rankedTeams } from './class-designs-view.ts';
import { answerOf } from './class-predict-view.ts';
import type { ClassShown, ShownTeam } from './class-shown.ts';

/** Everything that the wall shows, raw and unrounded; of teams their numbers and names, never their keys. */
export function wallData(shown: ClassShown) {
  const { state, code, baseline } = shown;
  const { plan } = state;
  const { exercise, seed, draws, model, data } = plan;
  const step = exercise.steps[state.step];
  return {
    ok: true,
    code,
    exercise: exercise.id,
    model,
    data,
    seed,
    draws,
    version: state.version,
    step: { number: state.step + 1, of: exercise.steps.length, kind: state.kind, minutes: step?.minutes ?? null },
    isPaused: state.isPaused,
    guessed: state.teams.filter(({ guess }) => guess !== null).length,
    prediction: hasRevealed(state) ? predictionData(shown) : null,
    goals: exercise.goals,
    levers: leverSpread(state.teams, plan),
    start: baseline === null ? null : designData(baseline),
    teams: rankedTeams(shown).map(({ team, rank }) => ({ rank, ...teamData(team, shown) })),
    future: { draw: state.draw, year: state.year },
    evidence: state.evidenceShown ? exercise.evidence.map(({ parameter }) => parameter) : null,
  };
}

export function predictionData(shown: ClassShown) {
  const { state } = shown;
  const { prediction } = state.plan.exercise;
  if (prediction === null) return null;
  const counts = GUESSES.map((guess) => [guess, state.teams.filter((team) => team.guess === guess).length] as const);
  return {
    figure: prediction.figure,
    set: prediction.set,
    guesses: Object.fromEntries(counts),
    answer: answerOf(shown),
  };
}

export function designData({ figures, keeps, aims, problems }: DesignFigures) {
  return { figures, keeps, aims, problems };
}

function teamData({ team, figures, future, scenario }: ShownTeam, { state }: ClassShown) {
  const { number, name, moves, handedIn, levers } = team;
  const lived = future === null ? [] : livedYears(future, scenario, state.year);
  return {
    team: number,
    name,
    moves,
    handedIn,
    levers,
    design: leversOf(state.plan, levers),
    ...(figures === null ? { figures: null } : designData(figures)),
    lived: lived.map(({ year, money, soFar, outlay, outlaySoFar, envelope, events, finished, abandoned, refused }) => ({
      year,
      money,
      soFar,
      outlay,
      outlaySoFar,
      envelope,
      finished: finished.length,
      abandoned: abandoned.length,
      refused: refused.length,
      events,
    })),
  };
}

const SIDES = ['scheme', 'counterfactual', 'difference'] as const;

/** The designs, one row a team and one for the start: levers, what is kept, and every figure with its standard error. */
export function designsTable(shown: ClassShown): ResultTable {
  const { plan } = shown.state;
  const paths = plan.exercise.levers.map(({ path }) => path);
  const figures = [...new Set(shown.teams.flatMap((team) => Object.keys(team.figures?.figures ?? {})))].sort();
  const heads = figures.flatMap((figure) =>
    SIDES.flatMap((side) => [`${figure}.${side}`, `${figure}.${side}.standardError`]),
  );
  const conditions = plan.exercise.goals
    .filter(({ kind }) => kind === 'condition')
    .map(({ figure }) => `kept.${figure}`);
  const cells = (of: DesignFigures | null): readonly Cell[] => [
    ...conditions.map((_, at) => (of === null ? null : String(of.keeps[at] ?? false))),
    ...figures.flatMap((figure) =>
      SIDES.flatMap((side) => {
        const estimate = of?.figures[figure]?.[side];
        return [estimate?.mean ?? null, estimate?.standardError ?? null];
      }),
    ),
  ];
  return {
    columns: ['rank', 'team', 'name', 'guess', 'moves', 'handedIn', ...paths, ...conditions, ...heads],
    rows: [
      ...rankedTeams(shown).map(({ team: { team, figures: of }, rank }) => [
        rank,
        team.number,
        team.name,
        hasRevealed(shown.state) ? team.guess : null,
        team.moves,
        String(team.handedIn),
        ...paths.map((path) => team.levers[path] ?? null),
        ...cells(of),
      ]),
      [null, 0, 'start', null, 0, null, ...paths.map(() => null), ...cells(shown.baseline)],
    ],
  };
}
