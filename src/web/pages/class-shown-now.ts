import { designOf } from '../../analysis/class/design.ts';
import type { DesignFigures } from '../../analysis/class/figures.ts';
import type { TeamState } from '../../analysis/class/state.ts';
import type { Pool } from '../../workers/pool.ts';
import type { LiveClass } from '../class/live-class.ts';
import { futureOf } from './class-futures.ts';
import type { ClassShown, ShownTeam } from './class-shown.ts';

/** A page does not wait longer for figures: it is told when they are there. */
const PATIENCE_MILLISECONDS = 400;

/** Everything that pages for the room show. `patience` Infinity waits for every figure. */
export async function shownNow(
  live: LiveClass,
  pool: Pick<Pool, 'future'>,
  patience = PATIENCE_MILLISECONDS,
): Promise<ClassShown> {
  const { state, code } = live;
  const { prediction } = state.plan.exercise;
  const inTime = deadline(patience);
  const [teams, baseline, asked] = await Promise.all([
    Promise.all(state.teams.map((team) => shownTeam(live, team, pool, inTime))),
    inTime(live.baseline),
    prediction === null ? null : inTime(live.figures(prediction.set)),
  ]);
  inTime.end();
  return { code, state, teams, baseline, asked };
}

async function shownTeam(
  live: LiveClass,
  team: TeamState,
  pool: Pick<Pool, 'future'>,
  inTime: <Value>(value: Promise<Value>) => Promise<Value | null>,
): Promise<ShownTeam> {
  const { state } = live;
  const isLiving = state.kind === 'future' || state.year > 0;
  const known = live.known(team.levers);
  const [figures, future] = await Promise.all([
    known ?? inTime<DesignFigures>(live.figures(team.levers)),
    isLiving ? futureOf(pool, state.plan, team.levers, state.draw) : null,
  ]);
  return { team, scenario: designOf(state.plan, team.levers).scenario ?? state.plan.scenario, figures, future };
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
  const inTime = <Value>(value: Promise<Value>): Promise<Value | null> =>
    timeUp === null ? value : Promise.race([value, timeUp]);
  return Object.assign(inTime, { end: () => clearTimeout(timer) });
}
