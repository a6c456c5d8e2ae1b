/** Looks again when asked to; one look at a time, and one more when asked meanwhile, as pages of a class do. */
export interface Look {
  now(): void;
  stop(): void;
}

const AGAIN_MILLISECONDS = 1_000;

/** `look` rejects or says false when it could not be had: it is tried again. */
export function lookAgain(look: () => Promise<boolean>): Look {
  let isLooking = false;
  let isAsked = false;
  let isOver = false;
  async function go(): Promise<void> {
    if (isLooking || isOver) return;
    isLooking = true;
    isAsked = false;
    const hasSeen = await look().catch(() => false);
    isLooking = false;
    if (!hasSeen) setTimeout(() => void go(), AGAIN_MILLISECONDS);
    else if (isAsked) void go();
  }
  return {
    now: () => {
      isAsked = true;
      void go();
    },
    stop: () => {
      isOver = true;
    },
  };
}
