/** How the draws of a run are shared between a worker and its helper: who is slower, or begins later, plays fewer. */
export interface Balance {
  /** How many of the draws this worker plays itself. */
  own(draws: number): number;
  /** This worker took `own` milliseconds for its part, and then waited for the helper's. */
  tell(own: number, waited: number): void;
}

const LEAST = 0.4;
const MOST = 0.8;
/** A single run says little: something else may have held one of the two up. */
const TRUST = 0.25;
/** Who waited less than this, in milliseconds, may have been the later one. */
const NO_WAIT = 1;
const LESS = 0.03;

export function createBalance(): Balance {
  let share = 0.5;
  return {
    own: (draws) => Math.ceil(draws * share),
    tell(own, waited) {
      // Some browsers' clocks are coarse: an own part may seem to take no time.
      const took = Math.max(1, own);
      const [pace, others] = [share / took, (1 - share) / (took + waited)];
      const step = waited < NO_WAIT ? -LESS : TRUST * (pace / (pace + others) - share);
      share = Math.min(MOST, Math.max(LEAST, share + step));
    },
  };
}
