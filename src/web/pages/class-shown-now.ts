import type { DesignFigures } from '../../analysis/class/figures.ts';
import type { Levers } from '../../analysis/class/events.ts';
import type { TeamState } from '../../analysis/class/state.ts';
import type { Pool } from '../../workers/pool.ts';
import type { LiveClass } from '../class/live-class.ts';
import { futureOf } from './class-futures.ts';
import type { ClassShown, ShownTeam } from './class-shown.ts';
import { teamScenario } from './class-team-scenario.ts';

/** What a page shows of a class. What it does not show is not worked out for it. */
export interface ShownParts {
  readonly designs: boolean;
  readonly prediction: boolean;
  readonly future: boolean;
}
export const EVERYTHING: ShownParts = { designs: true, prediction: true, future: true };

/** A page does not wait longer for figures: it is told when they are there. */
const PATIENCE_MILLISECONDS = 300;

/** What pages for the room show. `patience` Infinity waits for every figure. */
export async function shownNow(
  live: LiveClass,
  pool: Pick<Pool, 'future'>,
  parts: ShownParts,
  patience = PATIENCE_MILLISECONDS,
): Promise<ClassShown> {
  const { state, code } = live;
  const { prediction } = state.plan.exercise;
  // Futures take a moment, and are asked for before the figures, which take longer.
  const futures = await Promise.all(
    state.teams.map(({ levers }) =>
      parts.future ? futureOf(pool, state.plan, levers, state.draw) : Promise.resolve(null),
    ),
  );
  const clock = deadline(patience);
  const figures = (levers: Levers, isShown: boolean): Promise<DesignFigures | null> => {
    const known = live.known(levers);
    if (known !== null || !isShown) return Promise.resolve(known);
    return clock.inTime(live.figures(levers));
  };
  const isCompared = parts.designs || parts.prediction;
  const [baseline, asked, ...ofTeams] = await Promise.all([
    figures({}, isCompared),
    prediction === null ? Promise.resolve(null) : figures(prediction.set, parts.prediction),
    ...state.teams.map(({ levers }) => figures(levers, parts.designs)),
  ]);
  clock.end();
  const teams = state.teams.map((team, at): ShownTeam => ({
    team,
    scenario: scenarioOf(live, team),
    figures: ofTeams[at] ?? null,
    future: futures[at] ?? null,
  }));
  return { code, state, teams, baseline, asked };
}

/** Of a design that cannot be, the exercise's own stands in: it gives names and currency. */
function scenarioOf({ state }: LiveClass, { levers }: TeamState): ShownTeam['scenario'] {
  return teamScenario(state.plan, levers) ?? state.plan.scenario;
}

/** Answers with null what is not there when the time is up; one clock for all. */
function deadline(milliseconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const timeUp =
    milliseconds === Infinity
      ? null
      : new Promise<null>((resolve) => {
          timer = setTimeout(() => resolve(null), milliseconds);
        });
  return {
    inTime: <Value>(value: Promise<Value>): Promise<Value | null> =>
      timeUp === null ? value : Promise.race([value, timeUp]),
    end: () => clearTimeout(timer),
  };
}
