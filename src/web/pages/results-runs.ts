import type { Result } from '../../ensemble/result.ts';
import type { Scenario, Text } from '../../scenario/types.ts';
import type { Pool } from '../../workers/pool.ts';
import { createCache, type CacheBounds } from './runs-cache.ts';
import { runKey, type RunRequest } from './runs-key.ts';
import { createLane, type Lane, type LaneBounds } from './runs-lane.ts';
import { isGoing, RunStopped, startRun, type Run, type RunSteps } from './runs-run.ts';

export type { RunRequest } from './runs-key.ts';

export interface Runs {
  /** The result of a scenario, however long it takes: kept from before, shared with whoever asks at the same time, or run now. */
  result(scenario: Scenario, request: RunRequest): Promise<Result>;
  /** The same to be waited for by someone who may leave. Throws RunsFull when nobody more can be let in. */
  ask(scenario: Scenario, request: RunRequest): Asked<Result>;
  /** Any other work that plays many draws, on the same terms. */
  study<Answer>(study: Study<Answer>): Asked<Answer>;
  /** A run that goes on or has ended lately. */
  find(key: string): Run | null;
  readonly load: RunsLoad;
  /** Stops every run and lets nobody in any more. */
  close(): void;
}
export interface Asked<Answer> {
  /** Kept from before; under way for somebody else; or begun now. */
  readonly how: 'hit' | 'shared' | 'miss';
  readonly run: Run<Answer>;
}
/** What is worked out from many draws, and its name: two studies of one name have one answer. Answers are plain data. */
export interface Study<Answer> {
  readonly key: string;
  readonly title: Text;
  readonly seed: number;
  /** Draws to be played, of all designs together. */
  readonly draws: number;
  readonly work: (steps: Pick<RunSteps, 'signal' | 'onProgress'>) => Promise<Answer>;
}
export interface RunsLoad {
  readonly playing: number;
  readonly waiting: number;
  readonly kept: number;
  readonly keptBytes: number;
  readonly bounds: CacheBounds;
}

/** There are as many runs in line as there may be. */
export class RunsFull extends Error {}

export interface RunsBounds {
  readonly cache: CacheBounds;
  /** Runs of many draws, which take seconds to minutes: one after the other, so that the threads have time for the others. */
  readonly long: LaneBounds;
  readonly quick: LaneBounds;
  /** A run that nobody has waited for during so long is stopped. */
  readonly aloneMilliseconds: number;
}
const BOUNDS: RunsBounds = {
  // A result is a quarter of a megabyte as text and about as much in memory; a region's may be ten times that.
  cache: { entries: 200, bytes: 64_000_000 },
  long: { atOnce: 1, waiting: 8 },
  quick: { atOnce: 4, waiting: 200 },
  aloneMilliseconds: 10 * 60_000,
};
/** More draws than this make a long run: a second or more on a small machine, and a hundred megabytes while it goes on. */
const QUICK_DRAWS = 5_000;
const ROUND_MILLISECONDS = 15_000;
/** How long the name of a run that has ended is known, so that whoever watched it hears how it ended. */
const REMEMBERED_MILLISECONDS = 60_000;
/** In line and alone for so long, a run gives its place to somebody who is there. */
const GIVES_WAY_MILLISECONDS = 30_000;

/** Runs of a pool with the last results kept. A run that fails or is stopped is not kept, and can be asked for again. */
export function createRuns(pool: Pool, given: Partial<RunsBounds> = {}, now = () => performance.now()): Runs {
  const bounds = { ...BOUNDS, ...given };
  const kept = createCache<Run>(bounds.cache);
  const lanes = { long: createLane(bounds.long), quick: createLane(bounds.quick) };
  /** Those that go on, and those that ended lately. */
  const runs = new Map<string, Run>();
  let isClosed = false;
  let round: NodeJS.Timeout | null = null;

  const laneOf = ({ draws }: Pick<RunRequest, 'draws'>): Lane => lanes[draws > QUICK_DRAWS ? 'long' : 'quick'];
  const going = () => [...runs.values()].filter(isGoing);
  const look = () => {
    for (const run of runs.values()) {
      if (isGoing(run) && run.watchers.alone > bounds.aloneMilliseconds) run.stop();
      if (!isGoing(run) && run.ended > REMEMBERED_MILLISECONDS) runs.delete(run.key);
    }
    if (runs.size > 0 || round === null) return;
    clearInterval(round);
    round = null;
  };

  function start<Answer>({ key, title, seed, draws, work }: Study<Answer>): Run<Answer> {
    const lane = laneOf({ draws });
    if (
      !makeRoom(
        lane,
        going().filter((run) => laneOf(run) === lane),
      )
    )
      throw new RunsFull('too many runs wait already');
    const run = startRun({
      ...{ key, title, seed, draws, now },
      work: ({ signal, begin, onProgress }) => lane.enter(() => (begin(), work({ signal, onProgress })), signal),
    });
    runs.set(key, run);
    run.result.then((answer) => keep(run, answer)).catch(() => undefined);
    round ??= setInterval(look, ROUND_MILLISECONDS).unref();
    return run;
  }

  /** From now on the cache alone holds it, so that its bounds are those of all results. */
  function keep(run: Run, answer: unknown): void {
    kept.keep(run.key, run, JSON.stringify(answer).length);
    if (runs.get(run.key) === run) runs.delete(run.key);
  }

  function study<Answer>(wanted: Study<Answer>): Asked<Answer> {
    if (isClosed) throw new RunStopped('the server is being shut down');
    // Its name says what a run answers, and so of which type.
    const named = (run: Run) => run as Run<Answer>;
    const hit = kept.get(wanted.key);
    if (hit !== undefined) return { how: 'hit', run: named(hit) };
    const known = runs.get(wanted.key);
    return known !== undefined && isShared(known)
      ? { how: 'shared', run: named(known) }
      : { how: 'miss', run: start(wanted) };
  }

  function ask(scenario: Scenario, request: RunRequest): Asked<Result> {
    const { seed, draws } = request;
    return study({
      key: runKey(scenario, request),
      ...{ title: scenario.title, seed, draws },
      work: (steps) => pool.run(scenario, { seed, draws, ...steps }),
    });
  }

  return {
    ask,
    study,
    result: async (scenario, request) => {
      const { run } = ask(scenario, request);
      const gone = run.watchers.stay('the server itself');
      return run.result.finally(gone);
    },
    find: (key) => runs.get(key) ?? kept.get(key) ?? null,
    get load() {
      const { long, quick } = lanes;
      const [playing, waiting] = [long.working + quick.working, long.waiting + quick.waiting];
      return { playing, waiting, kept: kept.entries, keptBytes: kept.bytes, bounds: bounds.cache };
    },
    close: () => {
      isClosed = true;
      if (round !== null) clearInterval(round);
      for (const run of going()) run.stop();
    },
  };
}

/** What failed a moment ago would fail again: pages that look again would have it run for ever. */
function isShared(run: Run): boolean {
  return isGoing(run) || run.state === 'done' || (run.state === 'failed' && run.ended < FAILED_MILLISECONDS);
}
const FAILED_MILLISECONDS = 5_000;

/** Is there room for one more? A run in line that nobody waits for any more makes it. */
function makeRoom(lane: Lane, going: readonly Run[]): boolean {
  if (!lane.isFull) return true;
  for (const run of going) {
    if (run.state === 'waiting' && run.watchers.alone > GIVES_WAY_MILLISECONDS) run.stop();
    if (!lane.isFull) return true;
  }
  return false;
}

const byPool = new WeakMap<Pool, Runs>();

/** The one set of kept results of a pool. */
export function runsOf(pool: Pool): Runs {
  const runs = byPool.get(pool) ?? createRuns(pool);
  byPool.set(pool, runs);
  return runs;
}
