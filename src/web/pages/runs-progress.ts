import type { Words } from '../../words/words.ts';
import type { Run, RunState } from './runs-run.ts';

/** How far one run, or several that one page waits for, have come. */
export interface Progress {
  readonly state: RunState;
  readonly played: number;
  readonly draws: number;
  /** 0 to 100, whole. */
  readonly percent: number;
  /** Milliseconds to go, as the pace so far promises; null when that cannot be said. */
  readonly left: number | null;
}

const ORDER: readonly RunState[] = ['failed', 'stopped', 'playing', 'waiting', 'done'];
/** Before that the pace says nothing. */
const FIRST_MILLISECONDS = 700;

/** Several runs together: they go on as long as one does, and have failed when one has. */
export function progressOf(runs: readonly Run[]): Progress {
  const draws = runs.reduce((sum, run) => sum + run.draws, 0);
  const played = runs.reduce((sum, run) => sum + run.played, 0);
  const state = ORDER.find((one) => runs.some((run) => run.state === one)) ?? 'done';
  const percent = draws === 0 ? 100 : Math.floor((100 * played) / draws);
  return { state, played, draws, percent, left: leftOf(runs, draws - played) };
}

function leftOf(runs: readonly Run[], toPlay: number): number | null {
  const pace = runs
    .filter(({ state, played, elapsed }) => state === 'playing' && played > 0 && elapsed > FIRST_MILLISECONDS)
    .reduce((sum, { played, elapsed }) => sum + played / elapsed, 0);
  return pace === 0 ? null : toPlay / pace;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** "12,800 of 100,000 futures played. About 30 seconds left." */
export function progressSentence({ state, played, draws, left }: Progress, words: Words): string {
  if (state !== 'playing') return words.t(`runs.state.${state}`);
  const sentence = words.t('runs.played', { played: words.number(played), draws: words.number(draws) });
  return left === null ? sentence : `${sentence} ${leftSentence(left, words)}`;
}

/** Rounded to what can be promised: fives of seconds, whole minutes. */
function leftSentence(left: number, words: Words): string {
  if (left < 5 * SECOND) return words.t('runs.left.moment');
  if (left < 1.5 * MINUTE) return words.t('runs.left.seconds', { count: 5 * Math.ceil(left / SECOND / 5) });
  return words.t('runs.left.minutes', { count: Math.ceil(left / MINUTE) });
}
