import { randomUUID } from 'node:crypto';
import type { Result } from '../../ensemble/result.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Visit } from '../page.ts';
import { runsOf, type Asked, type RunRequest } from './results-runs.ts';
import { isGoing, type Run } from './runs-run.ts';

/** Thrown to whoever answers a visit: these runs take longer than a reader should look at an empty page. */
export class StillRunning extends Error {
  readonly runs: readonly Run[];
  constructor(runs: readonly Run[]) {
    super('the runs go on');
    this.runs = runs;
  }
}

/**
 * The result that a page shows: kept from before, or run now. When that takes longer than the visit's patience it is rejected
 * with StillRunning, which the way of a request answers with a page that shows how far the run has come (runs-waiting.ts);
 * the handler is called again when there is a result. For pages that are read; what is posted waits with `runsOf().result`.
 */
export async function resultOf(visit: Visit, scenario: Scenario, request: RunRequest): Promise<Result> {
  const [result] = await resultsOf(visit, [scenario], request);
  if (result === undefined) throw new Error('one scenario has one result');
  return result;
}

/** Results of several scenarios on the same luck, asked for together. */
export async function resultsOf(
  visit: Visit,
  scenarios: readonly Scenario[],
  request: RunRequest,
): Promise<readonly Result[]> {
  return answersOf(
    visit,
    scenarios.map((scenario) => runsOf(visit.site.pool).ask(scenario, request)),
  );
}

/** The answers of what was asked for together, or StillRunning. */
export async function answersOf<Answer>(visit: Visit, asked: readonly Asked<Answer>[]): Promise<readonly Answer[]> {
  const start = performance.now();
  const runs = asked.map(({ run }) => run);
  // Until the reader is shown something to watch, this visit itself keeps the runs from being stopped by others.
  const visitor = randomUUID();
  const leave = runs.map(({ watchers }) => watchers.stay(visitor));
  try {
    return await within(visit.patience, runs);
  } finally {
    leave.forEach((gone) => gone());
    const how = asked.find((one) => one.how !== 'hit')?.how ?? 'hit';
    visit.tell(`result;desc="${how}";dur=${(performance.now() - start).toFixed(1)}`);
  }
}

/** The results, or StillRunning when they are not there within so many milliseconds. */
function within<Answer>(patience: number, runs: readonly Run<Answer>[]): Promise<readonly Answer[]> {
  if (patience === Infinity) return Promise.all(runs.map(({ result }) => result));
  const isShort = runs.every(({ draws }) => draws <= SHORT_DRAWS);
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new StillRunning(runs));
    const timers = [
      setTimeout(() => isHopeless(runs) && giveUp(), patience * LOOK_AFTER),
      setTimeout(giveUp, isShort ? SHORT_FACTOR * patience : patience),
    ];
    Promise.all(runs.map(({ result }) => result))
      .then(resolve, reject)
      .finally(() => timers.forEach((timer) => clearTimeout(timer)));
  });
}

/** A fifth of the patience shows whether the rest can be enough. */
const LOOK_AFTER = 0.2;
/** Few futures are about to be there, when only the machine is busy: a page that changes at once would be worse than waiting. */
const SHORT_DRAWS = 5_000;
const SHORT_FACTOR = 2.5;
function isHopeless(runs: readonly Run[]): boolean {
  return runs.some((run) => isGoing(run) && run.draws > SHORT_DRAWS && run.played < LOOK_AFTER * run.draws);
}
