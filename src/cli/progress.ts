import { SingleBar } from 'cli-progress';

/** Shorter runs are over before a bar could be read. */
const QUIET_MILLISECONDS = 400;

export interface Progress {
  /** How many futures are done. */
  readonly report: (done: number) => void;
  readonly end: () => void;
}

/** A bar on standard error when that is a terminal; nothing otherwise. */
export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY) return { report: () => undefined, end: () => undefined };
  const bar = new SingleBar({
    format: '{bar} {percentage} % · {value} of {total} futures · {eta_formatted} left',
    clearOnComplete: true,
  });
  const start = performance.now();
  let isShown = false;
  return {
    report: (done) => {
      if (isShown) bar.update(done);
      else if (performance.now() - start > QUIET_MILLISECONDS) {
        isShown = true;
        bar.start(total, done);
      }
    },
    end: () => {
      if (isShown) bar.stop();
    },
  };
}
