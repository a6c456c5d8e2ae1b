import type { Text } from '../../scenario/types.ts';
import { createWatchers, type Watchers } from './runs-watchers.ts';

export type RunState = 'waiting' | 'playing' | 'done' | 'failed' | 'stopped';

/** One run as those see it who wait for it. */
export interface Run<Answer = unknown> {
  readonly key: string;
  readonly title: Text;
  readonly seed: number;
  readonly draws: number;
  readonly state: RunState;
  /** Draws played so far. */
  readonly played: number;
  /** Milliseconds since it began to be played; 0 while it is not. */
  readonly elapsed: number;
  /** Milliseconds since it ended; 0 before. */
  readonly ended: number;
  readonly result: Promise<Answer>;
  readonly watchers: Watchers;
  /** Called at every step until the function given back is called. */
  listen(told: () => void): () => void;
  /** Ends it; its result is then rejected with RunStopped. */
  stop(): void;
}

/** A run ended before its result: nobody waited for it any more, or the server is being shut down. */
export class RunStopped extends Error {}

export interface RunPlan<Answer> {
  readonly key: string;
  readonly title: Text;
  readonly seed: number;
  readonly draws: number;
  readonly now: () => number;
  /** Does the work; `begin` when its turn has come. */
  readonly work: (steps: RunSteps) => Promise<Answer>;
}
export interface RunSteps {
  readonly signal: AbortSignal;
  readonly begin: () => void;
  readonly onProgress: (draws: number) => void;
}

/** Starts a run. */
export function startRun<Answer>({ key, title, seed, draws, now, work }: RunPlan<Answer>): Run<Answer> {
  const abort = new AbortController();
  const listeners = new Set<() => void>();
  let state: RunState = 'waiting';
  let played = 0;
  let began = 0;
  let ended = 0;
  const tell = () => listeners.forEach((told) => told());
  const end = (how: RunState) => {
    if (!isGoing({ state })) return;
    state = how;
    ended = now();
    tell();
    listeners.clear();
  };
  const begin = () => {
    if (state !== 'waiting') return;
    state = 'playing';
    began = now();
    tell();
  };
  const onProgress = (done: number) => {
    played = done;
    tell();
  };
  const result = work({ signal: abort.signal, begin, onProgress }).then(
    (found) => {
      if (abort.signal.aborted) throw new RunStopped('the run was stopped');
      played = draws;
      end('done');
      return found;
    },
    (error: unknown) => {
      end('failed');
      throw abort.signal.aborted ? new RunStopped('the run was stopped') : error;
    },
  );
  // Whoever waits hears of a failure; when nobody does, it is no fault of the program.
  result.catch(() => undefined);
  return {
    key,
    title,
    seed,
    draws,
    result,
    watchers: createWatchers(now),
    listen: (told) => {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
    stop: () => {
      // At once, though the threads still lay down their work: whoever asks from now on begins a new run.
      end('stopped');
      abort.abort();
    },
    get state() {
      return state;
    },
    get played() {
      return played;
    },
    get elapsed() {
      return state === 'playing' ? now() - began : 0;
    },
    get ended() {
      return isGoing({ state }) ? 0 : now() - ended;
    },
  };
}

/** Is there still something to wait for? */
export const isGoing = ({ state }: Pick<Run, 'state'>): boolean => state === 'waiting' || state === 'playing';
