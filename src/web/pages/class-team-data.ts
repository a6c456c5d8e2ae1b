import type { DesignFigures } from '../../analysis/class/figures.ts';
import type { TeamState } from '../../analysis/class/state.ts';
import type { LiveClass } from '../class/live-class.ts';

/** A team's design as data; waits for its figures. */
export async function teamData(live: LiveClass, team: TeamState) {
  const { number, name, guess, levers, moves, handedIn } = team;
  return { number, name, guess, levers, moves, handedIn, design: figuresData(await live.figures(levers)) };
}

/** Means and standard errors, without the draws behind them. */
export function figuresData({ levers, problems, figures, keeps, aims }: DesignFigures) {
  return { levers, problems, figures, keeps, aims };
}

/** What a team sees of its class, as data: nothing of other teams. */
export function classData({ code, state }: LiveClass) {
  const { plan, step, kind, isPaused, year, draw, version, evidenceShown, teams } = state;
  const { exercise, seed, draws, model, data } = plan;
  const { id, title, goal, brief, scenario, set, levers, goals, prediction } = exercise;
  return {
    code,
    version,
    step: { number: step, of: exercise.steps.length, kind, title: exercise.steps[step]?.title ?? '' },
    isPaused,
    year,
    draw,
    evidenceShown,
    evidence: evidenceShown ? exercise.evidence : [],
    teams: teams.length,
    exercise: { id, title, goal, brief, scenario, set, levers, goals, prediction },
    luck: { seed, draws },
    model,
    data,
  };
}
